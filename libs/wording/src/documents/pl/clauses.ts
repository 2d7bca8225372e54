import type { AgreementFacts, Clause, ClausePoint } from '../rich';
import { lateClauses } from './clauses-late';
import { years } from './years';
import { quoted } from '../../format';

const UFP = 'ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych';
const REGULATION =
  'rozporządzenia Przewodniczącego Komitetu do spraw Pożytku Publicznego z dnia 24 października 2018 r. w sprawie wzorów ofert i ramowych wzorów umów dotyczących realizacji zadań publicznych oraz wzorów sprawozdań z wykonania tych zadań (Dz. U. poz. 2057)';

const days = (count: number): string => (count === 1 ? '1 dnia' : `${count} dni`);

/** Reports on single budget years, and the instalments that wait for them; nothing in an agreement of one year. */
const interim = ({ interimReports, awaitsReports }: AgreementFacts): string =>
  interimReports.length === 0
    ? ''
    : ` Sprawozdanie częściowe Zleceniobiorca składa ${interimReports
        .map(({ year, due }) => `za rok budżetowy ${year} do dnia ${due}`)
        .join(', ')}.${
        awaitsReports
          ? ' Transze należne w kolejnym roku budżetowym Zleceniodawca przekazuje po akceptacji sprawozdań częściowych za lata poprzednie.'
          : ''
      }`;

/** The clauses § 1 to § 19 in their order. */
export function clauses(facts: AgreementFacts): readonly Clause[] {
  return [
    subject(facts),
    performance(facts),
    financing(facts),
    thirdParties(facts),
    shifts(facts),
    records(facts),
    information(facts),
    inspection(facts),
    reporting(facts),
    ...lateClauses(facts),
  ];
}

function subject(f: AgreementFacts): Clause {
  return {
    title: 'Przedmiot umowy',
    points: [
      {
        text: `Zleceniodawca zleca Zleceniobiorcy, zgodnie z przepisami ${f.act}, realizację zadania publicznego pod tytułem ${quoted(f.taskTitle)}, określonego szczegółowo w ofercie nr ${f.offerNumber}, złożonej ${f.offerSubmittedOn}, zwanego dalej „zadaniem publicznym”. Zleceniobiorca zobowiązuje się wykonać zadanie publiczne na warunkach określonych w niniejszej umowie oraz w ofercie.`,
      },
      {
        text: `Zleceniodawca przyznaje Zleceniobiorcy środki finansowe, o których mowa w § 3, w formie dotacji, której celem jest realizacja zadania publicznego w sposób zgodny z postanowieniami tej umowy.`,
      },
      {
        text: f.udpp
          ? `Niniejsza umowa jest umową o ${f.support ? 'wsparcie' : 'powierzenie'} realizacji zadania publicznego w rozumieniu art. 16 ust. 1 ${f.act}.`
          : `Niniejsza umowa jest umową o udzielenie dotacji celowej w rozumieniu art. 221 i art. 250 ${UFP}.`,
      },
      {
        text: 'Wykonanie umowy nastąpi z dniem zaakceptowania przez Zleceniodawcę sprawozdania końcowego, o którym mowa w § 9 ust. 3.',
      },
      {
        text: 'Oferta oraz jej aktualizacje, stanowiące załączniki do niniejszej umowy, są integralną częścią umowy w ustalonym końcowym brzmieniu.',
      },
      {
        text: 'Osobami do kontaktów roboczych są:',
        items: [
          `ze strony Zleceniodawcy: ${f.authorityContact};`,
          `ze strony Zleceniobiorcy: ${f.granteeContact}.`,
        ],
      },
    ],
  };
}

