export { capitalised } from './capitalised';
export { Checksum } from './checksum';
export { DocumentLink } from './document-link';
export { DueDay } from './due-day';
export { History } from './history';
export { useMoves, type MoveState } from './moves';
export { Nip } from './nip';
export { Prose } from './prose';
export { Telling } from './telling';
