export { DocumentLink } from './document-link';
export { History } from './history';
export { useMoves, type MoveState } from './moves';
export { Prose } from './prose';
