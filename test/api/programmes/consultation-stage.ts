import { randomUUID } from 'node:crypto';
import type { StartConsultationRequest, SubmitRemarkRequest } from '@nurt/contracts/programmes/requests';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import type { Client } from '../../support/client';

/** Fourteen days in October 2026; the clocks go back on the night to its last day. */
export const TERMS: StartConsultationRequest = {
  startsOn: '2026-10-12',
  endsOn: '2026-10-25',
  ways: ['email', 'meeting'],
  legalAct: 'Uchwała nr XLVIII/415/10 Rady Miasta Bochnia z dnia 28 października 2010 r.',
  place: 'Urząd Miasta Bochnia, pokój 12',
  minimumDays: 7,
};

/** A draft programme of two lines. */
export async function draftProgramme(officer: Client, year: number): Promise<string> {
  const line = { legalBasis: 'udpp' as const, division: '921', chapter: '92105', paragraph: '2360' };
  const { id } = await officer.call('POST /api/office/programmes', {
    body: {
      year,
      title: `Program współpracy na rok ${String(year)}`,
      sections: programmeSections(year),
      lines: [
        { ...line, code: 'K', name: 'Kultura i sztuka', spheres: ['16'], plannedGrosze: 9_900_000 },
        { ...line, code: 'T', name: 'Turystyka', spheres: ['19'], plannedGrosze: 1_000_000 },
      ],
    },
  });
  return id;
}

/** A draft put into consultation; returns the ids of both. */
export async function consulted(
  officer: Client,
  year: number,
  change: Partial<StartConsultationRequest> = {},
): Promise<{ programmeId: string; consultationId: string }> {
  const programmeId = await draftProgramme(officer, year);
  const { consultation } = await officer.call('POST /api/office/programmes/:programmeId/consultation', {
    params: { programmeId },
    body: { ...TERMS, ...change },
  });
  if (!consultation) throw new Error('the consultation did not begin');
  return { programmeId, consultationId: consultation.id };
}

export function remark(change: Partial<SubmitRemarkRequest> = {}): SubmitRemarkRequest {
  return {
    id: randomUUID(),
    author: 'resident',
    name: 'Żaneta Łącka',
    namePublic: false,
    email: null,
    topic: 'whole',
    text: 'Proszę o więcej środków na zajęcia dla młodzieży.',
    website: '',
    locale: 'pl',
    ...change,
  };
}
