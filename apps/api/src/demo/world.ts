import { randomUUID } from 'node:crypto';
import type { CallRequest } from '@nurt/contracts/calls/requests';
import type { OrganisationRequest } from '@nurt/contracts/organisations/requests';
import type { AuthorityRole } from '@nurt/domain/access';
import { dateInWarsaw, type Instant, type LocalDate } from '@nurt/domain/calendar';
import type { Grosze } from '@nurt/domain/money';
import { changesBetween, type OfferContent } from '@nurt/domain/offers';
import { ruleSet, type LegalBasis } from '@nurt/domain/statute';
import type { ReportContent } from '@nurt/domain/settlement';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork, type Caller, type SignedInCaller } from '../kernel';
import {
  CountersignAgreement,
  PrepareAgreement,
  RecordGranteeSignature,
  SignAgreement,
} from '../modules/agreements';
import { RegisterAuthority, type AuthorityRecord } from '../modules/authorities';
import {
  AnnounceCall,
  ApproveCall,
  AskQuestion,
  CallsFacade,
  CreateCall,
  ProposeCall,
} from '../modules/calls';
import {
  AppointCommittee,
  ApproveResult,
  DeclareImpartiality,
  EvaluationQueries,
  DecideFormalCheck,
  FileScoreSheet,
  ProposeAllocation,
} from '../modules/evaluation';
import { AccountsFacade, ConfirmEmail, RegisterAccount } from '../modules/identity';
import { OffersQueries, SaveOffer, StartOffer, SubmitOffer } from '../modules/offers';
import { RegisterOrganisation } from '../modules/organisations';
import { ApprovePayment, ExecutePayment, OrderPayment } from '../modules/payments';
import { AdoptProgramme, CreateProgramme, ProgrammesQueries } from '../modules/programmes';
import { AcceptReport, OpenReport, RecordReturn, SaveReport, SubmitReport } from '../modules/settlement';
import { STAFF } from './data/people';
import { BUDGET_LINES, PROGRAMME_TITLE } from './data/programme';
import { programmeSections } from './data/programme-sections';

/** Somebody of the world: known by e-mail address. */
export interface Person {
  readonly email: string;
  readonly name: string;
}

/**
 * Reaches any state of the river by running the real use cases at given instants. The demo data and the tests are
 * both built with it, so neither knows a shortcut through the database.
 */
export class World {
  constructor(private readonly app: INestApplicationContext) {}

  /** The person as the caller of a command that arrives at the instant. */
  async as({ email }: Person, at: Instant): Promise<SignedInCaller> {
    const accounts = this.use(AccountsFacade);
    const account = await accounts.byEmail(this.db, email);
    const actor = account && (await accounts.actor(this.db, account.id, at));
    if (!actor) throw new Error(`nobody has the address ${email}`);
    return { actor, arrivedAt: at, correlationId: randomUUID() };
  }

  /** A confirmed account. */
  async account(person: Person, password: string, at: Instant, locale: 'pl' | 'en' = 'pl'): Promise<string> {
    await this.use(RegisterAccount).execute(this.nobody(at), { ...person, password, locale });
    const accounts = this.use(AccountsFacade);
    const account = await accounts.byEmail(this.db, person.email);
    if (!account) throw new Error(`the account of ${person.email} was not opened`);
    const token = await this.use(UnitOfWork).run(this.nobody(at), (tx) =>
      accounts.issueToken(tx, account.id, 'confirmEmail'),
    );
    await this.use(ConfirmEmail).execute(this.nobody(at), token);
    return account.id;
  }

  authority(authority: Omit<AuthorityRecord, 'id'>, at: Instant): Promise<string> {
    return this.use(UnitOfWork).run(this.nobody(at), (tx) =>
      this.use(RegisterAuthority).execute(tx, authority),
    );
  }

  async staff(
    authorityId: string,
    person: Person & { readonly roles: readonly AuthorityRole[] },
    password: string,
    at: Instant,
  ): Promise<void> {
    const accountId = await this.account({ email: person.email, name: person.name }, password, at);
    await this.use(UnitOfWork).run(this.nobody(at), (tx) =>
      this.use(RegisterAuthority).employ(tx, authorityId, accountId, person.roles),
    );
  }

  async organisation(member: Person, profile: OrganisationRequest, at: Instant): Promise<string> {
    return (await this.use(RegisterOrganisation).execute(await this.as(member, at), profile)).id;
  }

  /** An adopted programme of five lines; returns the ids of its lines by their codes. */
  async programme(
    { officer, executive }: { officer: Person; executive: Person },
    { year, resolutionNumber }: { year: number; resolutionNumber: string },
    at: Instant,
  ): Promise<Map<string, string>> {
    const id = await this.use(CreateProgramme).execute(await this.as(officer, at), {
      year,
      title: `${PROGRAMME_TITLE} na rok ${String(year)}`,
      lines: [...BUDGET_LINES],
      sections: writable(programmeSections(year)),
    });
    const caller = await this.as(executive, at);
    await this.use(AdoptProgramme).execute(caller, id, {
      resolutionNumber,
      resolutionDate: dateInWarsaw(at),
    });
    const { lines } = await this.use(ProgrammesQueries).one(caller, id);
    return new Map(lines.map((line) => [line.code, line.id]));
  }

