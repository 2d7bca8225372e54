export { arranged, matchesText, type SortValue } from './arrange';
export { FilterBar, FilterDay, FilterSelect, FilterText, NothingFound } from './filter-bar';
export { MoreRows, type MoreRowsProps } from './more-rows';
export { TabLinks, type TabLink } from './tab-links';
export { useList, type ListState } from './use-list';
export { OfficeYearFilter, PublicYearFilter } from './year-filter';
export { YEAR, yearAsked } from './years';
