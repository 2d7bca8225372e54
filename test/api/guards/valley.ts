import { sampleSmallGrant } from '../../../apps/api/src/demo/sample-small-grant';
import { SmallGrantWorld } from '../../../apps/api/src/demo/small-grants';
import { PeopleWorld, plainly } from '../../../apps/api/src/demo/people';
import { attachFile, keepDocument } from '../../../apps/api/src/demo/attach-file';
import { OfferRounds } from '../../../apps/api/src/demo/offer-rounds';
import { MEMBERS, STAFF } from '../../../apps/api/src/demo/data/people';
import { InviteNewcomer, InvitePartner, OffersFacade } from '../../../apps/api/src/modules/offers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { AddClassificationEntry, StartAmendment } from '../../../apps/api/src/modules/programmes';
import { SmallGrantFiles, SubmitSmallGrant } from '../../../apps/api/src/modules/small-grants';
import type { TestApp } from '../../support/app';
import { pdf } from '../../support/sample-files';
import { DAYS, GRANT, on, TestWorld } from '../../support/world';

/** The ids of every record of one authority, by the names that they have in routes. */
export type Ids = Readonly<Record<string, readonly string[]>>;

/** One authority with its whole river: something in every state that a route may ask for. */
export async function wholeRiver(test: TestApp): Promise<{ world: TestWorld; ids: Ids; names: string[] }> {
  const world = await TestWorld.open(test);
  const organisationId = await world.join('melody', 'melody');

  const invitationId = await new PeopleWorld(world).invitation(
    MEMBERS.melody,
    organisationId,
    'zaproszona@nurt.example',
    plainly('editor'),
    on(DAYS.adopted),
  );
  const representative = await world.as(MEMBERS.melody, on(DAYS.adopted));

  const settledCall = await world.openCall({ title: 'Kultura rozliczona' });
  const settled = await world.submittedOffer(settledCall, organisationId);
  await world.awarded(settledCall, [settled], GRANT, '77/2026');
  const settledAgreement = await world.paidAgreement(settled, 'WK.1.2026');
  const content = (await world.use(OffersFacade).get(world.db, settled))!.content;
  const report = await world.report(
    MEMBERS.melody,
    settledAgreement,
    world.reportContent(content, GRANT - 15_050),
    on(DAYS.reported),
  );
  await world.acceptReport(STAFF.officer, report, on(DAYS.accepted));

  const runningCall = await world.openCall({ title: 'Kultura w toku', offersPerOrganisation: 3 });
  const [running, prepared, awarded] = [
    await world.submittedOffer(runningCall, organisationId),
    await world.submittedOffer(runningCall, organisationId),
    await world.submittedOffer(runningCall, organisationId),
  ];
  await world.awarded(runningCall, [running, prepared, awarded], GRANT, '78/2026');
  const cutCall = await world.openCall({ title: 'Kultura przycięta' });
  const cut = await world.submittedOffer(cutCall, organisationId);
  await world.awarded(cutCall, [cut], GRANT / 2, '79/2026');
  const runningAgreement = await world.signedAgreement(running, 'WK.2.2026');
  const preparedAgreement = await world.preparedAgreement(prepared, 'WK.3.2026');
  const [instalment] = await world.instalments(runningAgreement);
  await world.orderPayment(STAFF.finance, instalment!, on(DAYS.paid));

  const judgedCall = await world.openCall({ title: 'Kultura oceniana' }, 'BL5');
  const judged = await world.submittedOffer(judgedCall, organisationId);
  await world.scoredCall(judgedCall, [judged]);
  const checkedCall = await world.openCall(
    { title: 'Kultura sprawdzana', corrections: { what: ['wording'], days: 7 } },
    'BL5',
  );
  const { offerId: checked, attachmentId } = await world.offerWithFile(checkedCall, organisationId);
  const rounds = new OfferRounds(world);
  const asked = [{ path: 'place', remark: 'Brak adresu.' }];
  await rounds.returnToCorrect(STAFF.officer, checked, asked, on(DAYS.checked));
  await rounds.correct(MEMBERS.melody, checked, { place: 'Planty Salinarne 1' }, on(DAYS.checked));
  const openCall = await world.openCall({ title: 'Kultura ogłoszona' }, 'BL5');
  await world.question(openCall, 'Czy klub może złożyć dwie oferty?', on(DAYS.announced));
  const draft = await world.wholeDraft(openCall, organisationId);
  const partnerId = await world.join('traveller', 'health');
  const lead = await world.as(MEMBERS.melody, on(DAYS.applied));
  const { nip } = ORGANISATIONS.health;
  await world.use(InvitePartner).execute(lead, draft.id, { number: nip });
  const newcomer = { nip: '5260250274', name: 'Fundacja Nowa', email: 'biuro@nowa.example' };
  await world.use(InviteNewcomer).execute(lead, draft.id, newcomer);
  const draftCall = await world.draftCall(STAFF.officer, world.callRequest(), on(DAYS.announced));

  await world.consultedProgramme(2027);
  const [programme] = (await test.sql.query<{ id: string }>('SELECT id FROM programme')).rows;
  const officer = await world.as(STAFF.officer, on(DAYS.announced));
  await world.use(StartAmendment).execute(officer, programme!.id);
  await world
    .use(AddClassificationEntry)
    .execute(officer, { year: 2026, kind: 'chapter', code: '92116', name: 'Biblioteki' });

  const file = Buffer.from('%PDF-1.7 program');
  await test.sql.query(
    `WITH kept AS (
       INSERT INTO file (id, name, media_type, size, sha256, state, created_at)
       VALUES (gen_random_uuid(), 'Program.pdf', 'application/pdf', $1, repeat('0', 64), 'unscanned', now())
       RETURNING id),
     pieces AS (INSERT INTO file_chunk SELECT kept.id, 0, $2 FROM kept)
     INSERT INTO programme_attachment SELECT kept.id, $3 FROM kept`,
    [file.length, file, programme!.id],
  );
  await test.sql.query(
    `WITH kept AS (
       INSERT INTO file (id, name, media_type, size, sha256, state, created_at)
       VALUES (gen_random_uuid(), 'oferta.pdf', 'application/pdf', $1, repeat('0', 64), 'unscanned', now())
       RETURNING id),
     pieces AS (INSERT INTO file_chunk SELECT kept.id, 0, $2 FROM kept)
     INSERT INTO outside_confirmation
       (offer_id, act, declared_at, way, status, file_id, examination, sent_by, sent_at, arrived_on, remarks)
     SELECT $3, 'offer', now(), 'signedPdf', 'received', kept.id,
            '{"problem": null, "signatures": [], "notChecked": [], "addedToOffer": "nothing"}', $4, now(), current_date, ''
       FROM kept`,
    [file.length, file, settled, representative.actor.accountId],
  );
  const grants = new SmallGrantWorld(world);
  const whose = { authorityId: world.authorityId, organisationId };
  const smallGrant = sampleSmallGrant({
    title: 'Mały grant w toku',
    place: 'Bochnia',
    from: DAYS.taskFrom,
    to: DAYS.taskTo,
    about: 'Spotkania.',
    sphere: '16',
    contact: MEMBERS.melody,
    costs: [['Honoraria', 100_000, 10_000]],
  });
  const { id: draftSmallGrant } = await grants.draft(MEMBERS.melody, whose, smallGrant, on(DAYS.applied));
  const [submittedSmallGrant, publishedSmallGrant, grantedSmallGrant] = [
    await grants.submitted(MEMBERS.melody, whose, smallGrant, on(DAYS.applied)),
    await grants.submitted(MEMBERS.melody, whose, smallGrant, on(DAYS.applied)),
    await grants.submitted(MEMBERS.melody, whose, smallGrant, on(DAYS.applied)),
  ];
  for (const id of [publishedSmallGrant, grantedSmallGrant]) {
    await grants.publish(STAFF.officer, id, on(DAYS.applied));
    await grants.comment(id, 'Sąsiadka', 'Popieram.', on(DAYS.applied));
  }
  const filed = await grants.draft(MEMBERS.melody, whose, smallGrant, on(DAYS.applied));
  const plan = { name: 'plan.pdf', content: pdf() };
  const planId = await attachFile(
    world,
    MEMBERS.melody,
    filed.id,
    plan,
    on(DAYS.applied),
    world.use(SmallGrantFiles),
  );
  await world.use(SubmitSmallGrant).execute(lead, filed.id, { version: filed.version });
  const granted = { grantGrosze: 100_000, budgetLineId: world.line('BL2') };
  await grants.decide(STAFF.executive, grantedSmallGrant, granted, on(DAYS.scored));

  await keepDocument(
    world,
    MEMBERS.melody,
    organisationId,
    { name: 'statut.pdf', content: pdf() },
    on(DAYS.applied),
  );
  const all = async (table: string, key = 'id'): Promise<string[]> =>
    (await test.sql.query<{ id: string }>(`SELECT ${key} AS id FROM ${table}`)).rows.map(({ id }) => id);
  const ids = {
    organisationId: [organisationId],
    invitationId: [invitationId],
    accountId: [representative.actor.accountId],
    personId: [(await world.as(STAFF.officer, on(DAYS.adopted))).actor.accountId],
    partnerId: [partnerId],
    newcomerId: await all('offer_newcomer'),
    programmeId: await all('programme'),
    versionId: [
      ...(await all('programme_version')),
      ...(await all('offer_version')),
      ...(await all('small_grant_version')),
    ],
    amendmentId: await all('programme_amendment'),
    attachmentId: [attachmentId, planId, ...(await all('programme_attachment', 'file_id'))],
    documentId: await all('organisation_document'),
    entryId: await all('classification_entry'),
    smallGrantId: [draftSmallGrant, filed.id, submittedSmallGrant, publishedSmallGrant, grantedSmallGrant],
    commentId: await all('small_grant_comment'),
    callId: [settledCall, runningCall, cutCall, judgedCall, checkedCall, openCall, draftCall],
    offerId: [settled, running, prepared, awarded, judged, checked, cut, draft.id],
    agreementId: [settledAgreement, runningAgreement, preparedAgreement],
    instalmentId: await all('instalment'),
    orderId: await all('payment_order'),
    reportId: [report],
    returnId: await all('grant_return'),
    consultationId: await all('consultation'),
    remarkId: await all('remark'),
    questionId: await all('call_question'),
  };
  const names = [
    'Gmina Miasta Bochnia',
    'Malowane Dźwiękiem',
    'Muzyczna Altana',
    'Kultura w toku',
    'Mały grant w toku',
    'WK.1.2026',
    ...Object.values(STAFF).map(({ name }) => name),
    ...Object.values(ids).flat(),
    ...(await all('budget_line')),
  ];
  return { world, ids, names };
}
