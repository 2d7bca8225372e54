import type { PublicConsultationView, PublicRemarkView } from '@nurt/contracts/programmes';
import { Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { consultations, topicName } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import css from '../../shared/consultations/consultations.module.css';
import { Telling } from '../../shared/records';
import { VERDICT_TONE } from '../../shared/consultations/verdict-tone';

/** Every remark with the office's answer, once the report is published. */
export function Remarks({ consultation }: { consultation: PublicConsultationView }) {
  const t = useText(consultations);
  const { remarks, hiddenCount } = consultation;
  return (
    <Section title={t.answers}>
      {remarks.length === 0 ? (
        <p>{t.noRemarks}</p>
      ) : (
        <ol className={css['rows']}>
          {remarks.map((remark) => (
            <li key={remark.number}>
              <Remark remark={remark} consultation={consultation} />
            </li>
          ))}
        </ol>
      )}
      {hiddenCount > 0 && <p className={css['label']}>{t.hidden(hiddenCount)}</p>}
    </Section>
  );
}

function Remark(props: { remark: PublicRemarkView; consultation: PublicConsultationView }) {
  const { remark, consultation } = props;
  const t = useText(consultations);
  const locale = useLocale();
  const { answer } = remark;
  const unsure = remark.author === 'organisation' && !remark.verified;
  return (
    <>
      <h3>{t.number(remark.number)}</h3>
      <p className={css['meta']}>
        <span>
          {remark.name ?? t.resident}
          {unsure && ` (${t.unverified})`}
        </span>
        <span>{formatDate(remark.receivedOn, locale)}</span>
        <span>
          <Telling
            sentence={t.about(topicName(remark.topic, consultation.draft, locale))}
            written={consultation.draft.lines.map(({ name }) => name)}
          />
        </span>
      </p>
      <p className={css['text']} lang="pl">
        {remark.text}
      </p>
      {answer && (
        <div className={css['answer']}>
          <p className={css['label']}>{t.answer}</p>
          <p>
            <StatusLabel tone={VERDICT_TONE[answer.verdict]}>{t.verdictOf[answer.verdict]}</StatusLabel>
          </p>
          {answer.reasons !== '' && (
            <p className={css['text']} lang="pl">
              {answer.reasons}
            </p>
          )}
        </div>
      )}
    </>
  );
}
