import { catalogue } from '../common/catalogue';

/** What an organisation writes once and begins its offers with. */
export const offerPattern = catalogue({
  pl: {
    title: 'Wzór do ofert',
    lead: 'To, co powtarza się w każdej ofercie, zapisane raz. Nową ofertę można zacząć od tego wzoru i w niej dalej go zmieniać.',
    contactName: 'Osoba do kontaktu',
    contactNameHelp: 'Kto odpowiada na pytania o oferty. Puste: osoba, która rozpoczyna ofertę.',
    contactPhone: 'Telefon tej osoby',
    contactEmail: 'Adres e-mail tej osoby',
    experience: 'Doświadczenie organizacji',
    experienceHelp: 'Co organizacja zrobiła dotąd, zwłaszcza przy podobnych zadaniach (część IV.1 oferty).',
    resources: 'Zasoby organizacji',
    resourcesHelp: 'Ludzie, sprzęt i lokale, którymi organizacja dysponuje (część IV.2 oferty).',
    submit: 'Zapisz wzór',
    done: 'Wzór do ofert zapisany',
    readOnly: 'Rola tego konta pozwala tylko czytać wzór.',
    empty: 'nie wpisano',
  },
  en: {
    title: 'Pattern for offers',
    lead: 'What every offer repeats, written down once. A new offer may begin with this pattern and be changed from there.',
    contactName: 'Person to ask',
    contactNameHelp: 'Who answers questions about offers. Empty: whoever begins the offer.',
    contactPhone: 'Telephone of this person',
    contactEmail: 'E-mail address of this person',
    experience: 'Experience of the organisation',
    experienceHelp:
      'What the organisation has done so far, above all in similar tasks (part IV.1 of the offer).',
    resources: 'Resources of the organisation',
    resourcesHelp: 'People, equipment and premises that the organisation has (part IV.2 of the offer).',
    submit: 'Save the pattern',
    done: 'The pattern for offers was saved',
    readOnly: 'The role of this account only allows it to read the pattern.',
    empty: 'nothing written',
  },
});
