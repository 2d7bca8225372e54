export { InvitedByLink, type InvitedByLinkProps } from './invited-by-link';
