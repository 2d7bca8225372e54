import { emptyOffer } from '@nurt/domain/offers';
import { ruleSet } from '@nurt/domain/statute';
import { localDate } from '@nurt/domain/calendar';
import { isField, partOf, partsOf, partToBegin, stateOf } from './parts';

const DAY = localDate('2026-03-02');
const STATUTORY = emptyOffer(ruleSet('udpp', DAY));
const CLUB = emptyOffer(ruleSet('sports_act', DAY));
const HEALTH = emptyOffer(ruleSet('public_health_act', DAY));

describe('the parts of an offer', () => {
  it('are those of the form on which it is written', () => {
    const statutory = partsOf(STATUTORY);
    expect(statutory).toHaveLength(12);
    expect(statutory).not.toContain('club');
    expect(partsOf(HEALTH)).toEqual(statutory);
    expect(partsOf(CLUB)).toEqual([
      ...['basics', 'applicant', 'club', 'task', 'schedule', 'results', 'costs', 'sources', 'purposes'],
      ...['other', 'declarations', 'attachments', 'review'],
    ]);
  });

  it('have the split of costs only where several apply together', () => {
    const joint = { representation: '', applicants: [] };
    expect(partsOf(STATUTORY)).not.toContain('split');
    const parts = partsOf({ ...STATUTORY, joint });
    expect(parts[parts.indexOf('split') - 1]).toBe('sources');
    expect(partsOf({ ...CLUB, joint })).toContain('split');
  });

  it.each([
    ['joint.applicants', 'split'],
    ['joint/applicants/11111111-1111-4111-8111-111111111111/years', 'split'],
    ['joint.applicants.1.work', 'other'],
    ['joint.representation', 'other'],
    ['sport.licence', 'club'],
    ['sport.groups.0.athletes', 'club'],
    ['sport.purposes', 'purposes'],
    ['sport.purposes.pay', 'purposes'],
    ['sport.declarations.nonProfit', 'declarations'],
    ['sources.grantGrosze', 'sources'],
    ['attachments.11111111-1111-4111-8111-111111111111', 'attachments'],
  ])('hold the field %s in %s', (path, part) => {
    expect(partOf(path)).toBe(part);
  });

  it.each([
    ['sport.groups', false],
    ['attachments.11111111-1111-4111-8111-111111111111', false],
    ['sport.purposes', false],
    ['sport.groups.0.name', true],
    ['sport.declarations.noArrears', true],
  ])('mark %s at a field: %s', (path, marked) => {
    expect(isField(path)).toBe(marked);
  });

  it('tell of a club what has been begun', () => {
    const problems = [{ code: 'offer_sport_club_required', path: 'sport.league' }] as const;
    expect(stateOf('club', CLUB, problems)).toEqual({ state: 'empty', count: 1 });
    const begun = { ...CLUB, sport: { ...CLUB.sport!, discipline: 'Judo' } };
    expect(stateOf('club', begun, problems)).toEqual({ state: 'started', count: 1 });
    expect(partToBegin(CLUB, problems)).toBe('basics');
    expect(partToBegin(begun, problems)).toBe('club');
  });
});
