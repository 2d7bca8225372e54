import { randomUUID } from 'node:crypto';
import type { Api } from '@nurt/contracts';
import type { OfferView } from '@nurt/contracts/offers';
import type { AuthorityRole } from '@nurt/domain/access';
import { localDate } from '@nurt/domain/calendar';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { grosze, quantity } from '@nurt/domain/money';
import type { OfferContent } from '@nurt/domain/offers';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { NO_CONDITIONS } from '../../../apps/api/src/demo/sample-call';
import { hashPassword } from '../../../apps/api/src/modules/identity/password';
import { startApp, type TestApp } from '../../support/app';
import type { Client } from '../../support/client';
import { saveOffer } from '../../support/save-offer';

const ANNOUNCED = '2026-01-12T09:00:00Z';
const PASSWORD = 'Trzy sosny nad Rabą';
type OrganisationBody = Api['POST /api/organisations']['body'];
type CallBody = Api['POST /api/office/calls']['body'];

export interface Office {
  readonly authorityId: string;
  readonly officer: Client;
  readonly executive: Client;
}

/** People, organisations and open calls, reached through the routes that people use. */
export class Stage {
  private count = 0;
  private passwordHash = '';

  private constructor(readonly test: TestApp) {}

  /** The application on 12 January 2026; calls announced on it close on 20 February 2026 at noon in Poland. */
  static async open(options: Parameters<typeof startApp>[0] = {}): Promise<Stage> {
    const stage = new Stage(await startApp({ now: ANNOUNCED, ...options }));
    stage.passwordHash = await hashPassword(PASSWORD);
    return stage;
  }

  close(): Promise<void> {
    return this.test.stop();
  }

  /** Somebody with a confirmed account, signed in. */
  async person(
    name = 'Anna Nowak',
    roles?: { authorityId: string; roles: AuthorityRole[] },
  ): Promise<Client> {
    this.count += 1;
    const email = `osoba${String(this.count)}@nurt.example`;
    const id = randomUUID();
    await this.test.sql.query(
      `INSERT INTO account (id, email, name, password_hash, locale, email_confirmed_at, created_at)
       VALUES ($1, $2, $3, $4, 'pl', now(), now())`,
      [id, email, name, this.passwordHash],
    );
    if (roles) {
      await this.test.sql.query('INSERT INTO staff (account_id, authority_id, roles) VALUES ($1, $2, $3)', [
        id,
        roles.authorityId,
        roles.roles,
      ]);
    }
    return this.test.client().signIn(email, PASSWORD);
  }

  /** An authority with a cooperation officer and an executive. */
  async office(terc = '1201011'): Promise<Office> {
    const authorityId = randomUUID();
    await this.test.sql.query(
      `INSERT INTO authority (id, name, kind, terc, address, bulletin_url, executive_title, executive_name,
                              treasurer_name, bank_account)
       VALUES ($1, 'Gmina Miasta Bochnia', 'municipality', $2, 'Bochnia', 'https://bip.example', 'Burmistrz',
               'Imię Nazwisko', 'Imię Nazwisko', '61109010140000071219812874')`,
      [authorityId, terc],
    );
    return {
      authorityId,
      officer: await this.person('Olga Urzędnik', { authorityId, roles: ['cooperationOfficer'] }),
      executive: await this.person('Ewa Burmistrz', { authorityId, roles: ['executive'] }),
    };
  }

  /** A call announced on 12 January 2026, whatever the day, on an adopted programme of 2026; a second one of the same office is on the same line. */
  async openCall({ officer, executive }: Office, terms: Partial<CallBody> = {}): Promise<string> {
    const now = this.test.clock.now();
    // Whoever approves a call is told what the law would miss if it were announced that day.
    this.test.clock.set(ANNOUNCED);
    const line = await this.line(officer, executive);
    const draft = await officer.call('POST /api/office/calls', {
      body: { ...callBody(line), ...terms },
    });
    const params = { callId: draft.id };
    const proposed = await officer.call('POST /api/office/calls/:callId/approval-request', {
      params,
      body: { version: draft.version },
    });
    const approved = await executive.call('POST /api/office/calls/:callId/approval', {
      params,
      body: { version: proposed.version },
    });
    const call = await officer.call('POST /api/office/calls/:callId/announcement', {
      params,
      body: {
        version: approved.version,
        bulletin: '2026-01-12',
        noticeBoard: '2026-01-12',
        website: '2026-01-12',
      },
    });
    this.test.clock.set(now.toISOString());
    return call.id;
  }

