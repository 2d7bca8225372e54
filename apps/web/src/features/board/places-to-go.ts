import type { OfficeDeadlineView, WaitingView } from '@nurt/contracts/reporting';
import type { Permission } from '@nurt/domain/access';
import { paths } from '../../shared/paths';

/** Where a kind of waiting work is done: one case, and the list of all of them. */
interface WorkPlace {
  readonly one: (id: string) => string;
  readonly all: string;
}

const { office } = paths;
const paymentsAt = (state: string): WorkPlace => {
  const desk = `${office.payments}?stan=${state}`;
  return { one: () => desk, all: desk };
};

/** The page for every kind of work. What the id names is different for each: a call, an offer, an agreement … */
export const WORK_PLACES: Readonly<Record<WaitingView['kind'], WorkPlace>> = {
  rolesToFill: { one: () => office.people, all: office.people },
  invitationsOpen: { one: () => office.people, all: office.people },
  remarksToAnswer: { one: office.consultation, all: office.programmes },
  callsToFinish: { one: office.call, all: `${office.calls}?etap=draft` },
  callsToApprove: { one: office.call, all: `${office.calls}?etap=proposed` },
  callsToAnnounce: { one: office.call, all: `${office.calls}?etap=approved` },
  publicationsToRecord: { one: office.call, all: office.calls },
  questionsToAnswer: { one: office.call, all: office.calls },
  windowsToProlong: { one: office.call, all: office.calls },
  formalChecks: { one: office.offer, all: `${office.offers}?stan=submitted` },
  committeesToAppoint: { one: office.evaluation, all: office.evaluations },
  proposalsToMake: { one: office.evaluation, all: office.evaluations },
  resultsToApprove: { one: office.evaluation, all: office.evaluations },
  smallGrantsToPublish: { one: office.smallGrant, all: `${office.smallGrants}?stan=submitted` },
  commentsToRead: { one: office.smallGrant, all: `${office.smallGrants}?stan=published` },
  smallGrantsToDecide: { one: office.smallGrant, all: `${office.smallGrants}?stan=published` },
  smallGrantsToAgree: { one: office.newSmallGrantAgreement, all: `${office.smallGrants}?stan=granted` },
  updatesToAccept: { one: office.offer, all: office.offers },
  agreementsToPrepare: { one: office.newAgreement, all: office.agreements },
  agreementsToRecord: { one: office.agreement, all: office.agreements },
  agreementsToSign: { one: office.agreement, all: office.agreements },
  agreementsToCountersign: { one: office.agreement, all: office.agreements },
  yearsToTakeOn: { one: office.agreement, all: office.agreements },
  paymentsToOrder: paymentsAt('toOrder'),
  paymentsToApprove: paymentsAt('toApprove'),
  paymentsToExecute: paymentsAt('toExecute'),
  reportsToDecide: { one: office.report, all: `${office.settlements}?stan=submitted` },
  returnsToCollect: { one: () => office.returns, all: office.returns },
  organisationsToJoin: { one: () => office.organisations, all: office.organisations },
};

/** A page, and the permission without which it stays closed. */
interface GuardedPlace {
  readonly to: (id: string) => string;
  readonly requires: Permission;
}

/** Where a deadline can be seen to; the first place that is open to the person. */
export const DEADLINE_PLACES: Readonly<Record<OfficeDeadlineView['kind'], readonly GuardedPlace[]>> = {
  consultationEnds: [{ to: office.consultation, requires: 'programme.read' }],
  opinionDue: [{ to: office.consultation, requires: 'programme.read' }],
  callCloses: [{ to: office.call, requires: 'call.read' }],
  decisionDue: [
    { to: office.evaluation, requires: 'ranking.read' },
    { to: office.call, requires: 'call.read' },
  ],
  smallGrantPublication: [{ to: office.smallGrant, requires: 'smallGrant.read' }],
  smallGrantComments: [{ to: office.smallGrant, requires: 'smallGrant.read' }],
  instalmentDue: [{ to: office.agreement, requires: 'agreement.read' }],
  reportDue: [{ to: office.agreement, requires: 'agreement.read' }],
  returnDue: [{ to: () => office.returns, requires: 'return.read' }],
  programmeAdoption: [
    { to: (id) => (id === '' ? office.newProgramme : office.programme(id)), requires: 'programme.write' },
    { to: (id) => (id === '' ? office.programmes : office.programme(id)), requires: 'programme.read' },
  ],
  programmeReport: [{ to: office.programme, requires: 'programme.read' }],
};

/** Permissions that bring work with them; whoever has none of them only looks on. */
export const DUTIES: readonly Permission[] = [
  'programme.write',
  'call.write',
  'formalCheck.write',
  'committee.appoint',
  'allocation.propose',
  'result.approve',
  'smallGrant.write',
  'smallGrant.decide',
  'agreement.write',
  'agreement.sign',
  'agreement.countersign',
  'payment.order',
  'payment.approve',
  'payment.execute',
  'report.decide',
  'return.record',
  'organisation.join',
  'staff.manage',
];
