import type { CouncilOpinionView } from '@nurt/contracts/programmes';
import { lastDayInTime } from '@nurt/domain/calendar';
import { Facts, useLocale, useText } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { DueDay } from '../../../shared/records';
import css from '../../../shared/consultations/consultations.module.css';

/** Where the opinion of the public benefit council stands, and why its term ends on its day. */
export function CouncilOpinion({ council }: { council: CouncilOpinionView }) {
  const t = useText(consultations);
  const locale = useLocale();
  const { state, deliveredOn, deadline, verdict, givenOn, text } = council;
  return (
    <>
      <p>{t.councilOf[state]}</p>
      {deliveredOn && deadline && (
        <Facts
          facts={[
            { label: t.delivered, value: formatDate(deliveredOn, locale) },
            {
              label: t.due,
              value: (
                <>
                  <DueDay day={deadline.dueOn} until={lastDayInTime(deadline)} open={state === 'awaited'} />
                  <small className={css['label']}>
                    {t.dueWhy(deadline.days ?? 0, deadline.basis)}
                    {deadline.wouldShiftTo && `. ${t.dayOff(formatDate(deadline.wouldShiftTo, locale))}`}
                  </small>
                </>
              ),
            },
            { label: t.opinion, value: verdict && t.opinionOf[verdict] },
            { label: t.opinionDay, value: givenOn && formatDate(givenOn, locale) },
          ]}
        />
      )}
      {text !== '' && (
        <p className={css['text']} lang="pl">
          {text}
        </p>
      )}
    </>
  );
}
