export { CallCorrections } from './corrections';
export { HintList } from './hint-list';
