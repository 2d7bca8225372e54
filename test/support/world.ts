import { randomUUID } from 'node:crypto';
import { addDays, instantInWarsaw, localDate, type LocalDate } from '@nurt/domain/calendar';
import type { CallRequest } from '@nurt/contracts/calls/requests';
import type { OfferContent } from '@nurt/domain/offers';
import { grosze } from '@nurt/domain/money';
import { attachFile } from '../../apps/api/src/demo/attach-file';
import { AUTHORITY } from '../../apps/api/src/demo/data/authority';
import { ORGANISATIONS } from '../../apps/api/src/demo/data/organisations';
import { DEMO_PASSWORD, MEMBERS, STAFF, type StaffKey } from '../../apps/api/src/demo/data/people';
import { BUDGET_LINES } from '../../apps/api/src/demo/data/programme';
import { sampleCall } from '../../apps/api/src/demo/sample-call';
import { clubOffer } from '../../apps/api/src/demo/sample-club';
import { sampleOffer } from '../../apps/api/src/demo/sample-offer';
import { sampleReport } from '../../apps/api/src/demo/sample-report';
import { World } from '../../apps/api/src/demo/world';
import {
  ConsultationsQueries,
  CreateProgramme,
  StartConsultation,
  SubmitRemark,
} from '../../apps/api/src/modules/programmes';
import { CallsFacade } from '../../apps/api/src/modules/calls';
import { SubmitOffer } from '../../apps/api/src/modules/offers';
import type { TestApp } from './app';
import type { Client } from './client';
import { pdf } from './sample-files';

/** Literal days of the tests' year: every state is reached on its own day, so a test can name it. */
export const DAYS = {
  adopted: localDate('2025-11-20'),
  announced: localDate('2026-03-02'),
  /** Last day for offers; the window closes at 15:30. */
  lastDay: localDate('2026-03-27'),
  applied: localDate('2026-03-20'),
  checked: localDate('2026-03-30'),
  scored: localDate('2026-04-02'),
  decided: localDate('2026-04-10'),
  signed: localDate('2026-04-20'),
  paid: localDate('2026-04-27'),
  taskFrom: localDate('2026-05-01'),
  taskTo: localDate('2026-06-30'),
  reported: localDate('2026-07-15'),
  accepted: localDate('2026-07-20'),
} as const;

export const CLOSES_AT = instantInWarsaw(DAYS.lastDay, '15:30');
export const GRANT = 1_000_000;

export const on = (day: LocalDate, time = '10:00') => instantInWarsaw(day, time as `${number}:${number}`);

/** The world that tests build, by the same use cases as the demo: one authority, its people, five budget lines. */
export class TestWorld extends World {
  private constructor(
    private readonly test: TestApp,
    readonly authorityId: string,
    readonly lines: ReadonlyMap<string, string>,
  ) {
    super(test.app);
  }

  static async open(test: TestApp): Promise<TestWorld> {
    const world = new World(test.app);
    const founded = on(localDate('2025-11-10'));
    const authorityId = await world.authority(AUTHORITY, founded);
    for (const person of Object.values(STAFF)) await world.staff(authorityId, person, DEMO_PASSWORD, founded);
    const lines = await world.programme(
      STAFF,
      { year: 2026, resolutionNumber: 'XLI/412/2025' },
      on(DAYS.adopted),
    );
    for (const member of Object.values(MEMBERS)) await world.account(member, DEMO_PASSWORD, founded);
    return new TestWorld(test, authorityId, lines);
  }

  line(code: string): string {
    const id = this.lines.get(code);
    if (!id) throw new Error(`no budget line ${code}`);
    return id;
  }

  /** A signed-in browser of one of the authority's people. */
  office(role: StaffKey): Promise<Client> {
    return this.test.client().signIn(STAFF[role].email, DEMO_PASSWORD);
  }

  /** A signed-in browser of somebody of an organisation. */
  member(key: keyof typeof MEMBERS): Promise<Client> {
    return this.test.client().signIn(MEMBERS[key].email, DEMO_PASSWORD);
  }

  /** Registers one of the sample organisations for a member; a second call needs another organisation. */
  join(member: keyof typeof MEMBERS, organisation: keyof typeof ORGANISATIONS): Promise<string> {
    return this.organisation(MEMBERS[member], ORGANISATIONS[organisation], on(DAYS.adopted));
  }

  /** A draft of one line that was consulted from 1 to 14 July 2026, with one remark that nobody has answered. */
  async consultedProgramme(year: number): Promise<void> {
    const at = on(localDate('2026-07-01'));
    const officer = await this.as(STAFF.officer, at);
    const programmeId = await this.use(CreateProgramme).execute(officer, {
      year,
      title: `Projekt programu na rok ${String(year)}`,
      lines: [{ ...BUDGET_LINES[0]!, spheres: [...BUDGET_LINES[0]!.spheres] }],
    });
    await this.use(StartConsultation).execute(officer, programmeId, {
      startsOn: '2026-07-01',
      endsOn: '2026-07-14',
      ways: ['email'],
      legalAct: 'Uchwała nr XLVIII/415/10',
      place: '',
      minimumDays: 7,
    });
    const { consultation } = await this.use(ConsultationsQueries).panel(officer, programmeId);
    if (!consultation) throw new Error('the consultation did not begin');
    await this.use(SubmitRemark).execute({ ...officer, actor: null }, consultation.id, {
      id: randomUUID(),
      author: 'resident',
      name: 'Zofia Źrebiec',
      namePublic: false,
      email: null,
      locale: 'pl',
      organisationId: null,
      topic: 'whole',
      text: 'Więcej zajęć dla młodzieży.',
    });
  }

