import { formatAmount } from '../format';
import { polishForm } from '../format/amount';
import { eventText, inBrackets, type EventParams } from '../records';
import { placeName } from './place-name';

/** Everything that happens to a call, from its draft to its result: the same words on its record and in its evaluation. */
const pl = {
  'call.drafted': () => 'Utworzono szkic naboru',
  'call.proposed': () => 'Przekazano nabór do zatwierdzenia',
  'call.takenBack': () => 'Cofnięto nabór do szkicu',
  'call.sentBack': (p: EventParams) => `Zwrócono nabór do poprawy: ${eventText(p, 'remarks')}`,
  'call.approved': () => 'Zatwierdzono nabór',
  'call.announced': (p: EventParams) => `Ogłoszono konkurs nr ${eventText(p, 'number')}`,
  'call.published': (p: EventParams) => `Ogłoszenie ukazało się: ${placeName(p, 'pl')}`,
  'call.publicationCorrected': (p: EventParams) =>
    `Poprawiono dzień publikacji: ${placeName(p, 'pl')}. ${eventText(p, 'reason')}`,
  'call.corrected': (p: EventParams) =>
    `Zmieniono ogłoszenie (zmiana nr ${eventText(p, 'correction')}): ${eventText(p, 'reason')}`,
  'call.extended': (p: EventParams) =>
    `Przedłużono nabór (zmiana nr ${eventText(p, 'correction')}): ${eventText(p, 'reason')}`,
  'call.annulled': () => 'Unieważniono konkurs',
  'call.resolved': (p: EventParams) => `Rozstrzygnięto konkurs${inBrackets(p, 'orderNumber')}`,
  'committee.appointed': (p: EventParams) =>
    `Powołano komisję: ${eventText(p, 'members')} ${polishForm(Number(p['members'] ?? 0), ['osoba', 'osoby', 'osób'])}`,
  'committee.memberDeclared': (p: EventParams) =>
    `Złożono oświadczenie o bezstronności, oferta ${eventText(p, 'offerNumber')}`,
  'committee.memberExcluded': (p: EventParams) => `Wyłączenie z oceny, oferta ${eventText(p, 'offerNumber')}`,
  'committee.memberReleased': (p: EventParams) =>
    `Zwolniono z dalszej oceny: ${eventText(p, 'name')}. Powód: ${eventText(p, 'reason')}`,
  'scoreSheet.filed': (p: EventParams) => `Złożono kartę oceny, oferta ${eventText(p, 'offerNumber')}`,
  'allocation.proposed': (p: EventParams) =>
    `Zaproponowano podział środków: ${formatAmount(Number(p['totalGrosze'] ?? 0), 'pl')}`,
};

const en: typeof pl = {
  'call.drafted': () => 'The draft of the call was created',
  'call.proposed': () => 'The call was handed over for approval',
  'call.takenBack': () => 'The call was taken back to a draft',
  'call.sentBack': (p: EventParams) => `The call was sent back: ${eventText(p, 'remarks')}`,
  'call.approved': () => 'The call was approved',
  'call.announced': (p: EventParams) => `Call no. ${eventText(p, 'number')} was announced`,
  'call.published': (p: EventParams) => `The announcement appeared: ${placeName(p, 'en')}`,
  'call.publicationCorrected': (p: EventParams) =>
    `A publication was corrected: ${placeName(p, 'en')}. ${eventText(p, 'reason')}`,
  'call.corrected': (p: EventParams) =>
    `The announcement was corrected (change no. ${eventText(p, 'correction')}): ${eventText(p, 'reason')}`,
  'call.extended': (p: EventParams) =>
    `The call was extended (change no. ${eventText(p, 'correction')}): ${eventText(p, 'reason')}`,
  'call.annulled': () => 'The call was annulled',
  'call.resolved': (p: EventParams) => `The call was resolved${inBrackets(p, 'orderNumber')}`,
  'committee.appointed': (p: EventParams) =>
    `The committee was appointed: ${`${eventText(p, 'members')} ${Number(p['members'] ?? 0) === 1 ? 'person' : 'people'}`}`,
  'committee.memberDeclared': (p: EventParams) =>
    `Impartiality was declared, offer ${eventText(p, 'offerNumber')}`,
  'committee.memberExcluded': (p: EventParams) => `Exclusion from offer ${eventText(p, 'offerNumber')}`,
  'committee.memberReleased': (p: EventParams) =>
    `Released from further scoring: ${eventText(p, 'name')}. Reason: ${eventText(p, 'reason')}`,
  'scoreSheet.filed': (p: EventParams) => `A score sheet was filed, offer ${eventText(p, 'offerNumber')}`,
  'allocation.proposed': (p: EventParams) =>
    `A split of the funds was proposed: ${formatAmount(Number(p['totalGrosze'] ?? 0), 'en')}`,
};

export const callEvents = { pl, en };
