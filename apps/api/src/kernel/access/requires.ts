import type { Permission } from '@nurt/domain/access';
import { SetMetadata } from '@nestjs/common';

export const ACCESS = Symbol('access');
/** What a route asks for: nothing, or at least one of these permissions. */
export type Access = 'public' | readonly [Permission, ...Permission[]];

/** Only people one of whose roles gives the permission. Of several permissions any one is enough. */
export const Requires = (...anyOf: [Permission, ...Permission[]]): MethodDecorator =>
  SetMetadata(ACCESS, anyOf satisfies Access);

/** Anybody, without an account. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
