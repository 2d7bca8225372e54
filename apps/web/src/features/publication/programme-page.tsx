import { lazy, Suspense } from 'react';
import type { BudgetLineView, PublicProgrammeView } from '@nurt/contracts/programmes';
import { dateInWarsaw } from '@nurt/domain/calendar';
import {
  ButtonLink,
  DataTable,
  EmptyState,
  Facts,
  MoneyText,
  Notice,
  Page,
  Section,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { places } from '@nurt/wording/programmes';
import { programme as texts } from '@nurt/wording/publication';
import { Link } from 'react-router';
import { apiHref, useApi } from '../../shared/api';
import { TabLinks, useList } from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { PLACES_FROM_SOURCE, PlacesBar, PlacesTable, sumOfPlaces, unplaced } from '../../shared/money';
import { inOrderOfInterest, MULTI_YEAR, PROGRAMME_FILTERS, programmePath } from './programmes';
import css from './publication.module.css';

/** The texts are long and folded, and files are few; they come after the money. */
const VersionContent = lazy(async () => ({
  default: (await import('../../shared/programme-versions')).VersionContent,
}));
const AttachmentList = lazy(async () => ({
  default: (await import('../../shared/programme-versions')).AttachmentList,
}));

const { year: YEAR, authority: AUTHORITY, kind: KIND } = PROGRAMME_FILTERS;

/** The cooperation programme of a year: its lines, and where every grosz of them is. */
export function ProgrammePage() {
  const query = useApi('GET /api/public/programmes');
  return <Loaded query={query}>{(list) => <Chosen programmes={list} />}</Loaded>;
}

function Chosen({ programmes }: { programmes: readonly PublicProgrammeView[] }) {
  const t = useText(texts);
  const { values } = useList([YEAR, AUTHORITY, KIND]);
  const ordered = inOrderOfInterest(programmes);
  const programme =
    ordered.find(
      ({ year, authority, kind }) =>
        (kind === 'multiYear') === (values[KIND] === MULTI_YEAR) &&
        (values[YEAR] === '' || String(year) === values[YEAR]) &&
        (values[AUTHORITY] === '' || authority.id === values[AUTHORITY]),
    ) ?? ordered[0];
  if (!programme) {
    return (
      <Page title={t.title} lead={t.lead} actions={<Consultations />}>
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      </Page>
    );
  }
  return <Programme programme={programme} all={ordered} />;
}

/** What calls of the programme promise of the money of later years. */
function LaterYears({ years }: { years: PublicProgrammeView['laterYears'] }) {
  const t = useText(texts);
  if (years.length === 0) return null;
  return (
    <Section title={t.laterYears} lead={t.laterYearsLead}>
      <DataTable
        caption={t.laterYears}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        empty={null}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'promised',
            header: t.promised,
            align: 'end',
            cell: ({ promisedGrosze }) => <MoneyText amount={promisedGrosze} />,
          },
          {
            key: 'awarded',
            header: t.awarded,
            align: 'end',
            cell: ({ awardedGrosze }) => <MoneyText amount={awardedGrosze} />,
          },
        ]}
      />
    </Section>
  );
}

/** The next programme is asked about here before the council adopts it. */
function Consultations() {
  const t = useText(texts);
  return (
    <ButtonLink to={paths.consultations} variant="default">
      {t.consultations}
    </ButtonLink>
  );
}

