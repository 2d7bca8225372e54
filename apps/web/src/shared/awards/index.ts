export { ForgoDialog, useForgoing, type Forgoing } from './forgo';
export { PartnerShares } from './partner-shares';
