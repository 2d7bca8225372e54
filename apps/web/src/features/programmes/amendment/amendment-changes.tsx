import type { AmendmentView } from '@nurt/contracts/programmes';
import { amended } from '@nurt/domain/programmes';
import { DifferenceView } from '../../../shared/programme-versions';
import { programmeCaseOf } from './amendment-draft';

/** What the amendment would change, for those who do not write it. */
export function AmendmentChanges({ view }: { view: AmendmentView }) {
  const before = programmeCaseOf(view);
  return <DifferenceView kind={before.kind} before={before} after={amended(before, view.amendment)} />;
}
