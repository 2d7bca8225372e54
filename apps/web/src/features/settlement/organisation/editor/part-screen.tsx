import { memo, type ComponentType } from 'react';
import { useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { reportEditor } from '@nurt/wording/settlement';
import { PartFrame } from '../../../../shared/drafts';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import { CostsPart } from './part-costs';
import { DocumentsPart } from './part-documents';
import { ReviewPart } from './part-review';
import { SourcesPart } from './part-sources';
import { ActivitiesPart, AdditionalPart, ResultsPart, StatementsPart } from './part-texts';
import { PARTS, type ReportPart } from './parts';
import { usePartName } from './report-steps';

const SCREENS: Readonly<Record<ReportPart, ComponentType>> = {
  results: ResultsPart,
  activities: ActivitiesPart,
  costs: CostsPart,
  sources: SourcesPart,
  documents: DocumentsPart,
  additional: AdditionalPart,
  statements: StatementsPart,
  review: ReviewPart,
};

/** One part of the form on the screen, with the way to the next one. Typing draws only fields and sums again. */
export const PartScreen = memo(function PartScreen({ part }: { part: ReportPart }) {
  const t = useText(reportEditor);
  const d = useText(drafts);
  const name = usePartName();
  const { steps } = useEditor();
  const Screen = SCREENS[part];
  const place = PARTS.indexOf(part);
  const next = PARTS[place + 1];
  const previous = PARTS[place - 1];
  return (
    <PartFrame
      title={name(part)}
      lead={t.lead[part]}
      next={next && { to: steps.to(next), label: next === 'review' ? d.toReview : d.nextPart(name(next)) }}
      previous={previous && { to: steps.to(previous) }}
    >
      <Screen />
      {place === 0 && <p className={css['quiet']}>{d.savedByItself}</p>}
    </PartFrame>
  );
});
