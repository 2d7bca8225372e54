import { Button } from '@mantine/core';
import {
  IconCash,
  IconFileText,
  IconMessageReport,
  IconPencil,
  IconSignature,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { DueItemView } from '@nurt/contracts/organisations';
import { Countdown, EmptyState, InPolish, Section, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { organisations } from '@nurt/wording/organisations';
import { useApi } from '../../shared/api';
import { serverNow } from '../../shared/clock';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import css from './organisations.module.css';

type Kind = DueItemView['kind'];

const ICONS = {
  draftOffer: IconPencil,
  offerToCorrect: IconPencil,
  offerToUpdate: IconPencil,
  jointInvitation: IconUsersGroup,
  offerToConfirm: IconSignature,
  jointOfferToConfirm: IconSignature,
  signatureToBring: IconSignature,
  draftSmallGrant: IconPencil,
  openCall: IconSpeakerphone,
  agreementToSign: IconSignature,
  reportToWrite: IconFileText,
  reportReturned: IconMessageReport,
  returnToPay: IconCash,
} as const satisfies Record<Kind, unknown>;

/** Where each thing is done. A report that is not begun is begun on the page of its agreement. */
const PLACE: Readonly<Record<Kind, (id: string) => string>> = {
  draftOffer: paths.organisation.offer,
  offerToCorrect: paths.organisation.correction,
  offerToUpdate: paths.organisation.update,
  jointInvitation: paths.organisation.jointOffer,
  offerToConfirm: paths.organisation.offer,
  jointOfferToConfirm: paths.organisation.jointOffer,
  signatureToBring: paths.organisation.offer,
  draftSmallGrant: paths.organisation.smallGrant,
  openCall: paths.call,
  agreementToSign: paths.organisation.agreement,
  reportToWrite: paths.organisation.agreement,
  reportReturned: paths.organisation.report,
  returnToPay: paths.organisation.report,
};

/** What the organisation has to do, soonest first; open calls apart, because they are an offer, not a duty. */
export function DueList({ organisationId }: { organisationId: string }) {
  const t = useText(organisations).board;
  const query = useApi('GET /api/organisations/:organisationId/board', { params: { organisationId } });
  return (
    <Loaded query={query} as="part">
      {({ due }) => {
        const duties = due.filter(({ kind }) => kind !== 'openCall');
        const calls = due.filter(({ kind }) => kind === 'openCall');
        return (
          <>
            <Section title={t.due}>
              {duties.length > 0 ? (
                <Items items={duties} />
              ) : (
                <EmptyState
                  title={t.nothing}
                  action={
                    <Button component={Link} to={paths.calls} variant="default">
                      {t.toCalls}
                    </Button>
                  }
                >
                  {t.nothingText}
                </EmptyState>
              )}
            </Section>
            {calls.length > 0 && (
              <Section title={t.openCalls} lead={t.openCallsLead}>
                <Items items={calls} />
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Items({ items }: { items: readonly DueItemView[] }) {
  const t = useText(organisations).board;
  return (
    <ul className={css['due']}>
      {items.map(({ kind, id, title, dueOn, overdue }) => {
        const Icon = ICONS[kind];
        return (
          <li key={`${kind}-${id}`} data-overdue={overdue || undefined}>
            <Icon size={24} stroke={1.75} aria-hidden />
            <div>
              <small>{t.kindOf[kind]}</small>
              <Link to={PLACE[kind](id)}>
                <InPolish>{title}</InPolish>
              </Link>
            </div>
            {dueOn !== null && <Due kind={kind} dueOn={dueOn} overdue={overdue} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A window closes at an instant and is counted down; a duty falls on a day. */
function Due({ kind, dueOn, overdue }: { kind: Kind; dueOn: string; overdue: boolean }) {
  const t = useText(organisations).board;
  const locale = useLocale();
  const instant = dueOn.includes('T');
  const when = instant ? formatDateTime(dueOn, locale) : formatDate(dueOn, locale);
  return (
    <div className={css['dueOn']}>
      <small>{t.dueOf[kind]}</small>
      <span>{overdue ? t.overdue(when) : when}</span>
      {instant && <Countdown until={dueOn} now={serverNow} label="" closed="" />}
    </div>
  );
}
