import { Button } from '@mantine/core';
import type { OfficeQuestionView } from '@nurt/contracts/calls';
import {
  DecisionDialog,
  Fields,
  Section,
  StatusLabel,
  TextAreaField,
  useLocale,
  useText,
  type Tone,
} from '@nurt/ui';
import { questions as texts } from '@nurt/wording/announced-calls';
import { formatDateTime } from '@nurt/wording/format';
import { useApi, useCommand, type DraftOf } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { Prose } from '../../shared/records';
import css from './calls.module.css';

const READS = [
  'GET /api/office/calls/:callId/questions',
  'GET /api/public/calls/:callId',
  'GET /api/office/board',
] as const;
const TONE: Readonly<Record<OfficeQuestionView['status'], Tone>> = {
  asked: 'waiting',
  answered: 'success',
  dismissed: 'neutral',
};

/** What was asked about the call, with the answers; only for those who may answer. */
export function Questions({ callId }: { callId: string }) {
  const t = useText(texts);
  const query = useApi('GET /api/office/calls/:callId/questions', { params: { callId } });
  return (
    <Section title={t.title} id="pytania">
      <Loaded query={query} as="part">
        {(rows) =>
          rows.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul className={css['plain']}>
              {rows.map((row) => (
                <Question key={row.id} asked={row} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Question({ asked }: { asked: OfficeQuestionView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { status, question, publishedQuestion, answer, askedAt, email } = asked;
  return (
    <li className={css['list']}>
      <p>
        <StatusLabel tone={TONE[status]}>{t.statusOf[status]}</StatusLabel>{' '}
        <small className={css['muted']}>
          {t.askedAt} {formatDateTime(askedAt, locale)}
          {email && ` · ${email}`}
        </small>
      </p>
      <Prose>{publishedQuestion ?? question}</Prose>
      {answer !== null && (
        <blockquote className={css['answer']}>
          <Prose>{answer}</Prose>
        </blockquote>
      )}
      {status !== 'dismissed' && <Decisions asked={asked} />}
    </li>
  );
}

function Decisions({ asked }: { asked: OfficeQuestionView }) {
  const t = useText(texts);
  const params = { questionId: asked.id };
  const answer = useCommand('PUT /api/office/questions/:questionId/answer', { invalidates: READS });
  const dismiss = useCommand('DELETE /api/office/questions/:questionId', { invalidates: READS });
  const answering = useDecision<DraftOf<'PUT /api/office/questions/:questionId/answer'>>({
    defaultValues: { question: asked.publishedQuestion ?? asked.question, answer: asked.answer ?? '' },
    run: (body) => answer.mutateAsync({ params, body }),
    done: t.published,
  });
  const dismissal = useDecision<Record<string, never>>({
    defaultValues: {},
    run: () => dismiss.mutateAsync({ params }),
    done: t.dismissed,
  });
  const waits = asked.status === 'asked';
  const { control } = answering.form;
  return (
    <div className={css['buttons']}>
      <Button variant={waits ? 'filled' : 'default'} onClick={answering.open}>
        {waits ? t.answerTo : t.correctAnswer}
      </Button>
      {waits && (
        <Button variant="subtle" color="red" onClick={dismissal.open}>
          {t.dismiss}
        </Button>
      )}
      <DecisionDialog {...answering.dialog} title={t.answerTitle} confirm={t.answerTo}>
        <p>
          {t.answerText} {waits && asked.email !== null && t.withEmail(asked.email)}
        </p>
        <Fields>
          <TextAreaField
            control={control}
            name="question"
            label={t.publishedQuestion}
            rows={4}
            maximum={4000}
          />
          <TextAreaField control={control} name="answer" label={t.answer} rows={6} maximum={8000} />
        </Fields>
      </DecisionDialog>
      <DecisionDialog {...dismissal.dialog} danger title={t.dismissTitle} confirm={t.dismiss}>
        <p>{t.dismissText}</p>
      </DecisionDialog>
    </div>
  );
}
