import type { ReactNode } from 'react';
import type { Problem, ProblemCode } from '@nurt/domain/problems';
import { Fields, Section, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { MissingList } from '../../../shared/forms';
import { ANCHOR, type CallSection } from './sections';

export interface PartFrameProps {
  section: CallSection;
  /** What the law still asks for in this part. */
  problems: readonly Problem<ProblemCode>[];
  lead?: ReactNode;
  children: ReactNode;
}

/** One part of the form with what is still missing in it; each sentence leads to its field. */
export function Part({ section, problems, lead, children }: PartFrameProps) {
  const t = useText(calls);
  return (
    <Section title={t.form.section[section]} id={ANCHOR[section]} lead={lead}>
      <MissingList problems={problems} to="here" />
      <Fields>{children}</Fields>
    </Section>
  );
}
