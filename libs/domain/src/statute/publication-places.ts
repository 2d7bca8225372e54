import type { Bilingual } from './sources';

/** Places in which an announcement and a result must appear, all three (UDPP art. 13 ust. 3). */
export const PUBLICATION_PLACES = ['bulletin', 'noticeBoard', 'website'] as const;
export type PublicationPlace = (typeof PUBLICATION_PLACES)[number];

/** The names of the places. */
export const PUBLICATION_PLACE_LABELS: Readonly<Record<PublicationPlace, Bilingual>> = {
  bulletin: { pl: 'Biuletyn Informacji Publicznej', en: 'Public Information Bulletin (BIP)' },
  noticeBoard: {
    pl: 'tablica ogłoszeń w siedzibie organu',
    en: 'notice board at the seat of the authority',
  },
  website: { pl: 'strona internetowa organu', en: 'website of the authority' },
};
