import { createHash } from 'node:crypto';
import type { ProblemCode } from '@nurt/domain/problems';
import type { DataSource } from 'typeorm';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../../kernel';
import { poolOf } from '../../kernel/http/sessions';

interface Limits {
  /** Prefix of the counters' keys. */
  readonly name: string;
  /** How often one account or e-mail address may, within the window. */
  readonly perAccount: number;
  /** How often one network address may, within the window. */
  readonly perAddress: number;
  readonly windowSeconds: number;
  /** What the refusal says; gets `minutes`. */
  readonly code: ProblemCode;
}

/** Counts attempts per account and per network address, for all processes together, and refuses above the limits. */
export class Brake {
  private readonly account: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;

  constructor(
    dataSource: DataSource,
    private readonly limits: Limits,
  ) {
    const limiter = (kind: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: poolOf(dataSource),
        storeType: 'pool',
        tableName: 'attempt',
        tableCreated: true,
        keyPrefix: `${limits.name}-${kind}`,
        points,
        duration: limits.windowSeconds,
        blockDuration: limits.windowSeconds,
        // One keeper forgets for all of them and stops with the process (`AttemptsKeeper`).
        clearExpiredByTimeout: false,
      });
    this.account = limiter('account', limits.perAccount);
    this.address = limiter('address', limits.perAddress);
  }

  /** @throws Refusal slowed, with the seconds to wait, when there were too many attempts */
  async check(account: string, address: string): Promise<void> {
    const [byAccount, byAddress] = await Promise.all([
      this.account.get(hidden(account)),
      this.address.get(hidden(address)),
    ]);
    if (byAccount && byAccount.consumedPoints > this.limits.perAccount) throw this.slowed(byAccount);
    if (byAddress && byAddress.consumedPoints > this.limits.perAddress) throw this.slowed(byAddress);
  }

  /** Counts an attempt. @throws Refusal slowed when it is one too many */
  async count(account: string, address: string): Promise<void> {
    for (const [limiter, key] of [
      [this.account, account],
      [this.address, address],
    ] as const) {
      try {
        await limiter.consume(hidden(key));
      } catch (error) {
        throw error instanceof RateLimiterRes ? this.slowed(error) : error;
      }
    }
  }

  /** Forgives the account's attempts; those of the network address stay counted. */
  async forgive(account: string): Promise<void> {
    await this.account.delete(hidden(account));
  }

  private slowed({ msBeforeNext }: RateLimiterRes): Refusal {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    const { code } = this.limits;
    return new Refusal('slowed', code, [{ code, params: { minutes: Math.ceil(seconds / 60) } }], seconds);
  }
}

/** Counters outlive the request: they hold no addresses of people. */
const hidden = (key: string): string => createHash('sha256').update(key).digest('base64url');
