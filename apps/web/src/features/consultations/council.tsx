import type { CouncilOpinionView } from '@nurt/contracts/programmes';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import css from '../../shared/consultations/consultations.module.css';

/** What the public benefit council said, or that it was silent. */
export function Council({ council }: { council: CouncilOpinionView }) {
  const t = useText(consultations);
  const locale = useLocale();
  const day = (value: string | null | undefined) => value && formatDate(value, locale);
  return (
    <Section title={t.council}>
      <p>{t.councilOf[council.state]}</p>
      {council.state !== 'notSought' && (
        <Facts
          facts={[
            { label: t.delivered, value: day(council.deliveredOn) },
            { label: t.due, value: day(council.deadline?.dueOn) },
            { label: t.opinion, value: council.verdict && t.opinionOf[council.verdict] },
            { label: t.opinionDay, value: day(council.givenOn) },
          ]}
        />
      )}
      {council.text !== '' && (
        <p className={css['text']} lang="pl">
          {council.text}
        </p>
      )}
    </Section>
  );
}
