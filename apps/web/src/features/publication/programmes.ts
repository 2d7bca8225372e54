import type { PublicProgrammeView } from '@nurt/contracts/programmes';
import { paths } from '../../shared/paths';
import { yearNow } from '../../shared/today';

/** Names of the choice in the address of the programme's page. */
export const PROGRAMME_FILTERS = { year: 'rok', authority: 'urzad', kind: 'rodzaj' } as const;

/** How a multi-year programme is named in the address; an annual one is not. */
export const MULTI_YEAR = 'wieloletni';

/** The address of one programme. */
export function programmePath({ year, authority, kind }: PublicProgrammeView): string {
  const address = `${paths.programme}?${PROGRAMME_FILTERS.year}=${year}&${PROGRAMME_FILTERS.authority}=${authority.id}`;
  return kind === 'annual' ? address : `${address}&${PROGRAMME_FILTERS.kind}=${MULTI_YEAR}`;
}

/** The newest year first; next year's programme, adopted in autumn, does not push out the one that is being spent. */
export function inOrderOfInterest(
  programmes: readonly PublicProgrammeView[],
): readonly PublicProgrammeView[] {
  const year = yearNow();
  const later = (programme: PublicProgrammeView) => Number(programme.year > year);
  return [...programmes].sort(
    (a, b) =>
      Number(a.kind === 'multiYear') - Number(b.kind === 'multiYear') ||
      later(a) - later(b) ||
      b.year - a.year ||
      a.authority.name.localeCompare(b.authority.name, 'pl'),
  );
}

/** For each authority the programme whose money is being spent now, else the nearest one. */
export function currentProgrammes(
  programmes: readonly PublicProgrammeView[],
): readonly PublicProgrammeView[] {
  const ordered = inOrderOfInterest(programmes.filter(({ kind }) => kind === 'annual'));
  return ordered.filter(
    (programme, index) =>
      ordered.findIndex(({ authority }) => authority.id === programme.authority.id) === index,
  );
}
