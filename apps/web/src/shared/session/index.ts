export {
  landingPath,
  useAdoptSession,
  useSession,
  type CurrentSession,
  type SessionState,
  type SessionView,
} from './session';
export { NoOrganisation } from './no-organisation';
export { useWayOut } from './way-out';
export { OrganisationProvider, useOrganisation, type OwnOrganisation } from './organisation';
