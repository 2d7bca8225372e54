import type { ReactNode } from 'react';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import { Facts, Notice, Section, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { offerFieldName, offerRevisions } from '@nurt/wording/offers';
import { Checksum, Prose } from '../../../shared/records';
import { CorrectionForm } from './correction-form';

/** Where the correction begins on the page. */
export const CORRECTION = 'uzupelnienie';

export interface CorrectionProps {
  offer: OfficeOfferView;
  /** Draws two versions of the offer compared; the offers' own feature does. */
  changes: (caption: string) => ReactNode;
  asking: boolean;
  onDone: () => void;
}

/** The correction of an offer in the office: the request, the waiting, the difference. */
export function Correction({ offer, changes, asking, onDone }: CorrectionProps) {
  const t = useText(offerRevisions);
  const locale = useLocale();
  const { correction } = offer;
  if (correction === null) {
    return asking && offer.correctionDeadline ? (
      <Section id={CORRECTION} title={t.office.title}>
        <CorrectionForm offer={offer} deadline={offer.correctionDeadline} onDone={onDone} />
      </Section>
    ) : null;
  }
  const { asked, note, deadline, sentAt, over, checksum } = correction;
  return (
    <Section id={CORRECTION} title={t.office.title}>
      {sentAt !== null ? (
        <p>{t.office.sentOn(formatDateTime(sentAt, locale))}</p>
      ) : (
        <Notice tone={over ? 'warning' : 'info'}>
          {over ? t.office.over : t.office.waiting(deadline ? formatDate(deadline.dueOn, locale) : '')}
        </Notice>
      )}
      <Facts
        facts={[
          ...asked.map(({ path, remark }) => ({
            label: offerFieldName(path, correction.before ?? offer.content, locale),
            value: remark,
            written: true,
          })),
          note !== '' && { label: t.correction.note, value: <Prose>{note}</Prose> },
          checksum !== null && {
            label: t.office.checksum,
            value: <Checksum checksum={checksum} />,
          },
        ]}
      />
      {sentAt !== null && (
        <Section level={3} title={t.office.difference}>
          {correction.changes.length === 0 ? <p>{t.office.noDifference}</p> : changes(t.office.difference)}
        </Section>
      )}
    </Section>
  );
}