  /** Somebody who represents an organisation of their own. */
  async organisation(name = 'Stowarzyszenie Nad Rabą'): Promise<{ client: Client; organisationId: string }> {
    const client = await this.person();
    const { id } = await client.call('POST /api/organisations', { body: this.profile({ name }) });
    return { client, organisationId: id };
  }

  /** Somebody else who may write for the organisation. */
  async colleague(organisationId: string, name: string): Promise<Client> {
    const client = await this.person(name);
    await this.test.sql.query(
      `INSERT INTO organisation_member (organisation_id, account_id, role) VALUES ($1, $2, 'editor')`,
      [organisationId, (await client.call('GET /api/session')).session!.account.id],
    );
    return client;
  }

  /** The profile of an organisation that nobody has registered yet. */
  profile(change: Partial<OrganisationBody> = {}): OrganisationBody {
    this.count += 1;
    return {
      name: 'Stowarzyszenie Nad Rabą',
      legalForm: 'association',
      nip: nextNip(),
      regon: regonFromDigits(`1200${String(this.count).padStart(4, '0')}`),
      krs: `12${String(this.count).padStart(4, '0')}`,
      registerName: '',
      registerNumber: '',
      street: 'ul. Kazimierza Wielkiego 2',
      postalCode: '32-700',
      city: 'Bochnia',
      email: 'biuro@nadraba.example',
      phone: '14 611 00 00',
      website: '',
      bankAccount: nrbFromDigits(`10901014000007121981${String(this.count).padStart(4, '0')}`),
      representation: 'Prezes i skarbnik łącznie',
      ...change,
    };
  }

  /** A draft that may be submitted as it stands. */
  async completeDraft(client: Client, organisationId: string, callId: string): Promise<OfferView> {
    const { id } = await client.call('POST /api/offers', { body: { callId, organisationId } });
    await saveOffer(client, id, completeParts());
    return client.call('GET /api/offers/:offerId', { params: { offerId: id } });
  }

  async submittedOffer(client: Client, organisationId: string, callId: string): Promise<OfferView> {
    const { id, version } = await this.completeDraft(client, organisationId, callId);
    return client.call('POST /api/offers/:offerId/submission', {
      params: { offerId: id },
      body: { version },
    });
  }

