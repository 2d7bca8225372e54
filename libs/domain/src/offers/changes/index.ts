export { sameValue } from './same';
export { isWithin, placeOf, ORDER, type Place } from './place';
export { changesBetween, type FieldChange } from './changes-between';
export { applyChanges, type Applied, type ChangeConflict } from './apply-changes';
export { changeProblems, listProblems } from './change-problems';
export { ABSENT, valueAt, withValueAt } from './value-at';
export { OFFER_SHAPE, type Leaf, type Shape } from './shape';
export { newsOf, withNews, type News } from './news';
export {
  answered,
  caughtUp,
  copyOf,
  decided,
  lastChanges,
  sending,
  unsent,
  type Answer,
  type Dispute,
  type OfferCopy,
} from './copy';