  callRequest(change: Partial<CallRequest> = {}, lineCode = 'BL2'): CallRequest {
    return {
      ...sampleCall({
        budgetLineId: this.line(lineCode),
        title: 'Kultura dla mieszkańców',
        task: 'Wydarzenia kulturalne otwarte dla mieszkańców.',
        poolGrosze: 3_000_000,
        announcedOn: DAYS.announced,
        lastDay: DAYS.lastDay,
        closesAtTime: '15:30',
        decisionBy: DAYS.decided,
        taskFrom: DAYS.taskFrom,
        taskTo: localDate('2026-12-31'),
        sameKindGrosze: [100_000, 200_000],
      }),
      ...change,
    };
  }

  /** Announced on 2 March 2026, open until 27 March 2026, 15:30. */
  openCall(change: Partial<CallRequest> = {}, lineCode = 'BL2'): Promise<string> {
    return this.call(STAFF.officer, this.callRequest(change, lineCode), on(DAYS.announced));
  }

  content(change: Partial<OfferContent> = {}): OfferContent {
    return {
      ...sampleOffer({
        title: 'Muzyczna Altana',
        place: 'Planty Salinarne',
        from: DAYS.taskFrom,
        to: DAYS.taskTo,
        about: 'Koncerty w niedziele.',
        contact: MEMBERS.melody,
        costs: [
          ['Honoraria muzyków', 'koncert', 100_000, 9],
          ['Nagłośnienie', 'dzień', 50_000, 6],
        ],
        grantGrosze: GRANT,
        ownFinancialGrosze: 150_000,
      }),
      ...change,
    };
  }

  /** A complete offer on the form that the call asks for, saved but not submitted. */
  async wholeDraft(
    callId: string,
    organisationId: string,
    member: keyof typeof MEMBERS = 'melody',
  ): Promise<{ id: string; version: number }> {
    const content = await this.contentFor(callId);
    return this.draftOffer(MEMBERS[member], { callId, organisationId }, content, on(DAYS.applied));
  }

  async submittedOffer(
    callId: string,
    organisationId: string,
    member: keyof typeof MEMBERS = 'melody',
  ): Promise<string> {
    const content = await this.contentFor(callId);
    return this.offer(MEMBERS[member], { callId, organisationId }, content, on(DAYS.applied));
  }

  /** A submitted offer with a PDF of 100 bytes or so, and the id of that file. */
  async offerWithFile(
    callId: string,
    organisationId: string,
    member: keyof typeof MEMBERS = 'melody',
  ): Promise<{ offerId: string; attachmentId: string }> {
    const { id, version } = await this.wholeDraft(callId, organisationId, member);
    const at = on(DAYS.applied);
    const file = { name: 'statut.pdf', content: pdf() };
    const attachmentId = await attachFile(this, MEMBERS[member], id, file, at);
    await this.use(SubmitOffer).execute(await this.as(MEMBERS[member], at), id, { version });
    return { offerId: id, attachmentId };
  }

  private async contentFor(callId: string): Promise<OfferContent> {
    const call = await this.use(CallsFacade).get(this.db, callId);
    return call?.legalBasis === 'sports_act' ? clubOffer(this.content()) : this.content();
  }

  eligible = (callId: string, offerId: string): Promise<void> =>
    this.formalCheck(STAFF.officer, callId, offerId, on(DAYS.checked));

  /** Formal check, a committee of two, both sheets of each offer filed. */
  async scoredCall(callId: string, offerIds: readonly string[], share = 0.8): Promise<void> {
    for (const id of offerIds) await this.eligible(callId, id);
    await this.committee(
      STAFF.officer,
      callId,
      [
        { person: STAFF.assessor, namedBy: 'authority' },
        { person: STAFF.assessorOfOrganisations, namedBy: 'organisations' },
      ],
      on(DAYS.checked, '12:00'),
    );
    for (const id of offerIds) {
      await this.score(STAFF.assessor, callId, id, share, on(DAYS.scored));
      await this.score(STAFF.assessorOfOrganisations, callId, id, share, on(DAYS.scored));
    }
  }

  /** Scored, proposed in full and approved by the mayor's order. */
  async awarded(
    callId: string,
    offerIds: readonly string[],
    grantGrosze = GRANT,
    order = '77/2026',
  ): Promise<void> {
    await this.scoredCall(callId, offerIds);
    await this.propose(
      STAFF.officer,
      callId,
      new Map(offerIds.map((id) => [id, grantGrosze])),
      on(DAYS.scored, '15:00'),
    );
    await this.approve(STAFF.executive, callId, order, on(DAYS.decided));
  }

  /** An agreement with two equal instalments, signed by everybody. */
  async signedAgreement(offerId: string, number = 'WK.1.2026'): Promise<string> {
    const id = await this.preparedAgreement(offerId, number);
    await this.conclude(STAFF, id, on(DAYS.signed));
    return id;
  }

  preparedAgreement(offerId: string, number = 'WK.1.2026'): Promise<string> {
    const half = grosze(GRANT / 2);
    return this.agreement(
      STAFF.officer,
      offerId,
      number,
      [
        { dueOn: DAYS.paid, grosze: half },
        { dueOn: DAYS.taskFrom, grosze: half },
      ],
      on(DAYS.decided, '12:00'),
    );
  }

  /** Every instalment ordered, approved and executed. */
  async paidAgreement(offerId: string, number = 'WK.1.2026'): Promise<string> {
    const id = await this.signedAgreement(offerId, number);
    for (const instalment of await this.instalments(id)) await this.pay(STAFF, instalment, on(DAYS.paid));
    return id;
  }

  /** A whole report on the offer, with five days left of the task when the last document was paid. */
  reportContent(offer: OfferContent, usedGrosze = GRANT) {
    return sampleReport(offer, { usedGrosze, paidOn: addDays(DAYS.taskTo, -5) });
  }
}
