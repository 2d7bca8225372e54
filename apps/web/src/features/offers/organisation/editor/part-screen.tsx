import { memo, type ComponentType } from 'react';
import { useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { PartFrame } from '../../../../shared/drafts';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import { GuidedFields, HintedPart } from './guidance';
import { usePartName } from './offer-steps';
import { ApplicantPart } from './part-applicant';
import { AttachmentsPart } from './part-attachments';
import { BasicsPart } from './part-basics';
import { CapacityPart } from './part-capacity';
import { CostsPart } from './part-costs';
import { DeclarationsPart } from './part-declarations';
import { OtherPart } from './part-other';
import { ResultsPart } from './part-results';
import { ReviewPart } from './part-review';
import { SchedulePart } from './part-schedule';
import { SourcesPart } from './part-sources';
import { SplitPart } from './part-split';
import { TaskPart } from './part-task';
import { ClubPart } from './part-club';
import { PurposesPart } from './part-purposes';
import type { OfferPart } from './parts';

const SCREENS: Readonly<Record<OfferPart, ComponentType>> = {
  basics: BasicsPart,
  applicant: ApplicantPart,
  club: ClubPart,
  task: TaskPart,
  schedule: SchedulePart,
  results: ResultsPart,
  capacity: CapacityPart,
  costs: CostsPart,
  sources: SourcesPart,
  split: SplitPart,
  purposes: PurposesPart,
  other: OtherPart,
  declarations: DeclarationsPart,
  attachments: AttachmentsPart,
  review: ReviewPart,
};

/** One part of the form on the screen, with the way to the next one. Typing draws only fields and sums again. */
export const PartScreen = memo(function PartScreen({ part }: { part: OfferPart }) {
  const t = useText(offerEditor);
  const d = useText(drafts);
  const name = usePartName();
  const { offer, parts, steps } = useEditor();
  const Screen = SCREENS[part];
  const place = parts.indexOf(part);
  const next = parts[place + 1];
  const previous = parts[place - 1];
  return (
    <PartFrame
      title={name(part)}
      lead={offer.content.sport && part === 'schedule' ? t.clubParts.scheduleLead : t.lead[part]}
      next={next && { to: steps.to(next), label: next === 'review' ? d.toReview : d.nextPart(name(next)) }}
      previous={previous && { to: steps.to(previous) }}
    >
      <HintedPart part={part}>
        <GuidedFields>
          <Screen />
        </GuidedFields>
      </HintedPart>
      {part === 'basics' && <p className={css['quiet']}>{d.savedByItself}</p>}
    </PartFrame>
  );
});