function performance(f: AgreementFacts): Clause {
  return {
    title: 'Sposób wykonania zadania publicznego',
    points: [
      { text: `Termin realizacji zadania publicznego ustala się od dnia ${f.taskFrom} do dnia ${f.taskTo}.` },
      {
        text: 'Termin poniesienia wydatków ustala się:',
        items: [
          `dla środków pochodzących z dotacji: od dnia ${f.grantSpentFrom} do dnia ${f.grantSpentTo};`,
          `dla innych środków finansowych: od dnia ${f.otherSpentFrom} do dnia ${f.otherSpentTo}.`,
        ],
      },
      {
        text: 'Zleceniobiorca zobowiązuje się wykonać zadanie publiczne zgodnie z ofertą, z uwzględnieniem jej aktualizacji, w terminie określonym w ust. 1.',
      },
      {
        text: 'Zleceniobiorca zobowiązuje się do wykorzystania środków, o których mowa w § 3 ust. 1 i 5, zgodnie z celem, na jaki je uzyskał, i na warunkach określonych w niniejszej umowie. Uzyskane przychody, w tym odsetki bankowe od przekazanych środków, można wydatkować wyłącznie na realizację zadania publicznego. Przychody niewykorzystane podlegają zwrotowi na zasadach określonych w § 10.',
      },
      {
        text: 'Wydatkowanie osiągniętych przychodów, w tym odsetek bankowych od przekazanych środków, z naruszeniem ust. 4 uznaje się za dotację pobraną w nadmiernej wysokości.',
      },
      {
        text: 'W zakresie objętym zadaniem publicznym Zleceniobiorca zapewnia spełnianie minimalnych wymagań, o których mowa w art. 6 ustawy z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami, w sposób opisany w ofercie.',
      },
      ...jointPoints(f),
    ],
  };
}

/** Of a joint offer: what each party does, which costs it bears, and that all answer for the whole. */
function jointPoints({ joint, act }: AgreementFacts): readonly ClausePoint[] {
  if (joint === null) return [];
  const { parts, representation } = joint;
  return [
    {
      text: 'Podmioty tworzące Zleceniobiorcę wykonują następujące działania składające się na zadanie publiczne:',
      items: parts.map(
        ({ name, work }, index) => `${name}: ${work}${index === parts.length - 1 ? '.' : ';'}`,
      ),
    },
    {
      text: 'Koszty zadania publicznego podmioty te ponoszą w następującym podziale:',
      table: 'division',
    },
    ...(representation === ''
      ? []
      : [
          {
            text: `Wobec Zleceniodawcy podmioty te są reprezentowane w następujący sposób: ${representation}`,
          },
        ]),
    {
      text: `Za zobowiązania wynikające z niniejszej umowy podmioty te odpowiadają solidarnie (art. 14 i art. 16 ust. 6 ${act}). Umowa między nimi, określająca zakres ich świadczeń składających się na realizację zadania publicznego, stanowi załącznik do niniejszej umowy i nie ogranicza tej odpowiedzialności.`,
    },
  ];
}

function financing(f: AgreementFacts): Clause {
  const brought = [
    f.ownFinancial && `środków finansowych własnych w wysokości ${f.ownFinancial}`,
    f.recipients && `świadczeń pieniężnych od odbiorców zadania publicznego w wysokości ${f.recipients}`,
    f.ownNonFinancial && `wkładu osobowego i rzeczowego o wartości ${f.ownNonFinancial}`,
  ].filter((item) => item !== null);
  return {
    title: 'Finansowanie zadania publicznego',
    points: [
      {
        text: `Zleceniodawca zobowiązuje się do przekazania na realizację zadania publicznego środków finansowych w wysokości ${f.grant} (słownie: ${f.grantInWords}).`,
      },
      {
        text: `Dotacja zostanie przekazana na rachunek bankowy ${f.joint === null ? 'Zleceniobiorcy' : `lidera (${f.joint.lead})`} nr ${f.account} w następujących transzach i terminach:`,
        table: 'instalments',
      },
      { text: 'Za dzień przekazania dotacji uznaje się dzień obciążenia rachunku Zleceniodawcy.' },
      {
        text: `${f.joint === null ? 'Zleceniobiorca' : 'Lider'} oświadcza, że jest jedynym posiadaczem rachunku wskazanego w ust. 2, i zobowiązuje się utrzymać ten rachunek co najmniej do dnia zaakceptowania sprawozdania końcowego. Jeżeli nie może utrzymać rachunku, niezwłocznie informuje Zleceniodawcę o nowym rachunku i jego numerze.${f.joint === null ? '' : ' Lider przekazuje pozostałym podmiotom należne im części dotacji zgodnie z umową między nimi; przekazanie to nie jest przekazaniem dotacji osobie trzeciej.'}`,
      },
      brought.length > 0
        ? {
            text: 'Zleceniobiorca zobowiązuje się do przekazania na realizację zadania publicznego:',
            items: brought.map((item, index) => `${item}${index === brought.length - 1 ? '.' : ';'}`),
          }
        : { text: 'Zadanie publiczne jest finansowane w całości z dotacji.' },
      {
        text: `Całkowity koszt zadania publicznego stanowi sumę kwot, o których mowa w ust. 1 i 5, i wynosi ${f.totalCost} (słownie: ${f.totalCostInWords}).`,
      },
      {
        text: `Udział dotacji w całkowitym koszcie zadania publicznego wynosi ${f.grantShare}. Wysokość środków, o których mowa w ust. 5, może się zmieniać, o ile udział ten się nie zwiększy.`,
      },
      { text: 'Naruszenie postanowień ust. 5–7 uznaje się za pobranie dotacji w nadmiernej wysokości.' },
    ],
  };
}

