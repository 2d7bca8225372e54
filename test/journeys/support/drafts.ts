import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { localDate } from '@nurt/domain/calendar';
import type { OfferContent } from '@nurt/domain/offers';
import { offerEditor } from '@nurt/wording/offers';
import { sampleOffer } from '../../../apps/api/src/demo/sample-offer';
import { saveOffer } from '../../support/save-offer';
import { clientOf, known } from './demo';
import { field } from './fields';

const OPEN_CALL = 'Kultura zimą';

/** A draft that lacks nothing, of the member's first organisation in the open call of the demo. */
export async function wholeDraft(
  by: { readonly email: string; readonly name: string },
  change: Partial<OfferContent> = {},
): Promise<string> {
  const member = await clientOf(by);
  const calls = await member.call('GET /api/public/calls', { query: { phase: 'open' } });
  const call = known(calls, ({ title }) => title.startsWith(OPEN_CALL), 'open call');
  const [organisation] = await member.call('GET /api/organisations');
  const drafted = await member.call('POST /api/offers', {
    body: { callId: call.id, organisationId: organisation?.id ?? '' },
  });
  const content = sampleOffer({
    title: `Wieczory z gitarą ${randomUUID().slice(0, 8)}`,
    place: 'Miejski Dom Kultury w Bochni',
    from: localDate('2026-04-01'),
    to: localDate('2026-06-30'),
    about: 'Koncerty gitarowe dla mieszkańców.',
    contact: by,
    costs: [['Honoraria muzyków', 'koncert', 100_000, 6]],
    grantGrosze: 450_000,
    ownFinancialGrosze: 100_000,
  });
  await saveOffer(member, drafted.id, { ...content, ...change });
  return drafted.id;
}

/** The draft open at its description, ready for typing. */
export async function openDraft(page: Page, offerId: string, part = 'task'): Promise<Page> {
  await page.goto(`/organizacja/oferty/${offerId}?czesc=${part}`);
  if (part === 'task') await expect(field(page, offerEditor.pl.task.title)).toBeVisible();
  return page;
}
