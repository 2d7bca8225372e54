import { memo, type ComponentType } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { FormActions, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import { usePartName } from './offer-steps';
import { ApplicantPart } from './part-applicant';
import { BasicsPart } from './part-basics';
import { CapacityPart } from './part-capacity';
import { CostsPart } from './part-costs';
import { DeclarationsPart } from './part-declarations';
import { OtherPart } from './part-other';
import { ResultsPart } from './part-results';
import { ReviewPart } from './part-review';
import { SchedulePart } from './part-schedule';
import { SourcesPart } from './part-sources';
import { TaskPart } from './part-task';
import { PARTS, type OfferPart } from './parts';

const SCREENS: Readonly<Record<OfferPart, ComponentType>> = {
  basics: BasicsPart,
  applicant: ApplicantPart,
  task: TaskPart,
  schedule: SchedulePart,
  results: ResultsPart,
  capacity: CapacityPart,
  costs: CostsPart,
  sources: SourcesPart,
  other: OtherPart,
  declarations: DeclarationsPart,
  review: ReviewPart,
};

/** One part of the form on the screen, with the way to the next one. Typing draws only fields and sums again. */
export const PartScreen = memo(function PartScreen({ part }: { part: OfferPart }) {
  const t = useText(offerEditor);
  const d = useText(drafts);
  const name = usePartName();
  const { steps } = useEditor();
  const Screen = SCREENS[part];
  const place = PARTS.indexOf(part);
  const next = PARTS[place + 1];
  const previous = PARTS[place - 1];
  return (
    <section aria-labelledby="czesc" className={css['part']}>
      <div className={css['partHead']}>
        <h2 id="czesc" tabIndex={-1} data-takes-focus data-part-heading>
          {name(part)}
        </h2>
        <p>{t.lead[part]}</p>
      </div>
      <Screen />
      <FormActions>
        {next && (
          <Button component={Link} to={steps.to(next)}>
            {next === 'review' ? d.toReview : d.nextPart(name(next))}
          </Button>
        )}
        {previous && (
          <Button component={Link} to={steps.to(previous)} variant="default">
            {d.previous}
          </Button>
        )}
      </FormActions>
      {part === 'basics' && <p className={css['quiet']}>{d.savedByItself}</p>}
    </section>
  );
});
