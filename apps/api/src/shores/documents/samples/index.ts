import { readTerms } from '@nurt/domain/calls';
import { localDate } from '@nurt/domain/calendar';
import { basisPoints, grosze, subtractGrosze } from '@nurt/domain/money';
import type { AgreementDocumentData } from '../agreement';
import { statutoryTerms } from '../agreement-terms';
import type { AnnouncementDocumentData } from '../announcement';
import { itemTotal } from '../cost-tree';
import type { ReceiptDocumentData } from '../receipt';
import type { ReportDocumentData } from '../report';
import { CHECKSUM, offerContent } from './offer';
import { AUTHORITY, ORGANISATION } from './parties';

export { CHECKSUM, offerContent, offerSample } from './offer';
export { yearlyReportSample } from './yearly-report';

const TITLE = 'Żywe źródła: warsztaty, święto i archiwum opowieści bocheńskich';

/** A receipt whose offer arrived seven seconds before two in the afternoon. */
export const receiptSample: ReceiptDocumentData = {
  authority: AUTHORITY,
  call: {
    number: 'KO.1/2026',
    title: 'Kultura, sztuka i ochrona dziedzictwa w 2026 r.',
    closesAt: new Date('2026-01-29T14:00:00Z'),
  },
  applicant: { name: ORGANISATION.name, nip: ORGANISATION.nip },
  taskTitle: TITLE,
  requested: grosze(2_480_050),
  offerNumber: 'KO.1/2026/17',
  receivedAt: new Date('2026-01-29T13:59:07Z'),
  checksum: CHECKSUM,
  template: 'Dz.U. 2018 poz. 2057, załącznik nr 1 (wersja 1)',
  submittedBy: 'Zofia Żółkiewska',
  verifyAt: `https://nurt.bochnia.example/verify?number=KO.1/2026/17&checksum=${CHECKSUM}`,
  signature: {
    fingerprint: '5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592',
    signature: 'PzQ1v8sZ0m3xkq7Yw2aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789PzQ1v8sZ0m3xkq7Yw2aBcDeFgHiJkLmNoQ==',
  },
};

