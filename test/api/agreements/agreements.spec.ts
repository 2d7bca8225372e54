import type { AgreementView } from '@nurt/contracts/agreements';
import type { Client } from '../../support/client';
import { DAYS, GRANT, Stage } from './stage';

const INSTALMENTS = [
  { dueOn: '2026-04-27', grosze: 600_000 },
  { dueOn: '2026-06-01', grosze: 400_000 },
];

describe('an agreement', () => {
  let stage: Stage;
  let officer: Client;
  let executive: Client;
  let treasurer: Client;
  let grantee: Client;
  beforeAll(async () => {
    stage = await Stage.open();
    [officer, executive, treasurer, grantee] = await Promise.all([
      stage.world.office('officer'),
      stage.world.office('executive'),
      stage.world.office('treasurer'),
      stage.world.member('melody'),
    ]);
  });
  beforeEach(() => stage.day(DAYS.signed));
  afterAll(() => stage.close());

  const prepare = (offerId: string, number: string): Promise<AgreementView> =>
    officer.call('POST /api/office/offers/:offerId/agreement', {
      params: { offerId },
      body: { number, instalments: INSTALMENTS },
    });
  const signedOn = (agreementId: string, day: string) =>
    ({ params: { agreementId }, body: { signedOn: day } }) as const;

  describe('being prepared', () => {
    it('takes its grant from the award and its term and costs from the offer', async () => {
      const offerId = await stage.awardedOffer();
      const view = await prepare(offerId, 'WK.526.1.2026');
      expect(view).toMatchObject({
        number: 'WK.526.1.2026',
        status: 'prepared',
        offerId,
        title: 'Muzyczna Altana',
        grantGrosze: GRANT,
        totalCostGrosze: 1_200_000,
        taskFrom: '2026-05-01',
        taskTo: '2026-06-30',
        reportDueOn: '2026-07-30',
        paidGrosze: 0,
        reportId: null,
      });
      expect(view.instalments.map(({ position, dueOn, grosze }) => [position, dueOn, grosze])).toEqual([
        [0, '2026-04-27', 600_000],
        [1, '2026-06-01', 400_000],
      ]);
      expect(view.instalments[0]?.moves).toEqual([{ move: 'order', allowed: false, reason: 'forbidden' }]);
      expect(await stage.money(offerId, view.id)).toMatchObject({ award: GRANT, agreement: 0 });
      expect(view.timeline.map(({ type }) => type)).toEqual(['agreement.prepared']);

      const offer = await grantee.call('GET /api/offers/:offerId', { params: { offerId } });
      expect(offer.agreementId).toBe(view.id);
    });

    it('follows a smaller award, whatever the offer asked for', async () => {
      const offerId = await stage.awardedOffer(700_000);
      const refused = await officer.refused('POST /api/office/offers/:offerId/agreement', {
        params: { offerId },
        body: { number: 'WK.526.2.2026', instalments: INSTALMENTS },
      });
      expect(refused).toMatchObject({
        status: 422,
        problems: [
          {
            code: 'instalments_do_not_sum',
            params: { sum: 1_000_000, grant: 700_000, difference: 300_000 },
          },
        ],
      });
    });

    it('says everything that is wrong with its instalments at once', async () => {
      const offerId = await stage.awardedOffer();
      const refused = await officer.refused('POST /api/office/offers/:offerId/agreement', {
        params: { offerId },
        body: {
          number: 'WK.526.3.2026',
          instalments: [
            { dueOn: '2026-06-01', grosze: 0 },
            { dueOn: '2027-01-01', grosze: 999_999 },
          ],
        },
      });
      expect(refused.status).toBe(422);
      expect(refused.problems.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
        'instalment_amount_required instalments.0.grosze',
        'instalment_outside_year instalments.1.dueOn',
        'instalments_do_not_sum instalments',
      ]);
    });

    it('needs an awarded offer, and each offer has one', async () => {
      const callId = await stage.world.openCall();
      const submitted = await stage.world.submittedOffer(callId, stage.organisationId);
      const early = { params: { offerId: submitted }, body: { number: 'WK.4', instalments: INSTALMENTS } };
      expect(await officer.refused('POST /api/office/offers/:offerId/agreement', early)).toMatchObject({
        status: 409,
        code: 'agreement_not_awarded',
      });

      const offerId = await stage.awardedOffer();
      const attempts = await Promise.all(
        ['WK.5', 'WK.6', 'WK.7', 'WK.8'].map((number) =>
          officer.raw('POST', `/api/office/offers/${offerId}/agreement`, {
            number,
            instalments: INSTALMENTS,
          }),
        ),
      );
      expect(attempts.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const { rows } = await stage.test.sql.query('SELECT FROM agreement WHERE offer_id = $1', [offerId]);
      expect(rows).toHaveLength(1);
    });

    it('has a number that no other agreement of the authority has', async () => {
      await prepare(await stage.awardedOffer(), 'WK.526.9.2026');
      const refused = await officer.refused('POST /api/office/offers/:offerId/agreement', {
        params: { offerId: await stage.awardedOffer() },
        body: { number: ' WK.526.9.2026 ', instalments: INSTALMENTS },
      });
      expect(refused).toMatchObject({ status: 409, code: 'agreement_number_taken' });
    });
  });

  describe('that is not concluded', () => {
    const forgo = (offerId: string) =>
      officer.raw('POST', `/api/office/awards/${offerId}/forgoing`, { reason: 'Organizacja zrezygnowała.' });

    it('gives the award back to its line, and stays on record', async () => {
      const offerId = await stage.awardedOffer();
      const { id } = await prepare(offerId, 'WK.526.91.2026');
      expect((await forgo(offerId)).status).toBe(200);
      expect(await stage.money(offerId, id)).toMatchObject({ award: 0, agreement: 0 });
      const view = await officer.call('GET /api/agreements/:agreementId', { params: { agreementId: id } });
      expect(view).toMatchObject({ status: 'abandoned', moves: [] });
      const offer = await officer.call('GET /api/office/offers/:offerId', { params: { offerId } });
      expect(offer).toMatchObject({ status: 'forgone', forgoneReason: 'Organizacja zrezygnowała.' });
      expect(offer.moves.map(({ move }) => move)).not.toContain('forgo');
      expect((await forgo(offerId)).status).toBe(409);
      const signed = await officer.refused(
        'POST /api/office/agreements/:agreementId/grantee-signature',
        signedOn(id, '2026-04-20'),
      );
      expect(signed.status).toBe(409);
    });

    it('is one or the other when the last signature comes at the same time', async () => {
      const offerId = await stage.awardedOffer();
      const { id } = await prepare(offerId, 'WK.526.92.2026');
      await officer.call(
        'POST /api/office/agreements/:agreementId/grantee-signature',
        signedOn(id, '2026-04-20'),
      );
      await executive.call('POST /api/office/agreements/:agreementId/signature', {
        params: { agreementId: id },
      });
      const [forgone, signed] = await Promise.all([
        forgo(offerId),
        treasurer.raw('POST', `/api/office/agreements/${id}/countersignature`),
      ]);
      expect([forgone.status, signed.status].sort()).toEqual([200, 409]);
      const { status } = await officer.call('GET /api/agreements/:agreementId', {
        params: { agreementId: id },
      });
      const money = await stage.money(offerId, id);
      if (signed.status === 200) {
        expect(status).toBe('signed');
        expect(money).toMatchObject({ award: 0, agreement: GRANT });
        expect(await forgone.json()).toMatchObject({ code: 'award_agreement_signed' });
      } else {
        expect(status).toBe('abandoned');
        expect(money).toMatchObject({ award: 0, agreement: 0 });
      }
    });
  });

  describe('being signed', () => {
    const prepared = async (number: string) => {
      const offerId = await stage.awardedOffer();
      const { id } = await prepare(offerId, number);
      return { offerId, id };
    };

    it('binds with the third signature, in any order, and commits the award', async () => {
      const { offerId, id } = await prepared('WK.10');
      const params = { params: { agreementId: id } };
      const first = await treasurer.call('POST /api/office/agreements/:agreementId/countersignature', params);
      expect(first).toMatchObject({ status: 'prepared', countersigned: { by: 'Marek Żuraw' } });
      expect(first.moves.map(({ move, allowed }) => [move, allowed])).toEqual([
        ['recordGranteeSignature', false],
        ['sign', false],
      ]);
      const second = await executive.call('POST /api/office/agreements/:agreementId/signature', params);
      expect(second).toMatchObject({ status: 'prepared', authoritySigned: { by: 'Jerzy Lis' } });
      expect(await stage.money(offerId, id)).toMatchObject({ award: GRANT, agreement: 0 });

      const third = await officer.call(
        'POST /api/office/agreements/:agreementId/grantee-signature',
        signedOn(id, '2026-04-17'),
      );
      expect(third).toMatchObject({ status: 'signed', granteeSignedOn: '2026-04-17', moves: [] });
      expect(await stage.money(offerId, id)).toMatchObject({ award: 0, agreement: GRANT });
      expect(await stage.facts(id)).toEqual([
        'agreement.prepared',
        'agreement.countersigned',
        'agreement.authoritySigned',
        'agreement.granteeSigned',
        'agreement.signed',
      ]);
    });

    it('is concluded once when the last two signatures come at the same moment', async () => {
      const { offerId, id } = await prepared('WK.11');
      await officer.call(
        'POST /api/office/agreements/:agreementId/grantee-signature',
        signedOn(id, '2026-04-20'),
      );
      const answers = await Promise.all([
        executive.raw('POST', `/api/office/agreements/${id}/signature`),
        treasurer.raw('POST', `/api/office/agreements/${id}/countersignature`),
        executive.raw('POST', `/api/office/agreements/${id}/signature`),
        treasurer.raw('POST', `/api/office/agreements/${id}/countersignature`),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
      expect(await stage.money(offerId, id)).toMatchObject({ award: 0, agreement: GRANT });
      expect((await stage.facts(id)).filter((type) => type === 'agreement.signed')).toHaveLength(1);
    });

    it('was not signed by the grantee tomorrow, nor before the award', async () => {
      const { id } = await prepared('WK.12');
      const route = 'POST /api/office/agreements/:agreementId/grantee-signature';
      expect(await officer.refused(route, signedOn(id, '2026-04-21'))).toMatchObject({
        status: 422,
        problems: [{ code: 'signature_in_future', path: 'signedOn' }],
      });
      expect(await officer.refused(route, signedOn(id, '2026-04-09'))).toMatchObject({
        status: 422,
        problems: [{ code: 'signature_before_award', params: { awardedOn: '2026-04-10' } }],
      });
      expect(await officer.refused(route, signedOn(id, '2026-02-30'))).toMatchObject({
        status: 400,
        problems: [{ code: 'invalid_date', path: 'signedOn' }],
      });
    });

    it('is for each signature the role’s own', async () => {
      const { id } = await prepared('WK.13');
      const answers = await Promise.all([
        officer.raw('POST', `/api/office/agreements/${id}/signature`),
        officer.raw('POST', `/api/office/agreements/${id}/countersignature`),
        executive.raw('POST', `/api/office/agreements/${id}/countersignature`),
        treasurer.raw('POST', `/api/office/agreements/${id}/grantee-signature`, { signedOn: '2026-04-20' }),
        grantee.raw('POST', `/api/office/agreements/${id}/signature`),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    });
  });

  describe('being read', () => {
    it('shows the grantee the same agreement without the moves of the office', async () => {
      const id = await stage.signedAgreement();
      const view = await grantee.call('GET /api/agreements/:agreementId', { params: { agreementId: id } });
      expect(view).toMatchObject({ id, status: 'signed', moves: [] });
      expect(view.instalments.flatMap(({ moves }) => moves)).toEqual([]);
      const mine = await grantee.call('GET /api/agreements', {
        query: { organisationId: stage.organisationId },
      });
      expect(mine.map((row) => row.id)).toContain(id);
      const office = await officer.call('GET /api/office/agreements');
      expect(office.find((row) => row.id === id)).toMatchObject({
        organisation: { id: stage.organisationId },
        grantGrosze: GRANT,
        paidGrosze: 0,
        taskTo: '2026-06-30',
      });
    });

    it('does not exist for another organisation or another authority, on every route', async () => {
      const { id } = await prepare(await stage.awardedOffer(), 'WK.14');
      await stage.world.join('sport', 'saltRunners');
      const stranger = await stage.world.member('sport');
      expect((await stranger.raw('GET', `/api/agreements/${id}`)).status).toBe(404);
      expect(await stranger.call('GET /api/agreements')).toEqual([]);
      const foreign = `/api/agreements?organisationId=${stage.organisationId}`;
      expect((await stranger.raw('GET', foreign)).status).toBe(404);

      const neighbour = await stage.neighbour();
      const awarded = await stage.awardedOffer();
      const answers = await Promise.all([
        neighbour.raw('GET', `/api/agreements/${id}`),
        neighbour.raw('POST', `/api/office/offers/${awarded}/agreement`, {
          number: 'X.1',
          instalments: INSTALMENTS,
        }),
        neighbour.raw('POST', `/api/office/agreements/${id}/grantee-signature`, { signedOn: '2026-04-20' }),
        neighbour.raw('POST', `/api/office/agreements/${id}/signature`),
        neighbour.raw('POST', `/api/office/agreements/${id}/countersignature`),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
      expect(await neighbour.call('GET /api/office/agreements')).toEqual([]);
      expect(await stage.facts(id)).toEqual(['agreement.prepared']);
    });

    it('gives nobody both ends: a member of the grantee does not act for the office', async () => {
      const { id } = await prepare(await stage.awardedOffer(), 'WK.15');
      await stage.test.sql.query(
        `INSERT INTO organisation_member (organisation_id, account_id, role)
         SELECT $1, id, 'editor' FROM account WHERE email = 'burmistrz@bochnia.example'`,
        [stage.organisationId],
      );
      expect((await executive.raw('POST', `/api/office/agreements/${id}/signature`)).status).toBe(403);
      const view = await executive.call('GET /api/agreements/:agreementId', { params: { agreementId: id } });
      expect(view.moves).toEqual([]);
    });
  });
});
