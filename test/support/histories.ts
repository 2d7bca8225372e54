import { agreements } from '@nurt/wording/agreements';
import { calls } from '@nurt/wording/calls';
import { evaluation, officeOffers } from '@nurt/wording/evaluation';
import { offers } from '@nurt/wording/offers';
import { grants, reports } from '@nurt/wording/settlement';
import { settlementOffice } from '@nurt/wording/settlement-office';
import type { Client } from './client';

/** What stands in the histories of one grant's records and has no words on their pages; each history has something. */
export async function untold(
  officer: Client,
  grantee: Client,
  ids: Readonly<Record<'callId' | 'offerId' | 'agreementId' | 'reportId', string>>,
): Promise<string[]> {
  const params = ids;
  const histories: readonly (readonly [{ readonly timeline: readonly { type: string }[] }, object])[] = [
    [await officer.call('GET /api/office/calls/:callId', { params }), calls.pl.events],
    [await officer.call('GET /api/office/calls/:callId/evaluation', { params }), evaluation.pl.events],
    [await officer.call('GET /api/office/offers/:offerId', { params }), officeOffers.pl.events],
    [await grantee.call('GET /api/offers/:offerId', { params }), offers.pl.timeline],
    [await officer.call('GET /api/agreements/:agreementId', { params }), agreements.pl.events],
    [await grantee.call('GET /api/agreements/:agreementId', { params }), grants.pl.timeline],
    [await officer.call('GET /api/reports/:reportId', { params }), settlementOffice.pl.events],
    [await grantee.call('GET /api/reports/:reportId', { params }), reports.pl.timeline],
  ];
  return histories.flatMap(([{ timeline }, words]) => {
    const types = timeline.map(({ type }) => type);
    return types.length === 0 ? ['nothing'] : types.filter((type) => !(type in words));
  });
}
