import { Button } from '@mantine/core';
import type { ConsultationView, RemarkView } from '@nurt/contracts/programmes';
import { EmptyState, InPolish, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations, topicName } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { TabLinks, useList } from '../../../shared/lists';
import { VERDICT_TONE } from '../../../shared/consultations/verdict-tone';
import { Telling } from '../../../shared/records';
import { AnswerDialog, useAnswer } from './answer';
import css from '../../../shared/consultations/consultations.module.css';
import { HideDialog, useHiding } from './hide';

const SHOWN = 'uwagi';
const WAITING = 'bez-odpowiedzi';

export interface RemarkListProps {
  consultation: ConsultationView;
  /** Whether the person may answer and hide. */
  answers: boolean;
  hides: boolean;
}

const waits = ({ answer, hidden }: RemarkView): boolean => answer === null && hidden === null;

/** The table of remarks: who said what about which part, and what the office makes of it. */
export function RemarkList({ consultation, answers, hides }: RemarkListProps) {
  const t = useText(consultationOffice);
  const list = useList([SHOWN]);
  const { remarks } = consultation;
  const waiting = remarks.filter(waits);
  const onlyWaiting = list.values[SHOWN] === WAITING;
  const shown = onlyWaiting ? waiting : remarks;
  if (remarks.length === 0) {
    return (
      <Section title={t.remarks}>
        <EmptyState title={t.noRemarks}>{t.noRemarksText}</EmptyState>
      </Section>
    );
  }
  return (
    <Section title={t.remarks} lead={t.remarksLead(remarks.length, waiting.length)}>
      <TabLinks
        label={t.show}
        tabs={[
          { to: '?', label: t.everything, current: !onlyWaiting },
          { to: `?${SHOWN}=${WAITING}`, label: t.waitingOnly, current: onlyWaiting },
        ]}
      />
      <ol className={css['rows']}>
        {shown.map((remark) => (
          <li key={remark.id}>
            <Remark remark={remark} consultation={consultation} />
            {remark.hidden === null && (answers || hides) && (
              <RemarkActions remark={remark} answers={answers} hides={hides} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function RemarkActions(props: { remark: RemarkView } & Pick<RemarkListProps, 'answers' | 'hides'>) {
  const { remark, answers, hides } = props;
  const t = useText(consultationOffice);
  const answer = useAnswer(remark);
  const hiding = useHiding(remark);
  const verb = remark.answer ? t.answer.change : t.answer.action;
  return (
    <div className={`${css['buttons']} nurt-no-print`}>
      {answers && (
        <Button
          variant={remark.answer ? 'default' : 'filled'}
          size="sm"
          aria-label={`${verb}: ${remark.number}`}
          onClick={answer.open}
        >
          {verb}
        </Button>
      )}
      {hides && (
        <Button
          variant="subtle"
          color="red"
          size="sm"
          aria-label={`${t.hide.action}: ${remark.number}`}
          onClick={hiding.open}
        >
          {t.hide.action}
        </Button>
      )}
      <AnswerDialog remark={remark} decision={answer} />
      <HideDialog remark={remark} decision={hiding} />
    </div>
  );
}

function Remark({ remark, consultation }: { remark: RemarkView; consultation: ConsultationView }) {
  const t = useText(consultationOffice);
  const { number, wayOf, about, unverified, verdictOf } = useText(consultations);
  const locale = useLocale();
  const { answer, hidden } = remark;
  const organisation = remark.author === 'organisation';
  return (
    <>
      <div className={css['head']}>
        <h3>{number(remark.number)}</h3>
        {hidden ? (
          <StatusLabel tone="danger">{t.hiddenLabel}</StatusLabel>
        ) : answer ? (
          <StatusLabel tone={VERDICT_TONE[answer.verdict]}>{verdictOf[answer.verdict]}</StatusLabel>
        ) : (
          <StatusLabel tone="waiting">{t.waiting}</StatusLabel>
        )}
      </div>
      <p className={css['meta']}>
        <span>
          <InPolish>{remark.name}</InPolish>
          {organisation && ` (${remark.verified ? t.verified : unverified})`}
          {!organisation && !remark.namePublic && ` (${t.anonymous})`}
        </span>
        {remark.email && <a href={`mailto:${remark.email}`}>{remark.email}</a>}
        <span>{t.receivedOn(formatDate(remark.receivedOn, locale), wayOf[remark.way])}</span>
      </p>
      <p className={css['label']}>
        <Telling
          sentence={about(topicName(remark.topic, consultation.draft, locale))}
          written={consultation.draft.lines.map(({ name }) => name)}
        />
      </p>
      <p className={css['text']} lang="pl">
        {remark.text}
      </p>
      {hidden && <p className={css['label']}>{t.hiddenWhy(hidden.reason)}</p>}
      {answer && answer.reasons !== '' && (
        <div className={css['answer']}>
          <p className={css['label']}>{t.answered}</p>
          <p className={css['text']} lang="pl">
            {answer.reasons}
          </p>
        </div>
      )}
    </>
  );
}
