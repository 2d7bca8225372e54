/* The public pages, one catalogue for each, so that a page loads its own words only. */
export { bulletin } from './bulletin';
export { call } from './call';
export { callCard } from './call-card';
export { calls } from './calls';
export { feeds } from './feeds';
export { footer } from './footer';
export { grant } from './grant';
export { grants } from './grants';
export { home } from './home';
export { notes, type NoteSection } from './notes';
export { programme } from './programme';
export { result } from './result';
export { results } from './results';
export { stages } from './stages';
