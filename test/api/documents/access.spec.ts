import { randomUUID } from 'node:crypto';
import { STAFF } from '../../../apps/api/src/demo/data/people';
import type { ProblemDocument } from '@nurt/contracts';
import type { Client } from '../../support/client';
import { DAYS, on } from '../../support/world';
import { DocumentStage } from './stage';

describe('A document', () => {
  let stage: DocumentStage;
  beforeAll(async () => {
    stage = await DocumentStage.open();
    await stage.world.join('traveller', 'traveller');
  });
  beforeEach(() => stage.test.clock.set('2026-07-20T10:00:00Z'));
  afterAll(() => stage.test.stop());

  const all = () => [
    `/api/offers/${stage.offerId}/offer.pdf`,
    `/api/offers/${stage.offerId}/receipt.pdf`,
    `/api/agreements/${stage.agreementId}/agreement.pdf`,
    `/api/reports/${stage.reportId}/report.pdf`,
  ];
  const statuses = (client: Client, paths: readonly string[]) =>
    Promise.all(
      paths.map(async (path) => {
        const response = await client.raw('GET', path);
        await response.arrayBuffer();
        return response.status;
      }),
    );
  const refusal = async (client: Client, path: string) => {
    const response = await client.raw('GET', path);
    const { status, code } = (await response.json()) as ProblemDocument;
    return { status, code, kept: response.headers.get('Cache-Control') };
  };

  it('opens to the members of its organisation', async () => {
    expect(await statuses(await stage.world.member('melody'), all())).toEqual([200, 200, 200, 200]);
  });

  it('opens to the office in the roles that read such records', async () => {
    expect(await statuses(await stage.world.office('officer'), all())).toEqual([200, 200, 200, 200]);
    expect(await statuses(await stage.world.office('auditor'), all())).toEqual([200, 200, 200, 200]);
    expect(await statuses(await stage.world.office('finance'), all())).toEqual([403, 403, 200, 200]);
    expect(await statuses(await stage.world.office('administrator'), all())).toEqual([403, 403, 403, 403]);
  });

  it('does not exist for another organisation or another authority', async () => {
    expect(await statuses(await stage.world.member('traveller'), all())).toEqual([404, 404, 404, 404]);
    expect(await statuses(await stage.foreignStaff(), all())).toEqual([404, 404, 404, 404]);
  });

  it('asks everybody else to sign in', async () => {
    expect(await statuses(stage.test.client(), all())).toEqual([401, 401, 401, 401]);
  });

  it('does not exist under an unknown id, and not under one that is no UUID', async () => {
    const officer = await stage.world.office('officer');
    const anybody = stage.test.client();
    for (const path of ['offers/:/offer.pdf', 'agreements/:/agreement.pdf', 'reports/:/report.pdf']) {
      expect(await refusal(officer, `/api/${path.replace(':', randomUUID())}`)).toMatchObject({
        status: 404,
      });
      expect(await refusal(officer, `/api/${path.replace(':', '17')}`)).toMatchObject({ status: 400 });
    }
    expect(await refusal(anybody, `/api/public/calls/${randomUUID()}/announcement.pdf`)).toEqual({
      status: 404,
      code: 'not_found',
      kept: 'no-cache',
    });
  });

  it('of a call is not there before its announcement', async () => {
    const draft = await stage.world.draftCall(STAFF.officer, stage.world.callRequest(), on(DAYS.announced));
    const { status } = await refusal(stage.test.client(), `/api/public/calls/${draft}/announcement.pdf`);
    expect(status).toBe(404);
  });

  it('of a draft opens to its authors alone, and a draft has no receipt', async () => {
    const draft = await stage.draft();
    const author = await stage.world.member('melody');
    expect(await statuses(author, [`/api/offers/${draft}/offer.pdf`])).toEqual([200]);
    expect(await statuses(author, [`/api/offers/${draft}/receipt.pdf`])).toEqual([404]);
    for (const client of [await stage.world.office('officer'), await stage.world.member('traveller')]) {
      expect(await statuses(client, [`/api/offers/${draft}/offer.pdf`])).toEqual([404]);
    }
  });

  it('of an offer is sealed for the office until the window has closed, and not for its authors', async () => {
    const officer = await stage.world.office('officer');
    const author = await stage.world.member('melody');
    const paths = ['offer.pdf', 'receipt.pdf'].map((name) => `/api/offers/${stage.sealedOfferId}/${name}`);
    stage.test.clock.set('2026-03-27T14:29:59.999Z');
    for (const path of paths) {
      expect(await refusal(officer, path)).toEqual({
        status: 409,
        code: 'call_window_not_closed',
        kept: 'no-store',
      });
    }
    expect(await statuses(author, paths)).toEqual([200, 200]);
    stage.test.clock.set('2026-03-27T14:30:00Z');
    expect(await statuses(officer, paths)).toEqual([200, 200]);
  });

  it('of an offer opens to a committee member after the declaration, and closes with an exclusion', async () => {
    const { world } = stage;
    const path = `/api/offers/${stage.sealedOfferId}/offer.pdf`;
    stage.test.clock.set('2026-04-02T10:00:00Z');
    const assessor = await world.office('assessor');
    expect(await refusal(assessor, path)).toMatchObject({ status: 403, code: 'member_not_appointed' });

    await world.eligible(stage.openCallId, stage.sealedOfferId);
    const members = [
      { person: STAFF.assessor, namedBy: 'authority' },
      { person: STAFF.assessorOfOrganisations, namedBy: 'organisations' },
    ] as const;
    await world.committee(STAFF.officer, stage.openCallId, members, on(DAYS.checked));
    expect(await refusal(assessor, path)).toMatchObject({ status: 409, code: 'declaration_required' });

    await world.declare(STAFF.assessor, stage.sealedOfferId, on(DAYS.checked, '12:00'));
    expect(await statuses(assessor, [path])).toEqual([200]);

    await world.declare(STAFF.assessor, stage.sealedOfferId, on(DAYS.scored), ['family']);
    expect(await refusal(assessor, path)).toMatchObject({ status: 403, code: 'member_excluded' });
  });
});
