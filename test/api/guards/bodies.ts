import { randomUUID } from 'node:crypto';
import type { Api } from '@nurt/contracts';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';

const score = { criterionId: randomUUID(), points: 5, reason: 'Opis jest konkretny.' };
const STANDING = { role: 'editor', position: '', chair: false, mandateFrom: null, mandateTo: null };

/** Bodies that are well formed, so that nothing but the record itself can be in the way. */
export const BODIES: { [K in keyof Api]?: Api[K] extends { body: infer Body } ? Body : never } = {
  'POST /api/office/programmes/:programmeId/adoption': {
    resolutionNumber: 'I/1/2026',
    resolutionDate: '2026-01-02',
  },
  'POST /api/office/programmes/:programmeId/consultation': {
    startsOn: '2026-08-01',
    endsOn: '2026-08-14',
    ways: [],
    legalAct: 'Uchwała nr I/1/2026',
    place: '',
    minimumDays: 7,
  },
  'POST /api/office/programmes/:programmeId/consultation/extension': { endsOn: '2026-12-01' },
  'POST /api/office/programmes/:programmeId/consultation/remarks': {
    way: 'email',
    receivedOn: '2026-07-02',
    author: 'resident',
    name: 'Obca',
    namePublic: false,
    email: null,
    topic: 'whole',
    text: 'Cudza uwaga.',
  },
  'POST /api/office/programmes/:programmeId/consultation/council-delivery': { deliveredOn: '2026-07-02' },
  'POST /api/office/programmes/:programmeId/consultation/council-opinion': {
    verdict: 'positive',
    givenOn: '2026-07-02',
    text: '',
  },
  'PUT /api/office/remarks/:remarkId/answer': { verdict: 'accepted', reasons: '' },
  'POST /api/office/remarks/:remarkId/hiding': { reason: 'Cudza.' },
  'POST /api/consultations/:consultationId/remarks': {
    id: randomUUID(),
    organisationId: randomUUID(),
    email: null,
    topic: 'whole',
    text: 'W cudzym imieniu.',
  },
  'PUT /api/office/programmes/:programmeId/content': {
    version: 1,
    title: 'Cudzy program',
    sections: {},
    lines: [],
  },
  'PUT /api/office/programme-amendments/:amendmentId': {
    version: 1,
    justification: 'Cudza zmiana.',
    changes: [],
    newLines: [],
    sections: {},
  },
  'POST /api/office/programme-amendments/:amendmentId/adoption': {
    version: 1,
    resolutionNumber: 'I/2/2026',
    resolutionDate: '2026-01-02',
  },
  'POST /api/office/calls/:callId/announcement': {
    version: 1,
    bulletin: '2026-07-20',
    noticeBoard: '2026-07-20',
    website: '2026-07-20',
  },
  'POST /api/office/calls/:callId/approval-request': { version: 1 },
  'POST /api/office/calls/:callId/approval': { version: 1 },
  'POST /api/office/calls/:callId/remarks': { remarks: 'Za krótki termin.' },
  'POST /api/office/calls/:callId/publications': {
    place: 'bulletin',
    publishedAt: '2026-07-20T08:00:00Z',
    evidence: '',
  },
  'POST /api/office/calls/:callId/publication-corrections': {
    place: 'bulletin',
    publishedAt: '2026-07-20T08:00:00Z',
    evidence: '',
    reason: 'Zła data.',
  },
  'POST /api/office/calls/:callId/extensions': {
    version: 4,
    closesAt: '2026-12-01T12:00:00Z',
    decisionBy: null,
    reason: 'Późna publikacja.',
  },
  'PUT /api/office/questions/:questionId/answer': { question: 'Czy?', answer: 'Tak.' },
  'POST /api/office/calls/:callId/annulment': { grounds: 'Nie złożono żadnej oferty.' },
  'PUT /api/office/calls/:callId/committee': {
    members: [{ accountId: randomUUID(), namedBy: 'authority' }],
  },
  'POST /api/office/calls/:callId/committee/:accountId/release': { reason: 'Odejście z urzędu.' },
  'PUT /api/office/calls/:callId/proposal': {
    amounts: [{ offerId: randomUUID(), grosze: 100, reason: '' }],
  },
  'POST /api/office/calls/:callId/result': {
    proposedAt: '2026-04-02T13:00:00Z',
    orderNumber: '99/2026',
    orderDate: '2026-04-10',
  },
  'PUT /api/office/offers/:offerId/formal-check': {
    answers: [{ itemId: randomUUID(), met: true, reason: '' }],
    outcome: 'admitted',
  },
  'POST /api/office/offers/:offerId/correction': { fields: [{ path: 'title', remark: 'Błąd.' }], note: '' },
  'PATCH /api/offers/:offerId/correction': { baseVersion: 1, changes: [] },
  'POST /api/offers/:offerId/correction/sending': { version: 1 },
  'POST /api/office/offers/:offerId/signed-file/acceptance': { sha256: '0'.repeat(64) },
  'POST /api/office/offers/:offerId/signed-file/refusal': { sha256: '0'.repeat(64), remarks: 'Cudzy powód.' },
  'POST /api/office/offers/:offerId/paper-confirmation': { checksum: '0'.repeat(64), on: '2026-03-20' },
  'POST /api/offers/:offerId/partners': { number: '5260250274' },
  'POST /api/offers/:offerId/newcomers': {
    nip: '5260250274',
    name: 'Fundacja Obca',
    email: 'biuro@obca.example',
  },
  'POST /api/newcomer-invitations/joining': {
    token: 'nie-ma-takiego',
    organisationId: '00000000-0000-4000-8000-000000000001',
  },
  'POST /api/offers/:offerId/partners/:partnerId/answer': { accepted: true },
  'POST /api/offers/:offerId/partners/:partnerId/confirmation': { version: 1 },
  'PATCH /api/offers/:offerId/update': { baseVersion: 1, changes: [] },
  'PUT /api/offers/:offerId/update/narrowing': { reason: '' },
  'POST /api/offers/:offerId/update/sending': { version: 1 },
  'POST /api/offers/:offerId/resignation': { reason: 'Cudza rezygnacja.' },
  'POST /api/office/offers/:offerId/update/acceptance': { version: 1 },
  'POST /api/office/offers/:offerId/update/return': { remarks: 'Cudze uwagi.' },
  'POST /api/office/offers/:offerId/agreement': {
    number: 'X.1.2026',
    instalments: [{ dueOn: '2026-08-01', grosze: 1_000_000 }],
  },
  'POST /api/agreements/:agreementId/interim-report': { year: 2026 },
  'POST /api/office/awards/:offerId/forgoing': { reason: 'Cudza rezygnacja.' },
  'POST /api/office/agreements/:agreementId/years': { year: 2027, budgetLineId: randomUUID() },
  'PATCH /api/small-grants/:smallGrantId': { baseVersion: 1, changes: [] },
  'PUT /api/small-grants/:smallGrantId/presence': {
    window: randomUUID(),
    version: 1,
    part: 'basics',
    field: '',
  },
  'POST /api/small-grants/:smallGrantId/submission': { version: 2 },
  'POST /api/office/small-grants/:smallGrantId/publication': {
    bulletin: '2026-07-20',
    noticeBoard: '2026-07-20',
    website: '2026-07-20',
  },
  'PUT /api/office/small-grant-comments/:commentId': { shown: true, hiddenBecause: '' },
  'POST /api/office/small-grants/:smallGrantId/decision': {
    purposeful: false,
    reasons: 'Cudze uzasadnienie.',
    considered: 'Cudze uwagi.',
    grantGrosze: null,
    budgetLineId: null,
  },
  'PUT /api/office/programmes/:programmeId/small-grant-pool': { baseGrosze: 1, reason: 'Cudza podstawa.' },
  'PUT /api/committee/offers/:offerId/declaration': { impartial: true, grounds: [], explanation: '' },
  'PUT /api/committee/offers/:offerId/score-sheet': { scores: [score] },
  'POST /api/committee/offers/:offerId/score-sheet/filing': { scores: [score] },
  'POST /api/office/agreements/:agreementId/grantee-signature': { signedOn: '2026-07-20' },
  'POST /api/office/payment-orders/:orderId/rejection': { reason: 'Zły rachunek.' },
  'POST /api/office/payment-orders/:orderId/execution': { executedOn: '2026-07-20' },
  'POST /api/office/reports/:reportId/remarks': { remarks: 'Brakuje faktury.' },
  'POST /api/office/returns/:returnId/receipts': {
    receivedOn: '2026-07-21',
    principalGrosze: 15_050,
    interestGrosze: 0,
  },
  'PUT /api/office/people/:personId': { roles: ['auditor'], version: 1 },
  'PUT /api/organisations/:organisationId': { ...ORGANISATIONS.traveller, version: 1 },
  'POST /api/organisations/:organisationId/invitations': { ...STANDING, email: 'obca@nurt.example' },
  'PUT /api/organisations/:organisationId/members/:accountId': { ...STANDING, version: 1 },
  'POST /api/office/organisations/:organisationId/representative': {
    email: 'obca@nurt.example',
    position: '',
    chair: false,
    mandateFrom: null,
    mandateTo: null,
    reason: 'Cudza organizacja.',
  },
  'PUT /api/organisations/:organisationId/offer-pattern': {
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    experience: 'Cudze.',
    resources: '',
    version: 0,
  },
  'PUT /api/organisations/:organisationId/representation': { mode: 'together', persons: 2, version: 1 },
  'PATCH /api/offers/:offerId': {
    baseVersion: 2,
    changes: [{ path: 'title', from: '', to: 'Cudzy tytuł' }],
  },
  'PUT /api/offers/:offerId/presence': {
    window: '00000000-0000-4000-8000-000000000001',
    version: 2,
    part: 'task',
    field: '',
  },
  'POST /api/offers/:offerId/submission': { version: 2 },
  ...filesOf('/api/offers/:offerId'),
  ...filesOf('/api/small-grants/:smallGrantId'),
  'POST /api/organisations/:organisationId/documents': {
    name: 'cudzy.pdf',
    size: 100,
    modifiedAt: 1,
    kind: 'statute',
    validFrom: null,
    validTo: null,
    replaces: null,
  },
  'POST /api/organisations/:organisationId/documents/:documentId/resumption': {
    name: 'cudzy.pdf',
    size: 100,
    modifiedAt: 1,
  },
  'PATCH /api/organisations/:organisationId/documents/:documentId': {
    kind: 'statute',
    validFrom: null,
    validTo: null,
  },
  'PATCH /api/reports/:reportId': { version: 2, parts: { results: 'Cudze wyniki' } },
  'POST /api/reports/:reportId/submission': { version: 2 },
};

/** What is sent about the files of an offer of either kind. */
function filesOf<Holder extends '/api/offers/:offerId' | '/api/small-grants/:smallGrantId'>(holder: Holder) {
  const file = { name: 'cudzy.pdf', size: 100, modifiedAt: 1 };
  return {
    [`POST ${holder}/attachments`]: { ...file, requirementId: null, replaces: null },
    [`POST ${holder}/attachments/:attachmentId/resumption`]: file,
    [`PATCH ${holder}/attachments/:attachmentId`]: { requirementId: null },
    [`POST ${holder}/document-attachments`]: { documentId: randomUUID(), requirementId: null },
  };
}

/** Questions that belong to an address. */
export const QUERIES: { [K in keyof Api]?: string } = {
  'PUT /api/offers/:offerId/attachments/:attachmentId/content': `?offset=0&lease=${randomUUID()}`,
  'PUT /api/small-grants/:smallGrantId/attachments/:attachmentId/content': `?offset=0&lease=${randomUUID()}`,
  'PUT /api/organisations/:organisationId/documents/:documentId/content': `?offset=0&lease=${randomUUID()}`,
};
