import { useText } from '@nurt/ui';
import { records } from '@nurt/wording/records';
import { useApi } from '../api';
import { FilterSelect } from './filter-bar';
import type { ListState } from './use-list';
import { YEAR, yearsOfProgrammes } from './years';

interface YearFilterProps {
  list: ListState<typeof YEAR>;
  /** What is shown when no year is chosen; this year and what is still open unless told. */
  every?: string;
}

/** The budget year of an office's list. */
export function OfficeYearFilter(props: YearFilterProps) {
  const { data = [] } = useApi('GET /api/office/programmes', { query: { only: 'totals' } });
  return <YearFilter {...props} years={yearsOfProgrammes(data)} />;
}

/** The budget year of a public list. */
export function PublicYearFilter(props: YearFilterProps) {
  const { data = [] } = useApi('GET /api/public/programmes');
  return <YearFilter {...props} years={yearsOfProgrammes(data)} />;
}

function YearFilter({ list, every, years }: YearFilterProps & { years: readonly number[] }) {
  const t = useText(records);
  const asked = list.values[YEAR];
  // A year from the address stands among the choices also before they are known.
  const shown = years.map(String);
  const choices = asked === '' || shown.includes(asked) ? shown : [asked, ...shown];
  return (
    <FilterSelect
      list={list}
      name={YEAR}
      label={t.year}
      every={every ?? t.currentYearAndOpen}
      choices={choices.map((year) => ({ value: year, label: year }))}
    />
  );
}
