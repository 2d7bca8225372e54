import { catalogue } from '../common/catalogue';

/** What is said of one call in one line; everything has been formatted. */
interface CallFacts {
  readonly number: string;
  readonly authority: string;
  readonly pool: string;
  readonly closes: string;
}

/** Feeds and calendars: what a reader outside the product shows. */
export const feeds = catalogue({
  pl: {
    title: 'Nabory dla organizacji',
    subtitle: 'Otwarte konkursy ofert na zadania publiczne: ogłoszenia, zmiany i rozstrzygnięcia.',
    calendar: 'Terminy składania ofert w otwartych konkursach na zadania publiczne.',
    announcement: 'Ogłoszenie (PDF)',
    closing: (title: string) => `Koniec naboru ofert: ${title}`,
    closingText: (moment: string) =>
      `Oferty można składać do ${moment}. Oferta, która dotrze o tej godzinie lub później, nie zostanie przyjęta.`,
    summaryOf: {
      announced: ({ number, authority, pool, closes }: CallFacts) =>
        `${authority}, konkurs nr ${number}. Do podziału: ${pool}. Termin składania ofert: ${closes}.`,
      resolved: ({ number, authority, pool }: CallFacts) =>
        `${authority}, konkurs nr ${number}: rozstrzygnięty. Pula konkursu: ${pool}.`,
      annulled: ({ number, authority }: CallFacts) => `${authority}, konkurs nr ${number}: unieważniony.`,
    },
    subscribe: 'Subskrybuj (Atom)',
    calendarLink: 'Terminy w kalendarzu (ICS)',
    addToCalendar: 'Dodaj do kalendarza',
    following: 'Jak nie przegapić naboru',
  },
  en: {
    title: 'Calls for organisations',
    subtitle: 'Open calls for offers on public tasks: announcements, changes and results.',
    calendar: 'Deadlines for offers in open calls on public tasks.',
    announcement: 'Announcement (PDF)',
    closing: (title) => `Deadline for offers: ${title}`,
    closingText: (moment) =>
      `Offers can be submitted until ${moment}. An offer that arrives at this hour or later will not be accepted.`,
    summaryOf: {
      announced: ({ number, authority, pool, closes }) =>
        `${authority}, call no. ${number}. To be awarded: ${pool}. Deadline for offers: ${closes}.`,
      resolved: ({ number, authority, pool }) =>
        `${authority}, call no. ${number}: resolved. Pool of the call: ${pool}.`,
      annulled: ({ number, authority }) => `${authority}, call no. ${number}: annulled.`,
    },
    subscribe: 'Subscribe (Atom)',
    calendarLink: 'Deadlines in your calendar (ICS)',
    addToCalendar: 'Add to calendar',
    following: 'How not to miss a call',
  },
});
