import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { randomUUID } from 'node:crypto';
import type { StartConsultationRequest, SubmitRemarkRequest } from '@nurt/contracts/programmes/requests';
import type {
  ConsultationPanelView,
  PublicConsultationView,
  RemarkReceiptView,
} from '@nurt/contracts/programmes';
import type { ProblemDocument } from '@nurt/contracts';
import type { RemarkVerdict } from '@nurt/domain/programmes';
import { startApp, type TestApp, type TestAppOptions } from '../../support/app';
import type { Client } from '../../support/client';
import { TestWorld } from '../../support/world';

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

export const RUNNING = '2026-10-20T10:00:00Z';
/** 23:59:59 of the last day, which has 25 hours. */
export const LAST_SECOND = '2026-10-25T22:59:59Z';
export const OVER = '2026-10-25T23:00:00Z';

/** An authority with its officer and mayor, and what they and everybody do with consultations, in one word each. */
export class ConsultationStage {
  /** Each consultation takes a programme of the next year. */
  year = 2040;

  private constructor(
    readonly test: TestApp,
    readonly world: TestWorld,
    readonly officer: Client,
    readonly mayor: Client,
  ) {}

  static async open(options: TestAppOptions = {}): Promise<ConsultationStage> {
    const test = await startApp(options);
    const world = await TestWorld.open(test);
    return new ConsultationStage(test, world, await world.office('officer'), await world.office('executive'));
  }

  /** Back to a week before the period; what was counted is forgotten, for everybody here has one address. */
  async reset(): Promise<void> {
    this.test.clock.set('2026-10-05T09:00:00Z');
    await this.test.sql.query('DELETE FROM attempt');
  }

  start(change = {}): Promise<{ programmeId: string; consultationId: string }> {
    return consulted(this.officer, (this.year += 1), change);
  }

  panel(programmeId: string): Promise<ConsultationPanelView> {
    return this.officer.call('GET /api/office/programmes/:programmeId/consultation', {
      params: { programmeId },
    });
  }

  async firstRemark(programmeId: string): Promise<string> {
    return (await this.panel(programmeId)).consultation!.remarks[0]!.id;
  }

  read(consultationId: string): Promise<PublicConsultationView> {
    return this.test
      .client()
      .call('GET /api/public/consultations/:consultationId', { params: { consultationId } });
  }

  say(consultationId: string, change: Partial<SubmitRemarkRequest> = {}): Promise<RemarkReceiptView> {
    return this.test.client().call('POST /api/public/consultations/:consultationId/remarks', {
      params: { consultationId },
      body: remark(change),
    });
  }

  notSaid(consultationId: string, change: Partial<SubmitRemarkRequest> = {}): Promise<ProblemDocument> {
    return this.test.client().refused('POST /api/public/consultations/:consultationId/remarks', {
      params: { consultationId },
      body: remark(change),
    });
  }

  answer(remarkId: string, verdict: RemarkVerdict, reasons = ''): Promise<ConsultationPanelView> {
    return this.officer.call('PUT /api/office/remarks/:remarkId/answer', {
      params: { remarkId },
      body: { verdict, reasons },
    });
  }

  deliver(programmeId: string, deliveredOn: string): Promise<ConsultationPanelView> {
    return this.officer.call('POST /api/office/programmes/:programmeId/consultation/council-delivery', {
      params: { programmeId },
      body: { deliveredOn },
    });
  }

  publish(programmeId: string): Promise<ConsultationPanelView> {
    return this.officer.call('POST /api/office/programmes/:programmeId/consultation/report', {
      params: { programmeId },
    });
  }
}
