import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ConfirmedByView, PartyConfirmationView } from '@nurt/contracts/offers';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { offerConfirmation } from '@nurt/wording/offers';
import { paths } from '../../../shared/paths';
import css from './read.module.css';

/** Who has confirmed an offer for each of the organisations that make it, and who is awaited. */
export function ConfirmationsMade({
  parties,
  over = false,
}: {
  parties: readonly PartyConfirmationView[];
  /** Nobody may confirm any more. */
  over?: boolean;
}) {
  return (
    <ul className={css['confirmations']}>
      {parties.map((party) => (
        <li key={party.organisation.id}>
          <Party party={party} named={parties.length > 1} over={over} />
        </li>
      ))}
    </ul>
  );
}

function Party({ party, named, over }: { party: PartyConfirmationView; named: boolean; over: boolean }) {
  const t = useText(offerConfirmation);
  const locale = useLocale();
  const { organisation, persons, confirmedBy, lapsed, missing, awaited, attainable } = party;
  return (
    <>
      <p className={css['confirmationsOf']}>
        {named && <strong lang="pl">{organisation.name}</strong>}
        <span>{missing === 0 ? t.complete : t.progress(confirmedBy.length, persons)}</span>
      </p>
      {confirmedBy.length > 0 && (
        <ul className={css['confirmedBy']}>
          {confirmedBy.map((person) => (
            <li key={`${person.name} ${person.confirmedAt}`}>
              <IconCircleCheck size={18} aria-hidden />
              <span>
                {nameOf(person)}, {formatDateTime(person.confirmedAt, locale)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lapsed.length > 0 && (
        <p className={css['lapsed']}>
          <IconAlertTriangle size={18} aria-hidden />
          <span>{t.lapsed(lapsed.map(nameOf).join('; '))}</span>
        </p>
      )}
      {!over && attainable && awaited.length > 0 && (
        <p>
          {awaited.length === missing ? t.awaitedAll : t.awaitedSome(missing)}:{' '}
          {awaited.map(nameOf).join('; ')}.
        </p>
      )}
      {!over && attainable && party.chairMissing && <p>{t.chair}</p>}
      {!over && !attainable && <Unattainable party={party} />}
    </>
  );
}

function Unattainable({ party }: { party: PartyConfirmationView }) {
  const t = useText(offerConfirmation);
  const { organisation, persons, confirmedBy, awaited, own } = party;
  const present = confirmedBy.length + awaited.length;
  return (
    <Notice tone="warning" title={t.unattainableTitle}>
      <p>
        {present < persons
          ? t.unattainable(organisation.name, persons, present)
          : t.unattainableChair(organisation.name)}
      </p>
      {own && (
        <p>
          <Link to={paths.organisation.members}>{t.people}</Link>
        </p>
      )}
    </Notice>
  );
}

function nameOf({ name, position }: Pick<ConfirmedByView, 'name' | 'position'>): string {
  return position === '' ? name : `${name} (${position})`;
}