function thirdParties(f: AgreementFacts): Clause {
  return {
    title: 'Wykonanie części zadania przez podmiot niebędący stroną umowy',
    points:
      f.thirdParties.length > 0
        ? [
            {
              text: 'Zleceniodawca wyraża zgodę na wykonanie przez podmioty niebędące stroną umowy następujących części zadania publicznego:',
              items: f.thirdParties,
            },
            {
              text: 'Za działania i zaniechania podmiotów, o których mowa w ust. 1, Zleceniobiorca odpowiada jak za własne.',
            },
          ]
        : [
            {
              text: 'Zleceniobiorca wykona zadanie publiczne bez udziału podmiotów niebędących stroną umowy.',
            },
          ],
  };
}

function shifts(f: AgreementFacts): Clause {
  return {
    title: 'Przesunięcia w zakresie ponoszonych wydatków',
    points: [
      {
        text: `Jeżeli wydatek finansowany z dotacji, wykazany w sprawozdaniu, nie jest równy odpowiedniemu kosztowi określonemu w umowie, uznaje się go za zgodny z umową, gdy nie zwiększył się${f.shiftTolerance === null ? '' : ` o więcej niż ${f.shiftTolerance}`}.`,
      },
      { text: 'Naruszenie postanowienia ust. 1 uznaje się za pobranie dotacji w nadmiernej wysokości.' },
    ],
  };
}

function records(f: AgreementFacts): Clause {
  return {
    title: 'Dokumentacja związana z realizacją zadania publicznego',
    points: [
      {
        text: 'Zleceniobiorca prowadzi wyodrębnioną dokumentację finansowo-księgową i ewidencję księgową zadania publicznego oraz opisuje ją zgodnie z ustawą z dnia 29 września 1994 r. o rachunkowości, w sposób umożliwiający identyfikację poszczególnych operacji księgowych.',
      },
      {
        text: `Zleceniobiorca przechowuje dokumentację związaną z realizacją zadania publicznego przez ${years(f.recordYears)}, licząc od początku roku następującego po roku, w którym realizował zadanie publiczne.`,
      },
      {
        text: 'Niedochowanie zobowiązań, o których mowa w ust. 1 i 2, uznaje się, zależnie od zakresu naruszenia, za niezrealizowanie części albo całości zadania publicznego, chyba że z innych dowodów wynika, że zostało ono zrealizowane prawidłowo.',
      },
    ],
  };
}

function information(f: AgreementFacts): Clause {
  return {
    title: 'Obowiązki i uprawnienia informacyjne',
    points: [
      {
        text: `Zleceniobiorca informuje, że zadanie publiczne jest ${f.support ? 'współfinansowane' : 'finansowane'} ze środków otrzymanych od Zleceniodawcy, we wszystkich materiałach, publikacjach, informacjach dla mediów, ogłoszeniach i wystąpieniach publicznych dotyczących zadania publicznego.`,
      },
      {
        text: 'Zleceniobiorca umieszcza w materiałach dotyczących zadania publicznego znak graficzny przekazany przez Zleceniodawcę.',
      },
      {
        text: 'Zleceniobiorca upoważnia Zleceniodawcę do rozpowszechniania nazwy i adresu Zleceniobiorcy, przedmiotu i celu dotacji, informacji o jej wysokości oraz informacji o złożeniu lub niezłożeniu sprawozdania.',
      },
      {
        text: `Zleceniobiorca informuje Zleceniodawcę nie później niż w terminie ${days(f.changeNoticeDays)} od dnia zaistnienia zmian, w szczególności o:`,
        items: [
          'zmianie adresu siedziby oraz adresów i numerów telefonów osób upoważnionych do reprezentacji;',
          'ogłoszeniu likwidacji lub wszczęciu postępowania upadłościowego.',
        ],
      },
    ],
  };
}

