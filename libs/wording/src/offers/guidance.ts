import type { Guidance } from '@nurt/domain/offers';
import { conditions } from '../announced-calls';
import { catalogue } from '../common/catalogue';
import { formatAmount, formatPercent, type Locale } from '../format';

/** What a call says beside the fields of an offer. */
export const offerGuidance = catalogue({
  pl: {
    call: 'Zasady tego naboru',
    criteria: 'Za co komisja przyzna punkty',
    hint: 'Wskazówka urzędu',
    hintOfPart: 'Wskazówka urzędu do tej części',
    hintOfColumns: 'Wskazówki urzędu do kolumn',
    criterion: (name: string, points: number, weight: string) =>
      `${name}: do ${String(points)} pkt, waga ${weight}`,
    bonus: (name: string, points: number, weight: string) =>
      `${name}: do ${String(points)} pkt, dodatkowo do ${weight} wyniku`,
    maximumGrant: (amount: string) => `Dotacja: najwyżej ${amount}.`,
    perOrganisation: (amount: string) =>
      `Wszystkie dotacje jednej organizacji w tym naborze: najwyżej ${amount}.`,
    maximumShare: (share: string) => `Dotacja: najwyżej ${share} wszystkich kosztów.`,
    administrativeShare: (share: string) => `Koszty administracyjne: najwyżej ${share} wszystkich kosztów.`,
    noAdministrative: 'W tym naborze nie ma kosztów administracyjnych.',
    tolerance: (share: string) =>
      `Po podpisaniu umowy pozycja kosztów może wzrosnąć najwyżej o ${share} bez jej zmiany.`,
    ownContribution: (share: string, kinds: string) =>
      `Wkład własny: co najmniej ${share} wszystkich kosztów. Liczy się wkład ${kinds}.`,
    support:
      'Wsparcie zadania: dotacja nie może pokryć wszystkich kosztów, część pochodzi z innych źródeł (UDPP art. 5 ust. 4 pkt 2).',
    entrustment: 'Powierzenie zadania: dotacja może pokryć wszystkie koszty (UDPP art. 5 ust. 4 pkt 1).',
  },
  en: {
    call: 'Rules of this call',
    criteria: 'What the committee gives points for',
    hint: 'Hint of the office',
    hintOfPart: 'Hint of the office for this part',
    hintOfColumns: 'Hints of the office for the columns',
    criterion: (name, points, weight) => `${name}: up to ${String(points)} points, weight ${weight}`,
    bonus: (name, points, weight) =>
      `${name}: up to ${String(points)} points, up to ${weight} on top of the score`,
    maximumGrant: (amount) => `Grant: at most ${amount}.`,
    perOrganisation: (amount) => `All grants of one organisation in this call: at most ${amount}.`,
    maximumShare: (share) => `Grant: at most ${share} of all costs.`,
    administrativeShare: (share) => `Administrative costs: at most ${share} of all costs.`,
    noAdministrative: 'There are no administrative costs in this call.',
    tolerance: (share) =>
      `Once the agreement is signed, a cost may grow by at most ${share} without changing it.`,
    ownContribution: (share, kinds) =>
      `Own contribution: at least ${share} of all costs. What counts: ${kinds}.`,
    support:
      'Support of the task: the grant cannot cover all costs, a part comes from other sources (UDPP art. 5 ust. 4 pkt 2).',
    entrustment: 'Entrustment of the task: the grant may cover all costs (UDPP art. 5 ust. 4 pkt 1).',
  },
});

/** One thing that the call says, as sentences; a criterion has its guidance in a line of its own. */
export function guidanceText(guidance: Guidance, locale: Locale): string {
  const t = offerGuidance[locale];
  switch (guidance.kind) {
    case 'conditions':
    case 'grantingRules':
      return guidance.text;
    case 'criterion': {
      const { name, text, maximumPoints, weight, bonus } = guidance;
      const head = (bonus ? t.bonus : t.criterion)(name, maximumPoints, formatPercent(weight, locale));
      return text === '' ? head : `${head}\n${text}`;
    }
    case 'maximumGrant':
    case 'perOrganisation':
      return t[guidance.kind](formatAmount(guidance.grosze, locale));
    case 'administrativeShare':
      if (guidance.share === 0) return t.noAdministrative;
      return t.administrativeShare(formatPercent(guidance.share, locale));
    case 'maximumShare':
    case 'tolerance':
      return t[guidance.kind](formatPercent(guidance.share, locale));
    case 'ownContribution': {
      const kinds = guidance.kinds.map((kind) => conditions[locale].contributionOf[kind]).join(', ');
      return t.ownContribution(formatPercent(guidance.share, locale), kinds);
    }
    case 'support':
    case 'entrustment':
      return t[guidance.kind];
  }
}
