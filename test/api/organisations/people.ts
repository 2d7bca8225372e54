import type { Api } from '@nurt/contracts';
import type { MembersView } from '@nurt/contracts/organisations';
import type { Client } from '../../support/client';
import { eventually } from '../../support/eventually';
import { Stage } from '../offers/stage';

export const NOW = '2026-03-02T09:00:00Z';
export type Standing = Api['POST /api/organisations/:organisationId/invitations']['body'];

export const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;
export const emailOf = async (client: Client) =>
  (await client.call('GET /api/session')).session!.account.email;
export const idOf = async (client: Client) => (await client.call('GET /api/session')).session!.account.id;

/** An invitation to write offers, unless it says otherwise. */
export const asked = (email: string, change: Partial<Standing> = {}): Standing => ({
  email,
  role: 'editor',
  position: '',
  chair: false,
  mandateFrom: null,
  mandateTo: null,
  ...change,
});

export const members = (client: Client, organisationId: string): Promise<MembersView> =>
  client.call('GET /api/organisations/:organisationId/members', { params: { organisationId } });

export const invite = (client: Client, organisationId: string, body: Standing): Promise<MembersView> =>
  client.call('POST /api/organisations/:organisationId/invitations', { params: { organisationId }, body });

/** Organisations and the letters to those whom they invite, on 2 March 2026. */
export class PeopleStage {
  private count = 0;

  private constructor(readonly stage: Stage) {}

  static async open(): Promise<PeopleStage> {
    return new PeopleStage(await Stage.open({ now: NOW, worker: true }));
  }

  newAddress(): string {
    this.count += 1;
    return `nowa${String(this.count)}@nurt.example`;
  }

  /** The tokens of so many letters to the address, the oldest first. */
  tokens(email: string, letters = 1): Promise<string[]> {
    return eventually(async () => {
      const { rows } = await this.stage.test.sql.query<{ body: string }>(
        `SELECT m.body FROM mail m JOIN event e ON e.id = m.event_id
          WHERE m.recipient = $1 AND m.template = 'organisationInvitation' ORDER BY e.position`,
        [email],
      );
      return rows.length >= letters && rows.map(({ body }) => /\?token=([\w-]+)/.exec(body)?.[1] ?? '');
    });
  }

  async token(email: string): Promise<string> {
    return (await this.tokens(email))[0]!;
  }

  /** Another person of the organisation, who has accepted an invitation. */
  async joined(client: Client, organisationId: string, change: Partial<Standing> = {}): Promise<Client> {
    const other = await this.stage.person('Jan Wiśniewski');
    const email = await emailOf(other);
    await invite(client, organisationId, asked(email, change));
    const body = { token: await this.token(email) };
    await other.call('POST /api/invitations/acceptance', { body });
    return other;
  }
}