  /** How many rows the query counts. */
  async rows(
    table: 'offer' | 'offer_beginning' | 'event' | 'organisation',
    where: string,
    ...values: unknown[]
  ): Promise<number> {
    const { rows } = await this.test.sql.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM ${table} WHERE ${where}`,
      values,
    );
    return rows[0]?.n ?? 0;
  }

  private async line(officer: Client, executive: Client): Promise<string> {
    const [known] = await officer.call('GET /api/office/programmes');
    if (known) return known.lines[0]!.id;
    const programme = await officer.call('POST /api/office/programmes', {
      body: {
        year: 2026,
        title: 'Program współpracy na rok 2026',
        sections: programmeSections(2026),
        lines: [
          {
            code: 'BL1',
            name: 'Kultura i tradycja',
            legalBasis: 'udpp',
            spheres: ['16'],
            division: '921',
            chapter: '92105',
            paragraph: '2360',
            plannedGrosze: 59_000_000,
          },
        ],
      },
    });
    await executive.call('POST /api/office/programmes/:programmeId/adoption', {
      params: { programmeId: programme.id },
      body: { resolutionNumber: 'XX/200/25', resolutionDate: '2025-11-27' },
    });
    return programme.lines[0]!.id;
  }
}

let nips = 526_000_000;
/** NIPs that follow each other; those whose check digit would be 10 are skipped. */
export function nextNip(): string {
  for (;;) {
    nips += 1;
    try {
      return nipFromDigits(String(nips));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** Everything that the law asks of an announcement on 12 January 2026. */
function callBody(budgetLineId: string): CallBody {
  return {
    budgetLineId,
    title: 'Kultura dla seniorów',
    task: 'Wydarzenia kulturalne dla osób starszych',
    kind: 'support',
    poolGrosze: 5_900_000,
    grantingRules: 'Dotację można przyznać na część kosztów.',
    taskFrom: '2026-03-01',
    taskTo: '2026-12-15',
    taskConditions: 'Na terenie Gminy Miasta Bochnia.',
    closesAt: '2026-02-20T12:00:00+01:00',
    selectionProcedure: 'Komisja opiniuje oferty, burmistrz rozstrzyga.',
    decisionBy: '2026-02-27',
    criteria: [
      {
        id: randomUUID(),
        name: 'Możliwość realizacji',
        guidance: '',
        maximumPoints: 10,
        weight: 10_000,
        bonus: false,
        scale: [],
      },
    ],
    threshold: 6_000,
    checklist: [{ id: randomUUID(), text: 'Oferta dotyczy zadania z ogłoszenia' }],
    sameKindTasks: [
      { year: 2025, description: 'Kultura', grantsGrosze: 5_000_000, totalCostGrosze: 7_000_000 },
      { year: 2026, description: 'Kultura', grantsGrosze: 0, totalCostGrosze: 0 },
    ],
    maximumGrantGrosze: 2_000_000,
    maximumGrantShare: 9_000,
    maximumAdministrativeShare: 1_000,
    offersPerOrganisation: 1,
    resultsTableRequired: true,
    ...NO_CONDITIONS,
  };
}

/** All parts of an offer of 10 000,00 zł with a grant of 8 000,00 zł; the contact was filled in at the start. */
export function completeParts(): Omit<OfferContent, 'contact'> {
  const activity = randomUUID();
  return {
    title: 'Koncert dla seniorów',
    taskFrom: localDate('2026-05-01'),
    taskTo: localDate('2026-10-31'),
    description: 'Cel, grupy docelowe i sposób rozwiązania ich problemów.',
    place: 'Bochnia',
    activities: [
      {
        id: activity,
        name: 'Koncert',
        description: 'Koncert na rynku',
        targetGroup: 'Seniorzy',
        from: localDate('2026-06-01'),
        to: localDate('2026-06-02'),
        thirdPartyScope: '',
      },
    ],
    results: 'Więcej spotkań.',
    resultRows: [{ id: randomUUID(), name: 'Uczestnicy', target: '200 osób', monitoring: 'lista obecności' }],
    experience: 'Pięć podobnych wydarzeń.',
    resources: 'Trzy osoby, sprzęt.',
    costs: [
      {
        id: randomUUID(),
        group: 'realisation',
        activityId: activity,
        name: 'Wynajem sceny',
        unit: 'dzień',
        unitCostGrosze: grosze(450_000),
        quantity: quantity(2_000),
        years: [],
      },
      {
        id: randomUUID(),
        group: 'administrative',
        activityId: null,
        name: 'Księgowość',
        unit: 'miesiąc',
        unitCostGrosze: grosze(25_000),
        quantity: quantity(4_000),
        years: [],
      },
    ],
    sources: {
      grantGrosze: grosze(800_000),
      ownFinancialGrosze: grosze(150_000),
      ownNonFinancialGrosze: grosze(50_000),
      recipientsGrosze: null,
    },
    performance: 'unpaid',
    otherInformation: '',
    declarations: {
      withinPublicBenefitActivity: true,
      feesWithinPaidActivity: false,
      taxes: 'notInArrears',
      socialInsurance: 'notInArrears',
      dataAgreeWithRegister: true,
      truthful: true,
      dataProtection: true,
    },
  };
}