function Programme(props: { programme: PublicProgrammeView; all: readonly PublicProgrammeView[] }) {
  const { programme, all } = props;
  const t = useText(texts);
  const locale = useLocale();
  const authorities = new Set(all.map(({ authority }) => authority.id));
  const { total, lines } = programme;
  return (
    <Page
      title={`${t.title} ${yearsOf(programme)}`}
      lead={<span lang="pl">{programme.title}</span>}
      actions={<Consultations />}
    >
      {all.length > 1 && (
        <TabLinks
          label={t.title}
          tabs={all.map((other) => ({
            to: programmePath(other),
            label: authorities.size > 1 ? `${other.authority.name} ${yearsOf(other)}` : yearsOf(other),
            current: other.id === programme.id,
          }))}
        />
      )}
      <Section title={programme.kind === 'annual' ? t.whole : t.plannedFunds}>
        <p className={css['sum']}>
          <MoneyText amount={total.plannedGrosze} large />
          <span className={css['meta']}>{t.plannedIn(yearsOf(programme))}</span>
        </p>
        {programme.kind === 'annual' && (
          <>
            <PlacesBar balance={total} label={t.whole} />
            <Statement programme={programme} />
          </>
        )}
      </Section>
      <Section title={t.lines}>
        <ul className={css['lines']}>
          {lines.map((line) => (
            <li key={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
      </Section>
      {programme.kind === 'annual' && (
        <Section title={t.table}>
          <PlacesTable captionHidden lines={lines} total={total} />
        </Section>
      )}
      <LaterYears years={programme.laterYears} />
      <Content programme={programme} />
      <div className={css['columns']}>
        {programme.kind === 'annual' && (
          <Section title={t.places}>
            <Places />
          </Section>
        )}
        <Section title={t.resolution}>
          <Facts
            facts={[
              { label: t.authority, value: <span lang="pl">{programme.authority.name}</span> },
              {
                label: t.resolution,
                value: t.resolutionOf(
                  programme.resolutionNumber,
                  formatDate(programme.resolutionDate, locale),
                ),
              },
              programme.reportSentAt !== null && {
                label: t.report,
                value: <Report programme={programme} sentAt={programme.reportSentAt} />,
              },
            ]}
          />
        </Section>
      </div>
    </Page>
  );
}

/** Years of a programme in words. */
const yearsOf = ({ year, yearTo }: PublicProgrammeView): string =>
  year === yearTo ? String(year) : `${year}–${yearTo}`;

/** What the council adopted, as its newest resolution left it, with the way to all versions. */
function Content({ programme: { id: programmeId } }: { programme: PublicProgrammeView }) {
  const t = useText(texts);
  const locale = useLocale();
  const versions = useApi('GET /api/public/programmes/:programmeId/versions', { params: { programmeId } });
  const newest = versions.data?.[0];
  const version = useApi(
    'GET /api/public/programme-versions/:versionId',
    { params: { versionId: newest?.id ?? '' } },
    { enabled: newest !== undefined },
  );
  if (!newest) return null;
  return (
    <Section
      title={t.content}
      lead={t.versionOf(newest.number, newest.resolutionNumber, formatDate(newest.resolutionDate, locale))}
      actions={<Link to={paths.programmeVersions(programmeId)}>{t.toVersions}</Link>}
    >
      <Files programmeId={programmeId} />
      <Loaded query={version} as="part">
        {({ programme, content }) => (
          <Suspense>
            <VersionContent kind={programme.kind} sections={content.sections} />
          </Suspense>
        )}
      </Loaded>
    </Section>
  );
}

/** Files of the programme, where it has any. */
function Files({ programmeId }: { programmeId: string }) {
  const query = useApi('GET /api/public/programmes/:programmeId/attachments', { params: { programmeId } });
  if (!query.data || query.data.length === 0) return null;
  return (
    <Suspense>
      <AttachmentList
        files={query.data}
        href={(attachmentId) =>
          apiHref('GET /api/public/programme-attachments/:attachmentId/file', { params: { attachmentId } })
        }
      />
    </Suspense>
  );
}

/** The sum of all places against the plan: proof, or a plain word that it does not hold. */
function Statement({ programme: { total } }: { programme: PublicProgrammeView }) {
  const t = useText(texts);
  const locale = useLocale();
  const sum = formatAmount(sumOfPlaces(total), locale);
  if (unplaced(total) !== 0) {
    return (
      <Notice tone="danger" title={t.differenceTitle}>
        {t.differenceText(sum, formatAmount(total.plannedGrosze, locale))}
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={t.everyGrosz}>
      {t.sumText(sum)}
    </Notice>
  );
}

function Line({ line }: { line: BudgetLineView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { balance } = line;
  return (
    <>
      <div className={css['lineHead']}>
        <h3 lang="pl">{line.name}</h3>
        <MoneyText amount={balance.plannedGrosze} strong />
      </div>
      <p className={css['meta']}>
        {t.basisOf[line.legalBasis]}, {t.classification(line.division, line.chapter, line.paragraph)}
      </p>
      {line.priorityTasks.length > 0 && (
        <p className={css['meta']} lang="pl">
          {t.priorityTasks(line.priorityTasks.join('; '))}
        </p>
      )}
      {line.limits.length === 0 && <PlacesBar balance={balance} label={line.name} filledOnly />}
      {line.limits.map(({ year, grosze }) => (
        <p key={year} className={css['meta']}>
          {t.limitOf(year, formatAmount(grosze, locale))}
        </p>
      ))}
      {balance.announcedGrosze > 0 && (
        <p className={css['meta']}>{t.inCalls(formatAmount(balance.announcedGrosze, locale))}</p>
      )}
    </>
  );
}

/** The yearly report, once the council has it: for reading and as data. */
function Report({ programme, sentAt }: { programme: PublicProgrammeView; sentAt: string }) {
  const t = useText(texts);
  const locale = useLocale();
  const params = { programmeId: programme.id };
  return (
    <>
      {t.reportSent(formatDate(dateInWarsaw(new Date(sentAt)), locale))}{' '}
      <a
        href={apiHref('GET /api/public/programmes/:programmeId/report.pdf', { params, query: { locale } })}
        target="_blank"
        rel="noreferrer"
      >
        {t.reportPdf}
      </a>
      {', '}
      <a href={apiHref('GET /api/public/programmes/:programmeId/report.json', { params })}>{t.reportJson}</a>
    </>
  );
}

function Places() {
  const { place, placeHelp } = useText(places);
  return <Facts facts={PLACES_FROM_SOURCE.map((key) => ({ label: place[key], value: placeHelp[key] }))} />;
}
