import type { ProgrammeSections } from '@nurt/domain/programmes';
import type { Block, RichText } from '@nurt/domain/rich-text';

const p = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] });
const heading = (text: string): Block => ({ kind: 'heading', spans: [{ text }] });
const list = (kind: 'bullets' | 'numbers', items: readonly string[]): Block => ({
  kind,
  items: items.map((text) => [{ text }]),
});
const text = (...blocks: readonly Block[]): RichText => ({ blocks });

/** The eleven obligatory sections of Bochnia's programme for a year, short but whole. */
export function programmeSections(year: number): ProgrammeSections {
  return {
    aims: text(
      heading('Cel główny'),
      p(
        'Celem głównym programu jest poprawa jakości życia mieszkańców Bochni przez trwałą współpracę Gminy z organizacjami pozarządowymi przy wykonywaniu zadań publicznych.',
      ),
      heading('Cele szczegółowe'),
      list('numbers', [
        'zaspokajanie potrzeb mieszkańców w kulturze, sporcie, turystyce i ochronie zdrowia,',
        'włączanie osób starszych i osób z niepełnosprawnościami w życie miasta,',
        'wzmacnianie organizacji działających w Bochni i ich wolontariuszy,',
        'przejrzyste i celowe wydawanie środków publicznych.',
      ]),
    ),
    principles: text(
      p('Współpraca opiera się na zasadach wskazanych w art. 5 ust. 3 ustawy:'),
      list('bullets', [
        'pomocniczości: Gmina wspiera organizacje w tym, co potrafią zrobić same,',
        'suwerenności stron: strony szanują swoją niezależność,',
        'partnerstwa: organizacje uczestniczą w rozpoznawaniu potrzeb i planowaniu zadań,',
        'efektywności: wybierane są oferty, które dają najwięcej za przeznaczone środki,',
        'uczciwej konkurencji: kryteria są znane przed złożeniem ofert i jednakowe dla wszystkich,',
        'jawności: informacje o środkach, ofertach i wynikach są publiczne.',
      ]),
    ),
    subjectScope: text(
      p(
        'Program obejmuje zadania publiczne ze sfer wymienionych w art. 4 ust. 1 ustawy, które należą do zadań własnych Gminy: wspieranie i upowszechnianie kultury fizycznej, turystykę i krajoznawstwo, kulturę, sztukę oraz ochronę dóbr kultury i dziedzictwa narodowego, ochronę i promocję zdrowia, działalność na rzecz osób niepełnosprawnych oraz osób w wieku emerytalnym.',
      ),
      p(
        'Gmina wspiera także rozwój sportu na podstawie ustawy o sporcie, w trybie określonym odrębną uchwałą.',
      ),
    ),
    forms: text(
      p(
        'Współpraca finansowa polega na zlecaniu zadań publicznych jako powierzanie albo wspieranie ich wykonywania.',
      ),
      p('Współpraca pozafinansowa obejmuje w szczególności:'),
      list('bullets', [
        'wzajemne informowanie się o planowanych kierunkach działalności,',
        'konsultowanie projektów aktów normatywnych z organizacjami,',
        'pracę Zespołu Doradczo-Inicjatywnego,',
        'udostępnianie lokali i infrastruktury miejskiej,',
        'szkolenia i doradztwo dla organizacji.',
      ]),
    ),
    priorityTasks: text(
      p(`W roku ${String(year)} za priorytetowe uznaje się:`),
      list('numbers', [
        'zajęcia sportowe i rekreacyjne dla dzieci i młodzieży oraz rajdy i wycieczki krajoznawcze,',
        'wydarzenia kulturalne otwarte dla mieszkańców, zwłaszcza w miejscach zabytkowych,',
        'profilaktykę zdrowotną i ratownictwo przedmedyczne,',
        'aktywizację osób starszych oraz usługi i zajęcia dla osób z niepełnosprawnościami,',
        'szkolenie dzieci i młodzieży w klubach sportowych.',
      ]),
    ),
    period: text(
      p(`Program jest realizowany od 1 stycznia ${String(year)} r. do 31 grudnia ${String(year)} r.`),
    ),
    implementation: text(
      p(
        'Zadania zleca się w otwartych konkursach ofert ogłaszanych przez Burmistrza, a w trybie art. 19a ustawy także z pominięciem konkursu, na wniosek organizacji. Ogłoszenia i wyniki zamieszcza się w Biuletynie Informacji Publicznej, w siedzibie Urzędu Miasta i na jego stronie internetowej.',
      ),
      p(
        'Program prowadzi Wydział Promocji, Kultury i Współpracy. Z wybraną organizacją Burmistrz zawiera umowę; organizacja składa sprawozdanie w terminie 30 dni od zakończenia zadania.',
      ),
    ),
    plannedFunds: text(
      p(
        `Na realizację programu w roku ${String(year)} planuje się 575 000 zł, w tym 175 000 zł na zadania zlecane na podstawie ustawy o działalności pożytku publicznego i 400 000 zł na rozwój sportu.`,
      ),
      p('Kwoty poszczególnych pozycji określa budżet programu. Zmienia je uchwała Rady Miasta.'),
    ),
    evaluationMethod: text(
      p('Realizację programu ocenia się na podstawie sprawozdań organizacji i następujących wskaźników:'),
      list('bullets', [
        'liczby ogłoszonych konkursów, złożonych ofert i zawartych umów,',
        'wysokości udzielonych dotacji i wkładu własnego organizacji,',
        'liczby odbiorców zadań i zaangażowanych wolontariuszy,',
        'kwot zwróconych i przyczyn zwrotów.',
      ]),
      p(
        `Burmistrz składa Radzie Miasta sprawozdanie z realizacji programu do 31 maja ${String(year + 1)} r. i ogłasza je w Biuletynie Informacji Publicznej.`,
      ),
    ),
    creationAndConsultations: text(
      p(
        `Projekt programu przygotował Wydział Promocji, Kultury i Współpracy na podstawie uwag zebranych w roku ${String(year - 1)} od organizacji i Zespołu Doradczo-Inicjatywnego.`,
      ),
      p(
        `Konsultacje trwały od 5 do 26 października ${String(year - 1)} r. w trybie określonym uchwałą Rady Miasta. Projekt ogłoszono w Biuletynie Informacji Publicznej i na stronie miasta; zgłoszono cztery uwagi, z których uwzględniono trzy. Odpowiedzi na wszystkie uwagi opublikowano razem z wynikami konsultacji.`,
      ),
    ),
    committees: text(
      p(
        'Komisję konkursową powołuje Burmistrz, aby opiniowała oferty. W jej skład wchodzą przedstawiciele Burmistrza oraz osoby wskazane przez organizacje, z wyłączeniem osób wskazanych przez organizacje biorące udział w konkursie. Komisja może działać bez osób wskazanych przez organizacje w przypadkach określonych w art. 15 ust. 2da ustawy.',
      ),
      list('numbers', [
        'Każdy członek komisji składa oświadczenie o bezstronności dla każdej oferty.',
        'Komisja ocenia oferty formalnie i merytorycznie według kryteriów z ogłoszenia.',
        'Z posiedzenia sporządza się protokół; komisja przedkłada Burmistrzowi opinię z propozycją podziału środków.',
      ]),
    ),
  };
}