  async draftCall(officer: Person, request: CallRequest, at: Instant): Promise<string> {
    return this.use(CreateCall).execute(await this.as(officer, at), request);
  }

  /** A draft proposed by the officer and approved by the executive: ready to be announced. */
  async approvedCall(officer: Person, request: CallRequest, at: Instant): Promise<string> {
    const id = await this.draftCall(officer, request, at);
    await this.approveDraft(officer, id, at);
    return id;
  }

  /** The first version of a draft, proposed and approved. */
  async approveDraft(officer: Person, id: string, at: Instant): Promise<void> {
    await this.use(ProposeCall).execute(await this.as(officer, at), id, { version: 1 });
    await this.use(ApproveCall).execute(await this.as(STAFF.executive, at), id, { version: 2 });
  }

  /** A call approved by a second person and announced on the day in every place that its rule-set asks for. */
  async call(officer: Person, request: CallRequest, at: Instant): Promise<string> {
    const id = await this.approvedCall(officer, request, at);
    const today = dateInWarsaw(at);
    const [line] = await this.db.query<{ legalBasis: LegalBasis }[]>(
      'SELECT legal_basis AS "legalBasis" FROM budget_line WHERE id = $1',
      [request.budgetLineId],
    );
    const { publicationPlaces } = ruleSet(line?.legalBasis ?? 'udpp', today);
    await this.use(AnnounceCall).execute(await this.as(officer, at), id, {
      version: 3,
      ...Object.fromEntries(publicationPlaces.map((place) => [place, today])),
    });
    return id;
  }

  /** Somebody asks about an open call and leaves no address. */
  question(callId: string, question: string, at: Instant): Promise<void> {
    const request = { question, email: null, locale: 'pl', website: '' } as const;
    return this.use(AskQuestion).execute(this.nobody(at), callId, request);
  }

  async draftOffer(
    member: Person,
    ids: { callId: string; organisationId: string },
    content: Partial<OfferContent>,
    at: Instant,
  ): Promise<{ id: string; version: number }> {
    const caller = await this.as(member, at);
    const id = await this.use(StartOffer).execute(caller, ids);
    const begun = await this.use(OffersQueries).one(caller, id);
    const { version } = await this.use(SaveOffer).execute(caller, id, {
      baseVersion: begun.version,
      changes: changesBetween(begun.content, { ...begun.content, ...content }),
    });
    return { id, version };
  }

  async offer(
    member: Person,
    ids: { callId: string; organisationId: string },
    content: OfferContent,
    at: Instant,
  ): Promise<string> {
    const { id, version } = await this.draftOffer(member, ids, content, at);
    await this.use(SubmitOffer).execute(await this.as(member, at), id, { version });
    return id;
  }

  /** Every point of the checklist met, or the first one not. */
  async formalCheck(
    officer: Person,
    callId: string,
    offerId: string,
    at: Instant,
    reason = '',
  ): Promise<void> {
    const { checklist } = await this.termsOf(callId);
    await this.use(DecideFormalCheck).execute(await this.as(officer, at), offerId, {
      answers: checklist.map(({ id }, index) => ({
        itemId: id,
        met: reason === '' || index > 0,
        reason: index === 0 ? reason : '',
      })),
      outcome: reason === '' ? 'admitted' : 'rejected',
    });
  }

  async committee(
    officer: Person,
    callId: string,
    members: readonly { person: Person; namedBy: 'authority' | 'organisations' }[],
    at: Instant,
  ): Promise<void> {
    const appointed = await Promise.all(
      members.map(async ({ person, namedBy }) => ({
        accountId: (await this.as(person, at)).actor.accountId,
        namedBy,
      })),
    );
    await this.use(AppointCommittee).execute(await this.as(officer, at), callId, { members: appointed });
  }

  async declare(
    member: Person,
    offerId: string,
    at: Instant,
    grounds: readonly string[] = [],
  ): Promise<void> {
    await this.use(DeclareImpartiality).execute(await this.as(member, at), offerId, {
      impartial: grounds.length === 0,
      grounds: [...grounds],
      explanation: '',
    });
  }

  /** Declares impartiality and files a sheet that gives each criterion the share of its points. */
  async score(member: Person, callId: string, offerId: string, share: number, at: Instant): Promise<void> {
    await this.declare(member, offerId, at);
    const { criteria } = await this.termsOf(callId);
    await this.use(FileScoreSheet).execute(await this.as(member, at), offerId, {
      scores: criteria.map(({ id, maximumPoints }) => ({
        criterionId: id,
        points: Math.round(maximumPoints * share),
        reason:
          share >= 0.5
            ? 'Opis jest konkretny i spójny z kosztorysem.'
            : 'Opis jest zbyt ogólny, by ocenić wykonanie.',
      })),
    });
  }

