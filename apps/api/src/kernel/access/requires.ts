import type { Permission } from '@nurt/domain/access';
import { SetMetadata } from '@nestjs/common';

export const ACCESS = Symbol('access');
/** What a route asks for: nothing, or one permission. */
export type Access = 'public' | Permission;

/** Only people one of whose roles gives the permission. */
export const Requires = (permission: Permission): MethodDecorator => SetMetadata(ACCESS, permission);

/** Anybody, without an account. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
