import { localDate } from '../calendar';
import { grosze } from '../money';
import { emptyOffer, EMPTY_OFFER } from '../offers';
import { copiedSmallGrant } from './copied-small-grant';
import { EMPTY_SMALL_GRANT, type SmallGrantContent } from './small-grant-content';

const CONTACT = { name: 'Anna Nowak', phone: '600 100 200', email: 'anna@nurt.example' };
const BLANK = { ...EMPTY_OFFER, contact: CONTACT };
const TERM = { taskFrom: localDate('2027-03-01'), taskTo: localDate('2027-12-15') };
const GRANT: SmallGrantContent = {
  ...EMPTY_SMALL_GRANT,
  contact: { name: 'Dawny Skarbnik', phone: '1', email: 'dawny@nurt.example' },
  kind: 'support',
  sphere: '16',
  title: 'Śpiewanie',
  taskFrom: localDate('2026-10-01'),
  taskTo: localDate('2026-11-30'),
  place: 'Bochnia',
  description: 'Wspólne śpiewanie',
  results: [{ id: 'r1', name: 'Uczestnicy', target: '40', monitoring: 'lista' }],
  characteristics: 'Chór od 2010 r., własna sala',
  costs: [
    { id: 'c1', name: 'Dyrygent', grantGrosze: grosze(300_000), otherGrosze: grosze(50_000) },
    { id: 'c2', name: 'Nuty', grantGrosze: null, otherGrosze: null },
  ],
  declarations: { ...EMPTY_SMALL_GRANT.declarations, truthful: true },
};

function copied(change: Partial<SmallGrantContent> = {}, blank = BLANK) {
  let ids = 0;
  return copiedSmallGrant(blank, { ...GRANT, ...change }, TERM, () => `new${String((ids += 1))}`);
}

describe('an offer in a call that starts from a small grant', () => {
  it('says what that one says, a year later, as one activity', () => {
    const { content, notCopied } = copied();
    expect(content).toMatchObject({
      contact: CONTACT,
      title: 'Śpiewanie',
      taskFrom: '2027-10-01',
      taskTo: '2027-11-30',
      description: 'Wspólne śpiewanie',
      experience: 'Chór od 2010 r., własna sala',
      resources: '',
      resultRows: [{ name: 'Uczestnicy', target: '40', monitoring: 'lista' }],
      sources: {
        grantGrosze: 300_000,
        ownFinancialGrosze: 50_000,
        ownNonFinancialGrosze: null,
        recipientsGrosze: null,
      },
      performance: null,
      declarations: EMPTY_OFFER.declarations,
    });
    const [activity] = content.activities;
    expect(content.activities).toMatchObject([{ name: 'Śpiewanie', from: '2027-10-01', to: '2027-11-30' }]);
    expect(content.costs).toMatchObject([
      { activityId: activity?.id, name: 'Dyrygent', unit: '', unitCostGrosze: 350_000, quantity: 1000 },
      { activityId: activity?.id, name: 'Nuty', unitCostGrosze: null },
    ]);
    expect(content.costs[0]?.id).not.toBe('c1');
    expect(notCopied).toEqual([
      { what: 'activities' },
      { what: 'capacityTogether' },
      { what: 'units' },
      { what: 'otherSources' },
      { what: 'declarations' },
    ]);
  });

  it('names nothing that was not written', () => {
    const { content, notCopied } = copied({ characteristics: '', costs: [] });
    expect(content.sources.grantGrosze).toBeNull();
    expect(notCopied).toEqual([{ what: 'activities' }, { what: 'declarations' }]);
  });

  it('tells of its files and of what the form of clubs does not ask for', () => {
    const club = emptyOffer({ formSet: 'local', legalBasis: 'sports_act', on: localDate('2026-01-10') });
    const attachments = [{ requirementId: null, name: 'statut.pdf', size: 10, sha256: '0' }];
    const { content, notCopied } = copied({ attachments }, { ...club, contact: CONTACT });
    expect(content).toMatchObject({ form: 'sport', experience: '' });
    expect(notCopied).toEqual([
      { what: 'experience' },
      { what: 'activities' },
      { what: 'units' },
      { what: 'otherSources' },
      { what: 'attachments', count: 1 },
      { what: 'declarations' },
    ]);
  });
});
