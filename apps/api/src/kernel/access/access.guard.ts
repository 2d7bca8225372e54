import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { refuse } from '../refusal';
import { permissionsOfActor, type Actor } from './actor';
import { ACCESS, type Access } from './requires';

/** Denies by default: a route that says nothing about access is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public') return true;
    const actor = context.switchToHttp().getRequest<Request>().user as Actor | undefined;
    if (!actor) throw refuse.signIn();
    const held = permissionsOfActor(actor);
    if (access?.some((permission) => held.includes(permission))) return true;
    throw refuse.forbidden();
  }
}