/** An announced call with criteria, formal conditions, caps and tasks of two years. */
export const announcementSample: AnnouncementDocumentData = {
  createdAt: new Date('2026-01-07T08:00:00Z'),
  authority: AUTHORITY,
  number: 'KO.1/2026',
  legalBasis: 'udpp',
  programmeTitle: 'Program współpracy Gminy Miasta Bochnia z organizacjami pozarządowymi na rok 2026',
  lineName: 'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
  filing: 'Elektronicznie w serwisie https://nurt.bochnia.example, po zalogowaniu na konto organizacji.',
  corrections: [],
  onDraftBudget: false,
  requiredPlaces: ['bulletin', 'noticeBoard', 'website'],
  publications: {
    bulletin: localDate('2026-01-07'),
    noticeBoard: localDate('2026-01-07'),
    website: localDate('2026-01-08'),
  },
  terms: readTerms({
    title: 'Kultura, sztuka i ochrona dziedzictwa w 2026 r.',
    task: 'Organizacja przedsięwzięć kulturalnych o zasięgu miejskim i ponadmiejskim: koncertów, wystaw, warsztatów i wydarzeń plenerowych, które podtrzymują tradycje Bochni jako miasta solnego. Zadanie jest przeznaczone dla wszystkich mieszkańców, ze szczególnym uwzględnieniem dzieci, młodzieży i seniorów.',
    kind: 'support',
    poolGrosze: grosze(9_900_000),
    grantingRules:
      'Dotację otrzymują oferty ocenione najwyżej, aż do wyczerpania środków. Kwota dotacji może być niższa od wnioskowanej; oferent aktualizuje wówczas harmonogram i kalkulację albo rezygnuje w terminie siedmiu dni. Złożenie oferty nie jest równoznaczne z przyznaniem dotacji.',
    taskFrom: localDate('2026-03-01'),
    taskTo: localDate('2026-12-15'),
    taskConditions:
      'Zadanie odbywa się na terenie miasta. Wydatki z dotacji można ponosić od dnia zawarcia umowy. Miejsca wydarzeń muszą być dostępne dla osób ze szczególnymi potrzebami.',
    closesAt: '2026-01-29T14:00:00Z',
    selectionProcedure:
      'Oferty opiniuje komisja konkursowa powołana zarządzeniem Burmistrza, z udziałem osób wskazanych przez organizacje. Każdą ofertę ocenia co najmniej trzech członków komisji. Wyboru dokonuje Burmistrz w drodze zarządzenia.',
    decisionBy: localDate('2026-02-20'),
    criteria: [
      [
        'Możliwość realizacji zadania przez oferenta',
        'doświadczenie, zaplecze, realność harmonogramu',
        20,
        2_000,
      ],
      ['Kalkulacja kosztów w odniesieniu do zakresu rzeczowego', 'zasadność, rynkowość stawek', 20, 2_000],
      ['Jakość wykonania i kwalifikacje osób', 'program, wykonawcy, dostępność', 30, 3_000],
      ['Środki własne i z innych źródeł', '', 10, 1_000],
      ['Wkład rzeczowy, osobowy i praca wolontariuszy', '', 10, 1_000],
      ['Dotychczasowa współpraca', 'rzetelność, terminowość, rozliczenia', 10, 1_000],
    ].map(([name, guidance, points, weight], index) => ({
      id: `k${index}`,
      name: String(name),
      guidance: String(guidance),
      maximumPoints: Number(points),
      weight: basisPoints(Number(weight)),
      bonus: false,
      scale: [],
    })),
    threshold: basisPoints(6_000),
    checklist: [
      'Ofertę złożył podmiot uprawniony, o którym mowa w art. 3 ust. 2 lub 3 ustawy.',
      'Oferta została złożona w terminie i we właściwym konkursie.',
      'Oferta jest podpisana przez osoby uprawnione do reprezentacji.',
      'Termin i miejsce realizacji zadania są zgodne z ogłoszeniem.',
      'Wysokość dotacji mieści się w limitach ogłoszenia.',
    ].map((text, index) => ({ id: `f${index}`, text })),
    sameKindTasks: [
      {
        year: 2025,
        description: 'Festiwal „Sól ziemi”, koncerty w Oratorium, warsztaty rękodzieła (siedem umów)',
        grantsGrosze: grosze(9_200_000),
        totalCostGrosze: grosze(14_310_050),
      },
      {
        year: 2026,
        description: 'Do dnia ogłoszenia nie zawarto umów.',
        grantsGrosze: grosze(0),
        totalCostGrosze: grosze(0),
      },
    ],
    maximumGrantGrosze: grosze(2_500_000),
    maximumGrantShare: basisPoints(8_500),
    maximumAdministrativeShare: basisPoints(1_500),
    offersPerOrganisation: 2,
    resultsTableRequired: true,
    minimumOwnContribution: { share: basisPoints(1_000), kinds: ['financial'] },
    costShiftTolerance: basisPoints(2_000),
  }),
};

