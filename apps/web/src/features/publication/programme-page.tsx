import type { BudgetLineView, PublicProgrammeView } from '@nurt/contracts/programmes';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { EmptyState, Facts, MoneyText, Notice, Page, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { places } from '@nurt/wording/programmes';
import { programme as texts } from '@nurt/wording/publication';
import { apiHref, useApi } from '../../shared/api';
import { TabLinks, useList } from '../../shared/lists';
import { Loaded } from '../../shared/loaded';
import { PLACES_FROM_SOURCE, PlacesBar, PlacesTable, sumOfPlaces, unplaced } from '../../shared/money';
import { inOrderOfInterest, PROGRAMME_FILTERS, programmePath } from './programmes';
import css from './publication.module.css';

const { year: YEAR, authority: AUTHORITY } = PROGRAMME_FILTERS;

/** The cooperation programme of a year: its lines, and where every grosz of them is. */
export function ProgrammePage() {
  const query = useApi('GET /api/public/programmes');
  return <Loaded query={query}>{(list) => <Chosen programmes={list} />}</Loaded>;
}

function Chosen({ programmes }: { programmes: readonly PublicProgrammeView[] }) {
  const t = useText(texts);
  const { values } = useList([YEAR, AUTHORITY]);
  const ordered = inOrderOfInterest(programmes);
  const programme =
    ordered.find(
      ({ year, authority }) =>
        (values[YEAR] === '' || String(year) === values[YEAR]) &&
        (values[AUTHORITY] === '' || authority.id === values[AUTHORITY]),
    ) ?? ordered[0];
  if (!programme) {
    return (
      <Page title={t.title} lead={t.lead}>
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      </Page>
    );
  }
  return <Programme programme={programme} all={ordered} />;
}

function Programme(props: { programme: PublicProgrammeView; all: readonly PublicProgrammeView[] }) {
  const { programme, all } = props;
  const t = useText(texts);
  const locale = useLocale();
  const authorities = new Set(all.map(({ authority }) => authority.id));
  const { total, lines } = programme;
  return (
    <Page title={`${t.title} ${programme.year}`} lead={<span lang="pl">{programme.title}</span>}>
      {all.length > 1 && (
        <TabLinks
          label={t.title}
          tabs={all.map((other) => ({
            to: programmePath(other),
            label: authorities.size > 1 ? `${other.authority.name} ${other.year}` : String(other.year),
            current: other.id === programme.id,
          }))}
        />
      )}
      <Section title={t.whole}>
        <p className={css['sum']}>
          <MoneyText amount={total.plannedGrosze} large />
          <span className={css['meta']}>{t.plannedIn(programme.year)}</span>
        </p>
        <PlacesBar balance={total} label={t.whole} />
        <Statement programme={programme} />
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
      <Section title={t.table}>
        <PlacesTable captionHidden lines={lines} total={total} />
      </Section>
      <div className={css['columns']}>
        <Section title={t.places}>
          <Places />
        </Section>
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
      <PlacesBar balance={balance} label={line.name} filledOnly />
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
