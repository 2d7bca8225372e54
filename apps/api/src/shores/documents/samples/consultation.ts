import type { ConsultationDocumentData, ReportedRemark } from '../consultation';
import { AUTHORITY } from './parties';

const REMARKS: readonly ReportedRemark[] = [
  {
    number: 1,
    receivedOn: '2026-10-14',
    author: 'organisation',
    name: 'Stowarzyszenie „Źródło Życzliwości”',
    verified: true,
    topic: 'BL2 Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
    text: 'Wnosimy o zwiększenie środków na kulturę o 15 000 zł, ponieważ święto Soli i Źródeł rośnie co roku.',
    answer: { verdict: 'partly', reasons: 'Pozycję zwiększono o 5 000 zł, w granicach projektu budżetu.' },
  },
  {
    number: 2,
    receivedOn: '2026-10-19',
    author: 'resident',
    name: null,
    verified: false,
    topic: 'cały projekt',
    text: 'Proszę dopisać zajęcia dla młodzieży w wakacje.\nNajlepiej w każdej dzielnicy.',
    answer: { verdict: 'accepted', reasons: '' },
  },
  {
    number: 4,
    receivedOn: '2026-10-25',
    author: 'organisation',
    name: 'Klub „Świtezianka”',
    verified: false,
    topic: 'cały projekt',
    text: 'Program powinien przewidywać pożyczki dla organizacji.',
    answer: { verdict: 'declined', reasons: 'Uchwała budżetowa nie przewiduje pożyczek.' },
  },
];

/** A published report: prolonged, with remarks of three kinds and a council that had remarks of its own. */
export const consultationSample: ConsultationDocumentData = {
  createdAt: new Date('2026-11-05T09:00:00Z'),
  authority: AUTHORITY,
  programmeTitle: 'Program współpracy Gminy Miasta Bochnia z organizacjami pozarządowymi na rok 2027',
  startsOn: '2026-10-12',
  endsOn: '2026-10-25',
  announcedEndsOn: '2026-10-18',
  legalAct: 'Uchwała nr XLVIII/415/10 Rady Miasta Bochnia z dnia 28 października 2010 r.',
  place: 'Urząd Miasta Bochnia, ul. Kazimierza Wielkiego 2, pokój 12',
  ways: ['email', 'meeting'],
  remarks: REMARKS,
  hiddenCount: 1,
  council: {
    state: 'given',
    deliveredOn: '2026-10-19',
    dueOn: '2026-11-02',
    basis: 'UDPP art. 41i ust. 2',
    verdict: 'withRemarks',
    givenOn: '2026-10-30',
    text: 'Rada prosi o dopisanie szkoleń dla nowych organizacji.',
  },
  published: true,
};
