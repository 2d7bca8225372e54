import type { LocalDate } from '@nurt/domain/calendar';
import { ask, digits, patience, RegisterSilent } from './ask';
import type { AccountStanding } from './entry';
import { at, textAt } from './shape';

/** The list of VAT payers of the Ministry of Finance (biała lista), by its open API. */
export class WhiteListAdapter {
  constructor(private readonly baseUrl: string) {}

  /**
   * Whether the account belongs to the body on the day. First the body's entry, then, where its accounts do not hold it
   * (virtual accounts are listed by masks), the check that the list itself makes.
   * @throws RegisterSilent
   */
  async standing(nip: string, account: string, on: LocalDate): Promise<AccountStanding> {
    const limit = patience();
    const search = await this.get(`/api/search/nip/${digits(nip, 10)}?date=${on}`, limit);
    const subject = at(search, 'result', 'subject');
    if (subject === null) return 'notListed';
    if (textAt(subject, 'nip') !== nip) throw new RegisterSilent('failed', new Error('another subject'));
    const accounts = at(subject, 'accountNumbers');
    if (Array.isArray(accounts) && accounts.includes(account)) return 'assigned';
    const check = await this.get(
      `/api/check/nip/${digits(nip, 10)}/bank-account/${digits(account, 26)}?date=${on}`,
      limit,
    );
    const assigned = textAt(check, 'result', 'accountAssigned');
    if (assigned === 'TAK') return 'assigned';
    if (assigned === 'NIE') return 'notAssigned';
    throw new RegisterSilent('failed', new Error('the white list answered with something else'));
  }

  private async get(path: string, limit: AbortSignal): Promise<unknown> {
    const url = this.baseUrl + path;
    const { status, text } = await ask({ url, headers: { Accept: 'application/json' } }, limit);
    if (status !== 200) {
      throw new RegisterSilent('failed', new Error(`the white list answered ${String(status)}`));
    }
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new RegisterSilent('failed', error);
    }
  }
}
