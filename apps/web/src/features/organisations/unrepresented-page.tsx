import { Button } from '@mantine/core';
import type { RestorationView, UnrepresentedView } from '@nurt/contracts/organisations';
import { formatNip } from '@nurt/domain/identifiers';
import {
  CheckboxField,
  DateField,
  DecisionDialog,
  EmptyState,
  Facts,
  FieldRow,
  Fields,
  Page,
  Section,
  TextAreaField,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { duplicates, members, restorations } from '@nurt/wording/organisations';
import { useApi, useCommand, type DraftOf } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { Nip } from '../../shared/records';
import css from './duplicates.module.css';
import { OfficeTabs } from './office-tabs';

/** For the administrator: organisations that nobody may act for any more, and those that were brought back. */
export function UnrepresentedPage() {
  const t = useText(restorations);
  const query = useApi('GET /api/office/unrepresented-organisations');
  return (
    <Page title={t.title} lead={t.lead}>
      <OfficeTabs current="unrepresented" />
      <Loaded query={query} as="part">
        {({ found, trail }) => (
          <>
            <Section title={t.found}>
              {found.length === 0 ? (
                <EmptyState title={t.none}>{t.noneText}</EmptyState>
              ) : (
                found.map((organisation) => <Found key={organisation.id} organisation={organisation} />)
              )}
            </Section>
            {trail.length > 0 && <Trail restored={trail} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Draft = DraftOf<'POST /api/office/organisations/:organisationId/representative'>;

const EMPTY: Draft = {
  email: '',
  position: '',
  chair: false,
  mandateFrom: null,
  mandateTo: null,
  reason: '',
};

function Found({ organisation }: { organisation: UnrepresentedView }) {
  const t = useText(restorations);
  const restore = useCommand('POST /api/office/organisations/:organisationId/representative', {
    invalidates: ['GET /api/office/unrepresented-organisations'],
  });
  const decision = useDecision<Draft>({
    defaultValues: EMPTY,
    run: (body) => restore.mutateAsync({ params: { organisationId: organisation.id }, body }),
    done: t.done,
  });
  const { control } = decision.form;
  return (
    <div className={css['pair']}>
      <About organisation={organisation} />
      <div>
        <Button variant="default" onClick={decision.open} aria-label={t.restoreIn(organisation.name)}>
          {t.restore}…
        </Button>
      </div>
      <DecisionDialog {...decision.dialog} title={t.restoreIn(organisation.name)} confirm={t.restore}>
        <Fields>
          <p>{t.text}</p>
          <TextField control={control} name="email" label={t.email} type="email" autoFocus />
          <TextField control={control} name="position" label={t.position} help={t.positionHelp} optional />
          <CheckboxField control={control} name="chair" label={t.chair} />
          <FieldRow>
            <DateField
              control={control}
              name="mandateFrom"
              label={t.mandateFrom}
              help={t.mandateHelp}
              optional
            />
            <DateField control={control} name="mandateTo" label={t.mandateTo} help={t.mandateHelp} optional />
          </FieldRow>
          <TextAreaField
            control={control}
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            maximum={1000}
            rows={3}
          />
        </Fields>
      </DecisionDialog>
    </div>
  );
}

function About({ organisation }: { organisation: UnrepresentedView }) {
  const t = useText(restorations);
  const { roles } = useText(members);
  const words = useText(duplicates);
  const locale = useLocale();
  const { name, nip, postalCode, city, invited } = organisation;
  const people = organisation.members.map(({ name: person, role, mandateFrom, mandateTo }) =>
    [
      t.person(person, roles[role]),
      mandateFrom && t.from(formatDate(mandateFrom, locale)),
      mandateTo && t.until(formatDate(mandateTo, locale)),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return (
    <section>
      <h3>{name}</h3>
      <Facts
        facts={[
          { label: 'NIP', value: formatNip(nip) },
          { label: words.seat, value: `${postalCode} ${city}` },
          { label: t.people, value: people.length === 0 ? t.nobody : people.join('; ') },
          invited.length > 0 && {
            label: t.invited,
            value: invited
              .map(({ email, expiresAt }) => t.invitedUntil(email, formatDateTime(expiresAt, locale)))
              .join('; '),
          },
        ]}
      />
    </section>
  );
}

function Trail({ restored }: { restored: readonly RestorationView[] }) {
  const t = useText(restorations);
  const locale = useLocale();
  return (
    <Section title={t.trail} lead={t.trailLead}>
      <ul className={css['trail']}>
        {restored.map(({ organisation, email, way, by, at, reason }) => (
          <li key={`${organisation.id}-${at}-${email}`}>
            <strong>
              {organisation.name} (<Nip>{organisation.nip}</Nip>)
            </strong>
            <small>
              {formatDateTime(at, locale)} · {by} · {email} · {t.way[way]}
            </small>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