  async propose(
    officer: Person,
    callId: string,
    amounts: ReadonlyMap<string, number>,
    at: Instant,
  ): Promise<void> {
    await this.use(ProposeAllocation).execute(await this.as(officer, at), callId, {
      amounts: [...amounts].map(([offerId, grosze]) => ({ offerId, grosze, reason: '' })),
    });
  }

  async approve(executive: Person, callId: string, orderNumber: string, at: Instant): Promise<void> {
    const caller = await this.as(executive, at);
    const { proposal } = await this.use(EvaluationQueries).ofCall(caller, callId);
    await this.use(ApproveResult).execute(caller, callId, {
      proposedAt: proposal?.proposedAt ?? '',
      orderNumber,
      orderDate: dateInWarsaw(at),
    });
  }

  async agreement(
    officer: Person,
    offerId: string,
    number: string,
    instalments: readonly { dueOn: LocalDate; grosze: Grosze }[],
    at: Instant,
  ): Promise<string> {
    return this.use(PrepareAgreement).execute(await this.as(officer, at), offerId, {
      number,
      instalments: [...instalments],
    });
  }

  /** Signed by both parties; the treasurer's countersignature is still missing. */
  async signForBoth(
    { officer, executive }: { officer: Person; executive: Person },
    agreementId: string,
    at: Instant,
  ): Promise<void> {
    await this.use(RecordGranteeSignature).execute(await this.as(officer, at), agreementId, {
      signedOn: dateInWarsaw(at),
    });
    await this.use(SignAgreement).execute(await this.as(executive, at), agreementId);
  }

  /** Signed by the grantee and the executive, countersigned by the treasurer. */
  async conclude(
    { treasurer, ...parties }: { officer: Person; executive: Person; treasurer: Person },
    agreementId: string,
    at: Instant,
  ): Promise<void> {
    await this.signForBoth(parties, agreementId, at);
    await this.use(CountersignAgreement).execute(await this.as(treasurer, at), agreementId);
  }

  async orderPayment(finance: Person, instalmentId: string, at: Instant): Promise<string> {
    return this.use(OrderPayment).execute(await this.as(finance, at), instalmentId);
  }

  /** Ids of the agreement's instalments, in their order. */
  async instalments(agreementId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }[]>(
      'SELECT id FROM instalment WHERE agreement_id = $1 ORDER BY position',
      [agreementId],
    );
    return rows.map(({ id }) => id);
  }

  /** Ordered by one, approved by the other, executed; also after the budget year of the line, where that is carried. */
  async pay(
    { finance, treasurer }: { finance: Person; treasurer: Person },
    instalmentId: string,
    at: Instant,
  ): Promise<void> {
    const orderId = await this.orderPayment(finance, instalmentId, at);
    await this.use(ApprovePayment).execute(await this.as(treasurer, at), orderId);
    await this.use(ExecutePayment).execute(await this.as(finance, at), orderId, {
      executedOn: dateInWarsaw(at),
      afterYear: true,
    });
  }

  async draftReport(
    member: Person,
    agreementId: string,
    content: ReportContent,
    at: Instant,
  ): Promise<{ id: string; version: number }> {
    const caller = await this.as(member, at);
    const id = await this.use(OpenReport).execute(caller, agreementId);
    const { version } = await this.use(SaveReport).execute(caller, id, {
      version: 1,
      parts: writable(content),
    });
    return { id, version };
  }

  async report(member: Person, agreementId: string, content: ReportContent, at: Instant): Promise<string> {
    const { id, version } = await this.draftReport(member, agreementId, content, at);
    await this.use(SubmitReport).execute(await this.as(member, at), id, { version });
    return id;
  }

  async acceptReport(officer: Person, reportId: string, at: Instant): Promise<void> {
    await this.use(AcceptReport).execute(await this.as(officer, at), reportId);
  }

  async recordReturn(
    finance: Person,
    returnId: string,
    money: { receivedOn: LocalDate; principalGrosze: number; interestGrosze: number },
    at: Instant,
  ): Promise<void> {
    await this.use(RecordReturn).execute(await this.as(finance, at), returnId, money);
  }

  /** A use case or facade of the running application. */
  use<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  get db() {
    return this.use(DataSource).manager;
  }

  private async termsOf(callId: string) {
    const call = await this.use(CallsFacade).get(this.db, callId);
    if (!call) throw new Error(`there is no announced call ${callId}`);
    return call.terms;
  }

  private nobody(at: Instant): Caller {
    return { actor: null, arrivedAt: at, correlationId: randomUUID() };
  }
}

/** A value as a request carries it: the same, without the promise never to change it. */
export function writable<Value>(value: Value): Writable<Value> {
  return structuredClone(value) as Writable<Value>;
}

type Writable<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { -readonly [Key in keyof Value]: Writable<Value[Key]> };
