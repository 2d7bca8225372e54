import type { Server } from 'node:http';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** A browser's connection outlasts the pauses of somebody who types, and those of a proxy in front (60 s as a rule). */
const KEEP_ALIVE_MS = 75_000;
const LOOK_EVERY_MS = 100;

/** Keeps connections open between requests, and lets go of them one by one when the application stops. */
@Injectable()
export class Connections implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  keepAlive(): void {
    const server = this.server();
    if (server) server.keepAliveTimeout = KEEP_ALIVE_MS;
  }

  /** What is being answered is answered; what is idle, or becomes so, would hold the application up for KEEP_ALIVE_MS. */
  beforeApplicationShutdown(): void {
    const server = this.server();
    if (!server?.listening) return;
    const looking = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
    server.once('close', () => clearInterval(looking));
  }

  private server(): Server | undefined {
    return this.host.httpAdapter?.getHttpServer() as Server | undefined;
  }
}
