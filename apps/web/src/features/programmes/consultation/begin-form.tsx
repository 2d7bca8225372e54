import { useWatch, type Control } from 'react-hook-form';
import type { ConsultationRuleView } from '@nurt/contracts/programmes';
import { addDays, isLocalDate } from '@nurt/domain/calendar';
import { OTHER_REMARK_WAYS, periodProblems, periodWarnings } from '@nurt/domain/programmes';
import {
  CheckboxesField,
  DateField,
  FieldRow,
  Notice,
  Section,
  TextAreaField,
  TextField,
  useText,
  useToast,
  WholeNumberField,
} from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations } from '@nurt/wording/consultations';
import { useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import { today } from '../../../shared/today';
import { AFTER_CONSULTATION } from './commands';
import { Problems } from './problems';

type Beginning = DraftOf<'POST /api/office/programmes/:programmeId/consultation'>;

/** Two weeks, or as long as the authority's own rule asks for. */
const USUAL_DAYS = 14;

/** The terms of a consultation. What the last resolution said is already there. */
export function BeginForm({ programmeId, rule }: { programmeId: string; rule: ConsultationRuleView }) {
  const t = useText(consultationOffice).begin;
  const { wayOf } = useText(consultations);
  const toast = useToast();
  const begin = useCommand('POST /api/office/programmes/:programmeId/consultation', AFTER_CONSULTATION);
  const form = useCommandForm<Beginning>({
    defaultValues: {
      startsOn: today(),
      endsOn: addDays(today(), Math.max(USUAL_DAYS, rule.minimumDays) - 1),
      legalAct: rule.legalAct,
      place: rule.place,
      minimumDays: rule.minimumDays,
      ways: rule.ways.filter((way) => way !== 'form'),
    },
  });
  const { control } = form;
  return (
    <Section title={t.title} lead={t.lead}>
      <CommandForm
        form={form}
        submit={t.submit}
        onSubmit={async (body) => {
          await begin.mutateAsync({ params: { programmeId }, body });
          toast(t.done);
        }}
      >
        <FieldRow>
          <DateField control={control} name="startsOn" label={t.startsOn} min={today()} />
          <DateField control={control} name="endsOn" label={t.endsOn} help={t.endsOnHelp} min={today()} />
        </FieldRow>
        <WholeNumberField
          control={control}
          name="minimumDays"
          label={t.minimumDays}
          help={t.minimumDaysHelp}
          width={6}
        />
        <PeriodNotice control={control} />
        <TextAreaField control={control} name="legalAct" label={t.legalAct} help={t.legalActHelp} rows={2} />
        <CheckboxesField
          control={control}
          name="ways"
          label={t.ways}
          choices={OTHER_REMARK_WAYS.map((way) => ({ value: way, label: wayOf[way] }))}
        />
        <TextField control={control} name="place" label={t.place} help={t.placeHelp} optional />
      </CommandForm>
    </Section>
  );
}

/** The server's own rules, while the days are being chosen. */
function PeriodNotice({ control }: { control: Control<Beginning> }) {
  const t = useText(consultationOffice).begin;
  const { startsOn, endsOn, minimumDays } = useWatch({ control });
  if (!isLocalDate(startsOn) || !isLocalDate(endsOn)) return null;
  const period = { startsOn, endsOn };
  const wrong = periodProblems(period, today());
  const minimum = typeof minimumDays === 'number' ? minimumDays : 1;
  const doubtful = wrong.length > 0 ? wrong : periodWarnings({ ...period, minimumDays: minimum });
  if (doubtful.length === 0) return null;
  return (
    <Notice tone="warning" title={t.warning}>
      <Problems problems={doubtful} />
    </Notice>
  );
}
