import type { Permission } from '@nurt/domain/access';
import type { ClosingObstacle } from '@nurt/domain/programmes';
import { paths } from '../../../shared/paths';

const { office } = paths;

/** Where each kind of obstacle is dealt with, and where it can be read of by whoever does not deal with it. */
const PLACES: Readonly<
  Record<
    ClosingObstacle['kind'],
    readonly { readonly to: (id: string) => string; readonly requires: Permission }[]
  >
> = {
  call: [{ to: office.call, requires: 'call.read' }],
  award: [
    { to: office.newAgreement, requires: 'agreement.write' },
    { to: office.offer, requires: 'offer.read' },
  ],
  smallGrant: [
    { to: office.newSmallGrantAgreement, requires: 'agreement.write' },
    { to: office.smallGrant, requires: 'smallGrant.read' },
  ],
  payment: [{ to: () => office.payments, requires: 'payment.read' }],
};

/** The first place of the obstacle that is open to the person, or undefined. */
export function placeOf(
  { kind, id }: Pick<ClosingObstacle, 'kind' | 'id'>,
  may: (permission: Permission) => boolean,
): string | undefined {
  return PLACES[kind].find(({ requires }) => may(requires))?.to(id);
}
