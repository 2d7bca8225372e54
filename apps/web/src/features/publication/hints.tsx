import type { PublicCallView } from '@nurt/contracts/calls';
import { Section, useText } from '@nurt/ui';
import { callHints } from '@nurt/wording/calls';
import { HintList } from '../../shared/calls';

/** What the office tells whoever thinks of applying, before they have begun to write. */
export function Hints({ call }: { call: PublicCallView }) {
  const t = useText(callHints);
  return (
    <Section title={t.title} lead={t.publicLead} id="wskazowki">
      <HintList terms={call.terms} />
    </Section>
  );
}
