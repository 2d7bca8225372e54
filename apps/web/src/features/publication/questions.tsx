import type { PublicCallView } from '@nurt/contracts/calls';
import { lastDayForQuestions, whyNotAsk } from '@nurt/domain/calls';
import { ButtonLink, Section, useLocale, useText } from '@nurt/ui';
import { questions as texts } from '@nurt/wording/announced-calls';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { serverNow } from '../../shared/clock';
import { paths } from '../../shared/paths';
import { Prose } from '../../shared/records';
import css from './publication.module.css';

/** What was asked about the call and what the office answered; and the way to ask, while there is time. */
export function Questions({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const closesAt = new Date(call.closesAt);
  const open = whyNotAsk(call.phase, closesAt, new Date(serverNow())) === null;
  if (!open && call.questions.length === 0) return null;
  return (
    <Section title={t.title} id="pytania">
      {call.questions.length === 0 && <p>{t.noneAnswered}</p>}
      {call.questions.map(({ id, question, answer, answeredAt }) => (
        <div key={id} lang="pl">
          <h3>{question}</h3>
          <Prose>{answer}</Prose>
          <small lang={locale}>{t.answered(formatDateTime(answeredAt, locale))}</small>
        </div>
      ))}
      {open && (
        <p className={`${css['asking']} nurt-no-print`}>
          <ButtonLink to={paths.askAbout(call.id)}>{t.ask}</ButtonLink>
          {t.askUntil(formatDate(lastDayForQuestions(closesAt), locale))}
        </p>
      )}
    </Section>
  );
}
