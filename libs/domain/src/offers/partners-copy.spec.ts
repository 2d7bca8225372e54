import { grosze } from '../money';
import { EMPTY_OFFER, type OfferContent } from './offer-content';
import { partnersCopy } from './partners-copy';
import { EMPTY_SPORT } from './sport';

const applicant = (id: string, name: string) => ({ id, name, work: 'Część', years: [] });
const JOINT: OfferContent = {
  ...EMPTY_OFFER,
  title: 'Wspólny festyn',
  description: 'Opis',
  experience: 'Lider ma dziesięć lat',
  sources: { ...EMPTY_OFFER.sources, grantGrosze: grosze(800_000) },
  performance: 'unpaid',
  joint: {
    representation: 'Lider',
    applicants: [applicant('1', 'Lider'), applicant('2', 'Partner'), applicant('3', 'Trzecia')],
  },
};

describe('what a partner takes from a joint offer into one of its own', () => {
  it('is the task as all planned it, and nothing of the lead or of the money of all', () => {
    const { content, notCopied } = partnersCopy(JOINT, '2');
    const { joint, ...task } = JOINT;
    expect(joint).toBeDefined();
    expect(content).toEqual({ ...task, experience: '', sources: EMPTY_OFFER.sources });
    expect(notCopied).toEqual([
      { what: 'leadsCapacity' },
      { what: 'sharedSources' },
      { what: 'ownPart' },
      { what: 'partners', names: ['Lider', 'Trzecia'] },
    ]);
  });

  it('names the data of the club where the lead was one, and nothing that was not written', () => {
    const { content, notCopied } = partnersCopy(
      { ...JOINT, experience: ' ', sources: EMPTY_OFFER.sources, form: 'sport', sport: EMPTY_SPORT },
      '3',
    );
    expect(content).not.toHaveProperty('sport');
    expect(notCopied).toEqual([
      { what: 'leadsClub' },
      { what: 'ownPart' },
      { what: 'partners', names: ['Lider', 'Partner'] },
    ]);
  });
});
