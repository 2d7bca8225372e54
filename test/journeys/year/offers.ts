import { localDate } from '@nurt/domain/calendar';
import { nipFromDigits, nrbFromDigits, regonFromDigits } from '@nurt/domain/identifiers';
import { changesBetween, type OfferContent } from '@nurt/domain/offers';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { clubOffer } from '../../../apps/api/src/demo/sample-club';
import { sampleOffer } from '../../../apps/api/src/demo/sample-offer';
import type { Client } from '../../support/client';
import { clientOf } from '../support/demo';
import { MEMBERS } from '../support/people';
import { CLUB } from './facts';

const TASK = { from: localDate('2031-03-01'), to: localDate('2031-06-30') } as const;

export async function submitted(
  member: Client,
  callId: string,
  organisationId: string,
  content: OfferContent,
): Promise<string> {
  const started = await member.call('POST /api/offers', { body: { callId, organisationId } });
  const params = { offerId: started.id };
  const begun = await member.call('GET /api/offers/:offerId', { params });
  // Which form it is, the call says.
  const changes = changesBetween(begun.content, { ...structuredClone(content), form: begun.content.form });
  const { version } = await member.call('PATCH /api/offers/:offerId', {
    params,
    body: { baseVersion: begun.version, changes },
  });
  await member.call('POST /api/offers/:offerId/submission', { params, body: { version } });
  return started.id;
}

/** The second of those who represent an organisation together: with the confirmation it is submitted. */
export async function confirmedToo(second: Client, offerId: string): Promise<void> {
  const params = { offerId };
  const { version } = await second.call('GET /api/offers/:offerId', { params });
  await second.call('POST /api/offers/:offerId/submission', { params, body: { version } });
}

/** 48 000 zł of costs: 40 000 of the grant, 6 000 of own money, 2 000 of work. */
export function concertsOffer(contact: { name: string; email: string }): OfferContent {
  return sampleOffer({
    title: 'Dziewięć koncertów na Plantach',
    place: 'Planty Salinarne',
    ...TASK,
    about: 'Niedzielne koncerty kameralne.',
    contact,
    costs: [
      ['Honoraria muzyków', 'koncert', 400_000, 9],
      ['Nagłośnienie', 'dzień', 200_000, 6],
    ],
    grantGrosze: 4_000_000,
    ownFinancialGrosze: 600_000,
  });
}

/** Entrusted, so the 7 000 zł are all there is. */
export function firstAidOffer(): OfferContent {
  return sampleOffer({
    title: 'Pierwsza pomoc w każdej dzielnicy',
    place: 'Bochnia',
    ...TASK,
    about: 'Dziesięć warsztatów z ratownikami.',
    contact: MEMBERS.traveller,
    costs: [['Ratownicy i fantomy', 'warsztat', 70_000, 10]],
    grantGrosze: 700_000,
    ownFinancialGrosze: 0,
  });
}

/** Digits of identifiers that lead to a valid check digit. */
const NEW_CLUBS = ['902', '903', '904', '905', '906', '907', '908'] as const;

/** The two clubs of the demo and seven more, each with 47 000 zł of costs. */
export async function clubOffers(callId: string): Promise<string[]> {
  const member = await clientOf(MEMBERS.sport);
  for (const digits of NEW_CLUBS) {
    await member.call('POST /api/organisations', {
      body: {
        ...ORGANISATIONS.judo,
        name: `Klub Sportowy „Solna ${digits}”`,
        nip: nipFromDigits(`868000${digits}`),
        regon: regonFromDigits(`12000${digits}`),
        bankAccount: nrbFromDigits(`861900060000000000000${digits}`),
        registerNumber: `${digits}/2030`,
      },
    });
  }
  const clubs = await member.call('GET /api/organisations');
  const offers: string[] = [];
  for (const { id, name } of clubs) {
    const content = clubOffer(
      sampleOffer({
        title: `Szkolenie młodzieży: ${name}`,
        place: 'Obiekty sportowe w Bochni',
        ...TASK,
        about: 'Treningi i starty w zawodach.',
        contact: MEMBERS.sport,
        costs: [['Trenerzy i wyjazdy', 'miesiąc', CLUB.monthGrosze, 10]],
        grantGrosze: CLUB.grantGrosze,
        ownFinancialGrosze: CLUB.ownGrosze,
      }),
    );
    offers.push(await submitted(member, callId, id, content));
  }
  return offers;
}

export async function idOf(member: Client, key: keyof typeof ORGANISATIONS): Promise<string> {
  const own = await member.call('GET /api/organisations');
  const organisation = own.find(({ name }) => name === ORGANISATIONS[key].name);
  if (!organisation) throw new Error(`the member is not of ${key}`);
  return organisation.id;
}
