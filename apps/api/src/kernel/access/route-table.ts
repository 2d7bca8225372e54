import type { INestApplicationContext } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from './requires';

export interface GuardedRoute {
  /** For example `POST /api/offers/:offerId/submission`. */
  readonly endpoint: string;
  readonly access: Access | undefined;
}

/** Every route of the application with the access it asks for, in alphabetical order. */
export function routeTable(app: INestApplicationContext): GuardedRoute[] {
  const scanner = new MetadataScanner();
  const routes: GuardedRoute[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, object>;
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        const path: unknown = handler && Reflect.getMetadata(PATH_METADATA, handler);
        if (!handler || path === undefined) continue;
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
        const full = ['', 'api', base, String(path)].join('/').replace(/\/+/g, '/').replace(/\/$/, '');
        routes.push({
          endpoint: `${String(method)} ${full}`,
          access: Reflect.getMetadata(ACCESS, handler) as Access | undefined,
        });
      }
    }
  }
  return routes.sort((a, b) => (a.endpoint < b.endpoint ? -1 : 1));
}

/** Stops the boot when a route says nothing about who may call it. */
export function assertEveryRouteGuarded(app: INestApplicationContext): void {
  const open = routeTable(app).filter(({ access }) => access === undefined);
  if (open.length > 0) {
    throw new Error(
      `Routes without @Requires or @Public: ${open.map(({ endpoint }) => endpoint).join(', ')}`,
    );
  }
}
