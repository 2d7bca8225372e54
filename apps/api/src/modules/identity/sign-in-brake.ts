import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../../kernel';
import { SETTINGS, type Settings } from '../../settings';

const WINDOW_SECONDS = 15 * 60;
/** Failures in a quarter of an hour after which an account, or an address, has to wait as long again. */
const FAILURES_OF_ACCOUNT = 10;
const FAILURES_OF_ADDRESS = 100;

/** Slows guessing of passwords, per account and per network address. Counts are shared by all processes. */
@Injectable()
export class SignInBrake implements OnApplicationShutdown {
  private readonly pool: Pool;
  private readonly limiters: readonly [RateLimiterPostgres, RateLimiterPostgres];

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.pool = new Pool({ connectionString: settings.databaseUrl, max: 2 });
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: this.pool,
        storeType: 'pool',
        tableName: 'sign_in_failure',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: WINDOW_SECONDS,
        blockDuration: WINDOW_SECONDS,
      });
    this.limiters = [limiter('account', FAILURES_OF_ACCOUNT), limiter('address', FAILURES_OF_ADDRESS)];
  }

  /** @throws Refusal slowed, with the seconds to wait, when there were too many failures */
  async check(email: string, address: string): Promise<void> {
    const states = await Promise.all([this.limiters[0].get(email), this.limiters[1].get(address)]);
    const blocked = states.find(
      (state, index) => state && state.consumedPoints > (this.limiters[index]?.points ?? 0),
    );
    if (blocked) throw this.slowed(blocked);
  }

  /** Counts a failure. */
  async failed(email: string, address: string): Promise<void> {
    const counted = await Promise.allSettled([
      this.limiters[0].consume(email),
      this.limiters[1].consume(address),
    ]);
    const over = counted.find(
      (result) => result.status === 'rejected' && result.reason instanceof RateLimiterRes,
    );
    if (over?.status === 'rejected') throw this.slowed(over.reason as RateLimiterRes);
  }

  /** A success forgives the account's failures; those of the address stay counted. */
  async succeeded(email: string): Promise<void> {
    await this.limiters[0].delete(email);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private slowed({ msBeforeNext }: RateLimiterRes): Refusal {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    return new Refusal(
      'slowed',
      'sign_in_slowed',
      [{ code: 'sign_in_slowed', params: { minutes: Math.ceil(seconds / 60) } }],
      seconds,
    );
  }
}