/** An agreement on two instalments, ready to be signed. */
export const agreementSample: AgreementDocumentData = {
  createdAt: new Date('2026-02-25T09:00:00Z'),
  number: 'DOT.12/2026',
  concludedOn: localDate('2026-02-27'),
  place: 'Bochnia',
  legalBasis: 'udpp',
  kind: 'support',
  authority: {
    ...AUTHORITY,
    nip: '868-18-27-540',
    representedBy: 'Stanisława Wójcik-Łęcka – Burmistrz Miasta Bochnia',
    treasurer: 'Małgorzata Śliwińska – Skarbnik Miasta',
    contact: 'Krzysztof Źrebiec, tel. 14 614 91 00, wspolpraca@bochnia.example',
    returnAccount: '61 1090 1014 0000 0712 1981 2874',
    interestAccount: '61 1090 1014 0000 0712 1981 2874',
  },
  grantee: { ...ORGANISATION, contact: 'Grażyna Ćwiklińska-Dźwig, tel. 600 100 200' },
  joint: null,
  taskTitle: TITLE,
  offer: { number: 'KO.1/2026/17', submittedOn: localDate('2026-01-29') },
  task: { from: localDate('2026-03-01'), to: localDate('2026-12-15') },
  grantSpending: { from: localDate('2026-03-01'), to: localDate('2026-12-15') },
  otherSpending: { from: localDate('2026-03-01'), to: localDate('2026-12-29') },
  grant: grosze(2_202_202),
  otherFunds: { ownFinancial: grosze(240_000), ownNonFinancial: grosze(310_000), recipients: grosze(0) },
  account: '61 1090 1014 0000 0712 1981 2874',
  instalments: [
    { dueOn: localDate('2026-03-13'), grosze: grosze(1_500_000) },
    { dueOn: localDate('2026-08-14'), grosze: grosze(702_202) },
  ],
  thirdParties: ['nagłośnienie i zabezpieczenie medyczne sceny w działaniu „Święto Soli i Źródeł”.'],
  shiftTolerance: basisPoints(2_000),
  terms: statutoryTerms(localDate('2026-02-27')),
  reportDueOn: localDate('2027-01-14'),
  interimReports: [],
  awaitsReports: false,
  returnDueOn: localDate('2026-12-30'),
  copies: { authority: 2, grantee: 1 },
  annexes: [
    'Oferta nr KO.1/2026/17.',
    'Wyciąg z Krajowego Rejestru Sądowego.',
    'Zaktualizowana kalkulacja przewidywanych kosztów.',
  ],
};

/** A final report on `offerContent`, in which a little less was spent than planned. */
export function reportSample(lines = 12, submitted = true): ReportDocumentData {
  const offer = offerContent(lines);
  const saved = grosze(15_001);
  const { sources } = offer;
  const grant = subtractGrosze(sources.grantGrosze ?? grosze(0), saved);
  const receivedAt = new Date('2027-01-11T11:20:45Z');
  const cheaper = offer.costs[4];
  return {
    createdAt: receivedAt,
    authority: AUTHORITY,
    legalBasis: 'udpp',
    kind: 'final',
    period: { from: localDate('2026-03-01'), to: localDate('2026-12-15') },
    agreement: { number: 'DOT.12/2026', concludedOn: localDate('2026-02-27') },
    grantee: ORGANISATION.name,
    offer,
    content: {
      results:
        'Odbyły się 24 warsztaty dla 101 osób (plan: 96), święto odwiedziło około 3 800 osób, opublikowano 41 wspomnień o łącznej długości 612 minut. Skalę mierzono listami obecności, liczbą wydanych opasek i statystykami archiwum.',
      activities:
        'Działanie 1 wykonano w całości. Działanie 2 przesunięto o tydzień z powodu ulewy, za zgodą Zleceniodawcy. Działanie 3 wykonano w całości; montaż trwał dłużej, co pokryto ze środków własnych. Wolontariusze przepracowali 214 godzin.',
      costs: offer.costs.map((item) => ({
        costId: item.id,
        actualGrosze:
          item === cheaper ? subtractGrosze(itemTotal(item) ?? grosze(0), saved) : itemTotal(item),
      })),
      sources: {
        grantGrosze: grant,
        bankInterestGrosze: grosze(312),
        ownFinancialGrosze: sources.ownFinancialGrosze,
        recipientsGrosze: sources.recipientsGrosze,
        otherGrosze: grosze(0),
        ownNonFinancialGrosze: sources.ownNonFinancialGrosze,
      },
      documents: offer.costs.map((item, index) => ({
        id: `d${index}`,
        number: `FV/${String(index + 1).padStart(3, '0')}/2026`,
        issuer: index % 2 === 0 ? 'Drukarnia „Żuczek” sp. z o.o.' : 'Usługi Sceniczne Łukasz Wąs',
        description: item.name,
        costId: item.id,
        issuedOn: localDate('2026-05-04'),
        paidOn: localDate('2026-05-11'),
        amountGrosze: itemTotal(item),
        fromGrantGrosze:
          item === cheaper ? subtractGrosze(itemTotal(item) ?? grosze(0), saved) : itemTotal(item),
      })),
      additionalInformation: '',
      statements: { legalStatusUnchanged: true, truthful: submitted },
    },
    submission: submitted ? { receivedAt, checksum: CHECKSUM } : null,
  };
}
