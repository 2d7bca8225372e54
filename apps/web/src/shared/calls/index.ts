export { CallCorrections } from './corrections';
