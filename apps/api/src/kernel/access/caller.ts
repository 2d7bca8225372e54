import type { Instant } from '@nurt/domain/calendar';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import '../http/express-request';
import { refuse } from '../refusal';
import type { Actor } from './actor';

/** One command or question as it came in: who, when it arrived, and its reference number. */
export interface Caller {
  readonly actor: Actor | null;
  /** Arrival at the server. A request counts by this, however long it then waits. */
  readonly arrivedAt: Instant;
  readonly correlationId: string;
}

/** A caller who has signed in. */
export interface SignedInCaller extends Caller {
  readonly actor: Actor;
}

export function callerOf(request: Request): Caller {
  return {
    actor: (request.user as Actor | undefined) ?? null,
    arrivedAt: request.arrivedAt,
    correlationId: request.correlationId,
  };
}

/** The signed-in caller of a guarded route. */
export const CurrentCaller = createParamDecorator(
  (_data: unknown, context: ExecutionContext): SignedInCaller => {
    const caller = callerOf(context.switchToHttp().getRequest<Request>());
    if (!caller.actor) throw refuse.signIn();
    return { ...caller, actor: caller.actor };
  },
);

/** The caller of a public route, signed in or not. */
export const AnyCaller = createParamDecorator((_data: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<Request>()),
);

/** The authority the actor works for; 403 for everybody else. */
export function authorityOf(caller: SignedInCaller): string {
  if (!caller.actor.authority) throw refuse.forbidden();
  return caller.actor.authority.id;
}
