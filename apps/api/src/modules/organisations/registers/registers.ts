import type { AccountCheckView, RegisterLookupView, RegistersView } from '@nurt/contracts/organisations';
import { dateInWarsaw, type Instant } from '@nurt/domain/calendar';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOG } from '../../../kernel';
import { SETTINGS, type Settings } from '../../../settings';
import { RegisterSilent, type Silence } from './ask';
import { RegisterCache } from './cache';
import type { AccountStanding, RegisterEntry } from './entry';
import { KrsAdapter } from './krs.adapter';
import { RegonAdapter } from './regon.adapter';
import { WhiteListAdapter } from './white-list.adapter';

type Told<Value> = { readonly value: Value } | { readonly silent: Silence };

/**
 * What public registers say, when they say it. Each is off until its address is set; whatever happens to it, whoever
 * asks gets an answer and types by hand.
 */
@Injectable()
export class Registers {
  private readonly krs: KrsAdapter | null;
  private readonly whiteList: WhiteListAdapter | null;
  private readonly regon: RegonAdapter | null;
  private readonly entries = new RegisterCache<Told<RegisterEntry | null>>();
  private readonly standings = new RegisterCache<Told<AccountStanding>>();

  constructor(
    @Inject(SETTINGS) { krsApiUrl, whiteListApiUrl, regonApiUrl, regonApiKey }: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.krs = krsApiUrl === null ? null : new KrsAdapter(krsApiUrl);
    this.whiteList = whiteListApiUrl === null ? null : new WhiteListAdapter(whiteListApiUrl);
    this.regon =
      regonApiUrl === null || regonApiKey === null ? null : new RegonAdapter(regonApiUrl, regonApiKey);
  }

  /** Which registers can be asked at all. */
  get known(): RegistersView {
    return { krs: this.krs !== null, whiteList: this.whiteList !== null, regon: this.regon !== null };
  }

  /** The entry of a KRS number of ten digits. */
  async inKrs(krs: string, now: Instant): Promise<RegisterLookupView> {
    const register = this.krs;
    return lookUpView(await this.entry(`krs ${krs}`, now, register && (() => register.find(krs))));
  }

  /** The entry of a NIP in REGON. */
  async inRegon(nip: string, now: Instant): Promise<RegisterLookupView> {
    const register = this.regon;
    return lookUpView(await this.entry(`regon ${nip}`, now, register && (() => register.find(nip))));
  }

  /** Whether the account is that of the NIP on the white list, on the day on which one asks. */
  async account(nip: string, account: string, now: Instant): Promise<AccountCheckView> {
    const { whiteList } = this;
    const on = dateInWarsaw(now);
    const told = await this.ask(
      this.standings,
      `${nip} ${account} ${on}`,
      now,
      whiteList && (() => whiteList.standing(nip, account, on)),
      (standing) => (standing === 'assigned' ? 'found' : 'missing'),
    );
    return 'silent' in told
      ? { state: 'silent', why: told.silent, on }
      : { state: told.value, why: null, on };
  }

  private entry(
    key: string,
    now: Instant,
    find: (() => Promise<RegisterEntry | null>) | null,
  ): Promise<Told<RegisterEntry | null>> {
    return this.ask(this.entries, key, now, find, (entry) => (entry === null ? 'missing' : 'found'));
  }

  private async ask<Value>(
    cache: RegisterCache<Told<Value>>,
    key: string,
    now: Instant,
    find: (() => Promise<Value>) | null,
    kept: (value: Value) => 'found' | 'missing',
  ): Promise<Told<Value>> {
    if (find === null) return { silent: 'off' };
    const known = cache.get(key, now);
    if (known) return known;
    try {
      const value = await find();
      cache.put(key, { value }, kept(value), now);
      return { value };
    } catch (error) {
      if (!(error instanceof RegisterSilent)) throw error;
      this.log.warn({ register: key.split(' ')[0], why: error.why, err: error.cause }, 'register silent');
      const told = { silent: error.why };
      cache.put(key, told, 'silent', now);
      return told;
    }
  }
}

function lookUpView(told: Told<RegisterEntry | null>): RegisterLookupView {
  if ('silent' in told) return { state: 'silent', why: told.silent, entry: null };
  return told.value === null
    ? { state: 'notFound', why: null, entry: null }
    : { state: 'found', why: null, entry: told.value };
}
