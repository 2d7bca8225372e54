import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { OfficeOfferView } from '@nurt/contracts/evaluation';
import type { RevisionSummaryView } from '@nurt/contracts/offers';
import { estimate } from '@nurt/domain/offers';
import {
  DecisionDialog,
  Facts,
  FormActions,
  Notice,
  Section,
  TextAreaField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { offerRevisions } from '@nurt/wording/offers';
import { useCommand } from '../../../shared/api';
import { useDecision } from '../../../shared/forms';
import { Prose } from '../../../shared/records';

export interface OfferUpdateProps {
  offer: OfficeOfferView;
  update: RevisionSummaryView;
  /** Draws the figures and what was changed; the offers' own feature does. */
  changes: (caption: string) => ReactNode;
}

/** The update of an offer after a cut in the office: waiting, the comparison, the decision. */
export function OfferUpdate({ offer, update, changes }: OfferUpdateProps) {
  const words = useText(offerRevisions);
  const t = words.update.office;
  const locale = useLocale();
  const { status, sentAt, narrowing, remarks } = update;
  if (offer.status !== 'awarded' && sentAt === null) return null;
  return (
    <Section title={t.title}>
      {sentAt === null ? (
        <Notice tone="info">{remarks === '' ? t.waiting : t.returned}</Notice>
      ) : (
        <p>{status === 'accepted' ? t.accepted : t.sentOn(formatDateTime(sentAt, locale))}</p>
      )}
      <Facts
        facts={[
          narrowing !== '' &&
            sentAt !== null && {
              label: words.update.narrowReason,
              value: <Prose>{narrowing}</Prose>,
            },
          remarks !== '' && { label: words.update.remarks, value: <Prose>{remarks}</Prose> },
        ]}
      />
      {sentAt !== null && changes(words.office.difference)}
      <Decisions offer={offer} update={update} />
    </Section>
  );
}

function Decisions({ offer, update }: { offer: OfficeOfferView; update: RevisionSummaryView }) {
  const words = useText(offerRevisions).update;
  const t = words.office;
  const locale = useLocale();
  const params = { offerId: offer.id };
  const invalidates = [
    'GET /api/office/offers',
    'GET /api/office/offers/:offerId',
    'GET /api/office/board',
  ] as const;
  const accept = useCommand('POST /api/office/offers/:offerId/update/acceptance', { invalidates });
  const back = useCommand('POST /api/office/offers/:offerId/update/return', { invalidates });
  const acceptance = useDecision({
    defaultValues: {},
    run: () => accept.mutateAsync({ params, body: { version: update.version } }),
    done: t.acceptDone,
  });
  const returning = useDecision<{ remarks: string }>({
    defaultValues: { remarks: '' },
    run: (body) => back.mutateAsync({ params, body }),
    done: t.backDone,
  });
  const allowed = offer.moves.some(({ move, allowed: may }) => move === 'acceptUpdate' && may);
  if (!allowed || update.before === null || update.after === null) return null;
  const amount = (grosze: number | null) => (grosze === null ? '–' : formatAmount(grosze, locale));
  return (
    <>
      <FormActions>
        <Button size="sm" onClick={acceptance.open}>
          {t.accept}
        </Button>
        <Button size="sm" variant="default" onClick={returning.open}>
          {t.back}
        </Button>
      </FormActions>
      <DecisionDialog
        {...acceptance.dialog}
        title={t.acceptTitle}
        confirm={t.accept}
        changes={[
          {
            label: words.figureOf.total,
            before: amount(estimate(update.before).total.grosze),
            after: amount(estimate(update.after).total.grosze),
          },
          {
            label: words.figureOf.grant,
            before: amount(update.before.sources.grantGrosze),
            after: amount(update.after.sources.grantGrosze),
          },
        ]}
      >
        <p>{t.acceptText}</p>
      </DecisionDialog>
      <DecisionDialog {...returning.dialog} title={t.backTitle} confirm={t.back}>
        <TextAreaField
          control={returning.form.control}
          name="remarks"
          label={t.backRemarks}
          rows={4}
          maximum={4000}
        />
      </DecisionDialog>
    </>
  );
}
