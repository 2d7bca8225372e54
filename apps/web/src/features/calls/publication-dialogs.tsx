import type { CallView } from '@nurt/contracts/calls';
import {
  DateTimeField,
  DecisionDialog,
  Fields,
  SelectField,
  TextAreaField,
  TextField,
  useText,
  type Action,
} from '@nurt/ui';
import { register as texts } from '@nurt/wording/calls';
import { serverNow } from '../../shared/clock';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { capitalised, useMoves } from '../../shared/records';
import { placesLeft, usePlaceName } from './publication-register';
import { CALL_READS } from './reads';

type Told = DraftOf<'POST /api/office/calls/:callId/publications'>;
type Corrected = DraftOf<'POST /api/office/calls/:callId/publication-corrections'>;

export interface PublicationDecisions {
  readonly record: Decision<Told>;
  readonly correct: Decision<Corrected>;
}

export function usePublicationDecisions(call: CallView): PublicationDecisions {
  const t = useText(texts);
  const params = { callId: call.id };
  const record = useCommand('POST /api/office/calls/:callId/publications', { invalidates: CALL_READS });
  const correct = useCommand('POST /api/office/calls/:callId/publication-corrections', {
    invalidates: CALL_READS,
  });
  const told = { publishedAt: new Date(serverNow()).toISOString(), evidence: '' };
  return {
    record: useDecision<Told>({
      defaultValues: { ...told, place: placesLeft(call)[0] },
      run: (body) => record.mutateAsync({ params, body }),
      done: t.recordedDone,
    }),
    correct: useDecision<Corrected>({
      defaultValues: { ...told, place: call.register[0]?.place, reason: '' },
      run: (body) => correct.mutateAsync({ params, body }),
      done: t.correctedDone,
    }),
  };
}

/** What can be done to the register now. */
export function usePublicationActions(call: CallView, decisions: PublicationDecisions): Action[] {
  const t = useText(texts);
  const nameOf = usePlaceName();
  const publish = useMoves(call.moves)('publish');
  const left = placesLeft(call);
  if (!publish.allowed) return [];
  const actions: (Action | false)[] = [
    left.length > 0 && {
      key: 'record',
      label: t.record,
      hint: t.recordHint(left.map(nameOf).join(', ')),
      primary: true,
      onClick: decisions.record.open,
    },
    call.register.length > 0 && { key: 'correct', label: t.correct, onClick: decisions.correct.open },
  ];
  return actions.filter((action) => action !== false);
}

export function PublicationDialogs({ call, decisions }: { call: CallView; decisions: PublicationDecisions }) {
  const t = useText(texts);
  const nameOf = usePlaceName();
  const { record, correct } = decisions;
  const left = placesLeft(call);
  const known = call.requiredPlaces.filter((place) => !left.includes(place));
  const choices = (places: typeof left) =>
    places.map((value) => ({ value, label: capitalised(nameOf(value)) }));
  return (
    <>
      <DecisionDialog {...record.dialog} title={t.recordTitle} confirm={t.record}>
        <p>{t.recordText}</p>
        <Fields>
          <SelectField control={record.form.control} name="place" label={t.place} choices={choices(left)} />
          <DateTimeField control={record.form.control} name="publishedAt" label={t.publishedAt} />
          <TextField
            control={record.form.control}
            name="evidence"
            label={t.evidence}
            help={t.evidenceHelp}
            optional
          />
        </Fields>
      </DecisionDialog>
      <DecisionDialog {...correct.dialog} title={t.correctTitle} confirm={t.correct}>
        <p>{t.correctText}</p>
        <Fields>
          <SelectField control={correct.form.control} name="place" label={t.place} choices={choices(known)} />
          <DateTimeField control={correct.form.control} name="publishedAt" label={t.publishedAt} />
          <TextField
            control={correct.form.control}
            name="evidence"
            label={t.evidence}
            help={t.evidenceHelp}
            optional
          />
          <TextAreaField control={correct.form.control} name="reason" label={t.reason} rows={2} />
        </Fields>
      </DecisionDialog>
    </>
  );
}