function inspection(f: AgreementFacts): Clause {
  return {
    title: 'Kontrola zadania publicznego',
    points: [
      {
        text: 'Zleceniodawca kontroluje prawidłowość wykonywania zadania publicznego, w tym wydatkowania dotacji oraz środków, o których mowa w § 3 ust. 5. Kontrola może być przeprowadzona w toku realizacji zadania publicznego oraz po jego zakończeniu, do czasu ustania zobowiązania, o którym mowa w § 6 ust. 2.',
      },
      {
        text: 'Osoby upoważnione przez Zleceniodawcę mogą badać dokumenty i inne nośniki informacji mające znaczenie dla oceny wykonywania zadania publicznego oraz żądać informacji ustnie lub na piśmie. Zleceniobiorca udostępnia dokumenty i udziela wyjaśnień w terminie określonym przez kontrolującego.',
      },
      {
        text: 'Prawo kontroli przysługuje zarówno w siedzibie Zleceniobiorcy, jak i w miejscu realizacji zadania publicznego.',
      },
      {
        text: 'O wynikach kontroli Zleceniodawca informuje Zleceniobiorcę, a w razie stwierdzenia nieprawidłowości przekazuje mu wnioski i zalecenia.',
      },
      {
        text: `Zleceniobiorca wykonuje zalecenia i powiadamia o sposobie ich wykonania w terminie ${days(f.recommendationDays)} od dnia ich otrzymania.`,
      },
    ],
  };
}

function reporting(f: AgreementFacts): Clause {
  const form = f.udpp
    ? ` według wzoru stanowiącego załącznik nr 5 do ${REGULATION}`
    : ' według wzoru określonego przez Zleceniodawcę';
  return {
    title: 'Obowiązki sprawozdawcze',
    points: [
      {
        text: 'Akceptacja sprawozdania i rozliczenie dotacji polegają na weryfikacji założonych w ofercie rezultatów i działań Zleceniobiorcy.',
      },
      {
        text: `Zleceniodawca może wezwać Zleceniobiorcę do złożenia sprawozdania częściowego z wykonywania zadania publicznego${form}. Sprawozdanie składa się w terminie ${days(f.interimReportDays)} od dnia doręczenia wezwania.`,
      },
      {
        text: `Zleceniobiorca składa sprawozdanie końcowe z wykonania zadania publicznego, sporządzone według wzoru, o którym mowa w ust. 2, w terminie ${days(f.finalReportDays)} od dnia zakończenia realizacji zadania publicznego, to jest do dnia ${f.finalReportDue}.${interim(f)}`,
      },
      {
        text: 'Zleceniodawca może żądać, aby Zleceniobiorca w wyznaczonym terminie przedstawił dodatkowe informacje, wyjaśnienia i dowody do sprawozdań. Żądanie jest wiążące.',
      },
      {
        text: `Jeżeli sprawozdanie nie zostanie złożone w terminie, Zleceniodawca wzywa pisemnie do jego złożenia w terminie ${days(f.missingReportDays)} od dnia otrzymania wezwania.`,
      },
      {
        text: `Niezastosowanie się do wezwania, o którym mowa w ust. 5, skutkuje uznaniem dotacji za wykorzystaną niezgodnie z przeznaczeniem w rozumieniu ${UFP} oraz może być podstawą do rozwiązania umowy przez Zleceniodawcę.`,
      },
      {
        text: 'Złożenie sprawozdania końcowego jest równoznaczne z udzieleniem Zleceniodawcy prawa do rozpowszechniania informacji w nim zawartych.',
      },
    ],
  };
}
