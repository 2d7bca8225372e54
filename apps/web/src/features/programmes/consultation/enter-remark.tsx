import type { ConsultationView } from '@nurt/contracts/programmes';
import { OTHER_REMARK_WAYS, remarkTopics } from '@nurt/domain/programmes';
import {
  CheckboxField,
  DateField,
  DecisionDialog,
  Fields,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations, topicName } from '@nurt/wording/consultations';
import { useWatch } from 'react-hook-form';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { today } from '../../../shared/today';
import { AFTER_CONSULTATION } from './commands';

type Entered = DraftOf<'POST /api/office/programmes/:programmeId/consultation/remarks'>;

const EMPTY: Entered = {
  way: null,
  receivedOn: null,
  author: 'resident',
  name: '',
  namePublic: false,
  email: '',
  topic: 'whole',
  text: '',
};

/** A remark that came by letter, by e-mail or at a meeting, typed in by the officer. */
export function useEnteredRemark(programmeId: string): Decision<Entered> {
  const t = useText(consultationOffice).enter;
  const enter = useCommand(
    'POST /api/office/programmes/:programmeId/consultation/remarks',
    AFTER_CONSULTATION,
  );
  const decision = useDecision<Entered>({
    defaultValues: { ...EMPTY, receivedOn: today() },
    run: async ({ email, ...body }) => {
      await enter.mutateAsync({ params: { programmeId }, body: { ...body, email: email || null } });
      // The next remark from the pile begins empty.
      decision.form.reset({ ...EMPTY, receivedOn: body.receivedOn, way: body.way });
    },
    done: t.done,
  });
  return decision;
}

export function EnterRemarkDialog(props: { consultation: ConsultationView; decision: Decision<Entered> }) {
  const { consultation, decision } = props;
  const t = useText(consultationOffice).enter;
  const { wayOf, form } = useText(consultations);
  const locale = useLocale();
  const { control } = decision.form;
  const resident = useWatch({ control, name: 'author' }) !== 'organisation';
  const { draft, startsOn, endsOn } = consultation;
  return (
    <DecisionDialog {...decision.dialog} title={t.title} confirm={t.submit}>
      <Fields>
        <RadioField
          control={control}
          name="way"
          label={t.way}
          choices={OTHER_REMARK_WAYS.map((value) => ({ value, label: wayOf[value] }))}
        />
        <DateField control={control} name="receivedOn" label={t.receivedOn} min={startsOn} max={endsOn} />
        <RadioField
          control={control}
          name="author"
          label={form.as}
          choices={[
            { value: 'resident', label: form.asResident },
            { value: 'organisation', label: form.asOrganisation },
          ]}
        />
        <TextField control={control} name="name" label={resident ? form.name : form.organisationName} />
        {resident && <CheckboxField control={control} name="namePublic" label={form.namePublic} />}
        <TextField
          control={control}
          name="email"
          type="email"
          label={form.email}
          help={form.emailHelp}
          optional
        />
        <SelectField
          control={control}
          name="topic"
          label={form.topic}
          choices={remarkTopics(draft).map((topic) => ({
            value: topic,
            label: topicName(topic, draft, locale),
          }))}
        />
        <TextAreaField control={control} name="text" label={form.text} rows={6} />
      </Fields>
    </DecisionDialog>
  );
}
