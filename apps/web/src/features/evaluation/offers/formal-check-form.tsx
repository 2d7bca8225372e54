import { useWatch, type Control } from 'react-hook-form';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import { DecisionDialog, Notice, RadioField, TextAreaField, useText } from '@nurt/ui';
import { officeOffers } from '@nurt/wording/evaluation';
import { useCommand } from '../../../shared/api';
import { CommandForm, refusedHere, useCommandForm, useDecision } from '../../../shared/forms';
import css from '../evaluation.module.css';
import { answersOf, draftProblems, outcomeOf, type CheckDraft } from './formal-answers';

/** Yes or no to every point of the checklist; the outcome follows from the answers and is confirmed. */
export function FormalCheckForm({ offer, onDone }: { offer: OfficeOfferView; onDone: () => void }) {
  const t = useText(officeOffers);
  const { checklist } = offer.call.terms;
  const form = useCommandForm<CheckDraft>({
    defaultValues: {
      answers: checklist.map(({ id }) => {
        const earlier = offer.formalCheck?.answers.find(({ itemId }) => itemId === id);
        return {
          itemId: id,
          met: earlier ? (earlier.met ? 'yes' : 'no') : null,
          reason: earlier?.reason ?? '',
        };
      }),
    },
  });
  const { control } = form;
  const draft = useWatch({ control }) as CheckDraft;
  const outcome = outcomeOf(draft);
  const open = draft.answers.some(({ met }) => met === null);
  const decide = useCommand('PUT /api/office/offers/:offerId/formal-check', {
    invalidates: [
      'GET /api/office/offers',
      'GET /api/office/offers/:offerId',
      'GET /api/office/calls/:callId',
      'GET /api/office/calls/:callId/evaluation',
      'GET /api/office/board',
    ],
  });
  const decision = useDecision({
    defaultValues: {},
    run: async () => {
      const answers = answersOf(form.getValues());
      await decide.mutateAsync({
        params: { offerId: offer.id },
        body: { answers, outcome: outcomeOf(form.getValues()) },
      });
      onDone();
    },
    done: t.check.done,
  });
  return (
    <>
      <CommandForm
        form={form}
        submit={open ? t.check.save : outcome === 'admitted' ? t.check.admit : t.check.reject}
        onSubmit={(values) => {
          const problems = draftProblems(checklist, values);
          if (problems.length > 0) throw refusedHere(problems);
          decision.open();
        }}
      >
        {checklist.map(({ id, text }, index) => (
          <Point key={id} control={control} index={index} text={text} draft={draft} />
        ))}
        <Outlook draft={draft} />
      </CommandForm>
      <DecisionDialog
        {...decision.dialog}
        danger={outcome === 'rejected'}
        title={outcome === 'admitted' ? t.check.confirmAdmit : t.check.confirmReject}
        confirm={outcome === 'admitted' ? t.check.admit : t.check.reject}
        changes={[
          {
            label: t.status,
            before: t.statusOf[offer.status],
            after: t.statusOf[outcome === 'admitted' ? 'eligible' : 'rejected'],
          },
        ]}
      >
        <p>{outcome === 'admitted' ? t.check.admitText : t.check.rejectText}</p>
      </DecisionDialog>
    </>
  );
}

function Point(props: { control: Control<CheckDraft>; index: number; text: string; draft: CheckDraft }) {
  const { control, index, text, draft } = props;
  const t = useText(officeOffers).check;
  return (
    <div className={css['point']}>
      <RadioField
        control={control}
        name={`answers.${index}.met`}
        label={text}
        writtenLabel
        choices={[
          { value: 'yes', label: t.met },
          { value: 'no', label: t.notMet },
        ]}
      />
      {draft.answers[index]?.met === 'no' && (
        <TextAreaField
          control={control}
          name={`answers.${index}.reason`}
          label={t.reason}
          help={t.reasonHelp}
          rows={3}
          maximum={2000}
        />
      )}
    </div>
  );
}

/** What the answers come to, said while they are being given. */
function Outlook({ draft }: { draft: CheckDraft }) {
  const t = useText(officeOffers).check;
  const open = draft.answers.filter(({ met }) => met === null).length;
  const notMet = draft.answers.filter(({ met }) => met === 'no').length;
  if (notMet > 0) return <Notice tone="danger">{t.willReject(notMet)}</Notice>;
  if (open > 0) return <Notice>{t.unanswered(open)}</Notice>;
  return <Notice tone="success">{t.willAdmit}</Notice>;
}
