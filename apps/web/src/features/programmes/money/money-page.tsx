import type { ProgrammeMoneyView } from '@nurt/contracts/programmes';
import { MONEY_GROUPINGS, SEVERAL_SPHERES, type MoneyGrouping } from '@nurt/domain/programmes';
import { EmptyState, Facts, Page, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { money as texts, programmes } from '@nurt/wording/programmes';
import { useApi } from '../../../shared/api';
import { FilterBar, FilterDay, TabLinks, useList, type ListState } from '../../../shared/lists';
import { Loaded } from '../../../shared/loaded';
import { PlacesBar } from '../../../shared/money';
import { paths } from '../../../shared/paths';
import { ExecutionTable, GroupPlacesTable } from './money-tables';
import { MoneyFiles } from './money-files';

const DAY = 'dzien';
const BY = 'wedlug';
type Filters = ListState<typeof DAY | typeof BY>;

/** The money of a programme at the end of a day, in the columns of Rb-28S and by the place where it lies. */
export function MoneyPage({ programmeId }: { programmeId: string }) {
  const list = useList([DAY, BY]);
  const by = MONEY_GROUPINGS.find((known) => known === list.values[BY]);
  const query = useApi(
    'GET /api/office/programmes/:programmeId/money',
    { params: { programmeId }, query: { on: list.values[DAY] || undefined, by } },
    { keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <Shown view={view} list={list} />}</Loaded>;
}

function Shown({ view, list }: { view: ProgrammeMoneyView; list: Filters }) {
  const t = useText(texts);
  const office = useText(programmes);
  const locale = useLocale();
  const { on, by, total, firstDay } = view;
  return (
    <Page
      title={`${t.title} ${String(view.year)}`}
      lead={t.lead}
      breadcrumb={[
        { label: office.title, to: paths.office.programmes },
        { label: String(view.year), to: paths.office.programme(view.programmeId) },
      ]}
      actions={<MoneyFiles view={view} />}
    >
      <FilterBar>
        <FilterDay
          list={list}
          name={DAY}
          label={t.day}
          shown={on}
          min={firstDay ?? undefined}
          max={view.today}
        />
      </FilterBar>
      {total.execution.planGrosze === 0 ? (
        <EmptyState title={t.empty}>
          {firstDay === null ? t.emptyDraft : t.emptyText(formatDate(firstDay, locale))}
        </EmptyState>
      ) : (
        <>
          <PlacesBar balance={total.balance} label={t.state(formatDate(on, locale))} />
          <TabLinks label={t.tabs} tabs={MONEY_GROUPINGS.map((key) => tab(key, view, t.byOf[key]))} />
          <Section title={t.execution}>
            <ExecutionTable view={view} />
            {by === 'sphere' && view.groups.some(({ key }) => key === SEVERAL_SPHERES) && (
              <p>{t.severalHelp}</p>
            )}
          </Section>
          <Section title={t.places}>
            <GroupPlacesTable view={view} />
          </Section>
          <Section title={t.explained} lead={t.bookedNote}>
            <Facts
              facts={(['plan', 'commitment', 'execution', 'available', 'lapsed'] as const).map((key) => ({
                label: t.column[key],
                value: t.columnHelp[key],
              }))}
            />
          </Section>
        </>
      )}
    </Page>
  );
}

function tab(key: MoneyGrouping, { programmeId, on, today, by }: ProgrammeMoneyView, label: string) {
  const search = new URLSearchParams({ ...(on === today ? {} : { [DAY]: on }), [BY]: key });
  return {
    to: `${paths.office.programmeMoney(programmeId)}?${search.toString()}`,
    label,
    current: key === by,
  };
}
