import { useState } from 'react';
import { Button } from '@mantine/core';
import type { DuplicatesView, DuplicateView } from '@nurt/contracts/organisations';
import { formatNip } from '@nurt/domain/identifiers';
import {
  DecisionDialog,
  EmptyState,
  Facts,
  Fields,
  Page,
  RadioField,
  Section,
  TextAreaField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { duplicates, members } from '@nurt/wording/organisations';
import { useApi, useCommand } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import css from './duplicates.module.css';
import { OfficeTabs } from './office-tabs';

type Pair = DuplicatesView['found'][number];

/** For the administrator: organisations that were entered twice, and those that were joined. */
export function DuplicatesPage() {
  const t = useText(duplicates);
  const query = useApi('GET /api/office/organisation-duplicates');
  return (
    <Page title={t.title} lead={t.lead}>
      <OfficeTabs current="duplicates" />
      <Loaded query={query} as="part">
        {({ found, joins }) => (
          <>
            <Section title={t.found} lead={found.length > 0 ? t.foundLead : undefined}>
              {found.length === 0 ? (
                <EmptyState title={t.none}>{t.noneText}</EmptyState>
              ) : (
                found.map((pair) => <FoundPair key={`${pair.one.id}-${pair.other.id}`} pair={pair} />)
              )}
            </Section>
            {joins.length > 0 && <Trail joins={joins} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface JoinDraft {
  intoId: string | null;
  reason: string;
}

function FoundPair({ pair }: { pair: Pair }) {
  const t = useText(duplicates);
  const { one, other, grounds } = pair;
  const join = useCommand('POST /api/office/organisation-joins', {
    invalidates: ['GET /api/office/organisation-duplicates'],
  });
  const [names] = useState(() => [one, other]);
  const decision = useDecision<JoinDraft>({
    defaultValues: { intoId: null, reason: '' },
    run: ({ intoId, reason }) => {
      const fromId = intoId === one.id ? other.id : one.id;
      return join.mutateAsync({ body: { fromId, intoId, reason } });
    },
    done: t.done,
  });
  return (
    <div className={css['pair']}>
      <p className={css['grounds']}>{t.alike(grounds.map((ground) => t.grounds[ground]))}</p>
      <div className={css['sides']}>
        <Side organisation={one} />
        <Side organisation={other} />
      </div>
      <div>
        <Button variant="default" onClick={decision.open} aria-label={t.joinThese(one.name, other.name)}>
          {t.join}…
        </Button>
      </div>
      <DecisionDialog {...decision.dialog} danger title={t.join} confirm={t.join}>
        <Fields>
          <p>{t.joinText}</p>
          <RadioField
            control={decision.form.control}
            name="intoId"
            label={t.stays}
            choices={names.map(({ id, name, nip, records, elsewhere }) => ({
              value: id,
              label: `${name} (NIP ${formatNip(nip)})`,
              help: [recordsText(t, records), elsewhere && t.elsewhere].filter(Boolean).join('; '),
            }))}
          />
          <TextAreaField
            control={decision.form.control}
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            maximum={500}
            rows={3}
          />
        </Fields>
      </DecisionDialog>
    </div>
  );
}

function Side({ organisation }: { organisation: DuplicateView }) {
  const t = useText(duplicates);
  const { roles } = useText(members);
  const locale = useLocale();
  const { name, nip, regon, krs, postalCode, city, registeredAt, records } = organisation;
  return (
    <section>
      <h3>{name}</h3>
      <Facts
        facts={[
          { label: 'NIP', value: formatNip(nip) },
          { label: 'REGON', value: regon },
          { label: 'KRS', value: krs },
          { label: t.seat, value: `${postalCode} ${city}` },
          { label: t.registered, value: formatDate(registeredAt.slice(0, 10), locale) },
          {
            label: t.people,
            value: organisation.members.map((person) => `${person.name} (${roles[person.role]})`).join(', '),
          },
          { label: t.records, value: recordsText(t, records) },
        ]}
      />
    </section>
  );
}

function Trail({ joins }: { joins: DuplicatesView['joins'] }) {
  const t = useText(duplicates);
  const locale = useLocale();
  return (
    <Section title={t.trail} lead={t.trailLead}>
      <ul className={css['trail']}>
        {joins.map((join) => (
          <li key={join.id}>
            <strong>{t.joined(join.from.name, formatNip(join.from.nip), join.into.name)}</strong>
            <small>
              {formatDateTime(join.joinedAt, locale)} · {join.joinedBy} ·{' '}
              {t.alike(join.grounds.map((ground) => t.grounds[ground]))}
            </small>
            <span>{join.reason}</span>
            {join.moved.length > 0 && (
              <details>
                <summary>
                  {recordsText(
                    t,
                    join.moved.map(({ kind, ids }) => ({ kind, count: ids.length })),
                  )}
                </summary>
                <ul>
                  {join.moved.map(({ kind, ids }) => (
                    <li key={kind}>
                      {t.kinds[kind as keyof typeof t.kinds] ?? kind}: <code>{ids.join(', ')}</code>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function recordsText(
  t: { kinds: Readonly<Record<string, string>>; nothing: string },
  records: readonly { kind: string; count: number }[],
): string {
  if (records.length === 0) return t.nothing;
  return records.map(({ kind, count }) => `${t.kinds[kind] ?? kind}: ${String(count)}`).join(', ');
}
