import { HINTED_FIELDS, hintedFields } from '../calls';
import { localDate } from '../calendar';
import { LEGAL_BASES, ruleSet } from '../statute';
import type { Shape } from '../drafts/shape';
import { OFFER_SHAPE } from './changes/offer-shape';
import { declarationsOf } from './forms';
import { emptyOffer } from './form';
import { SPORT_DECLARATIONS } from './sport';

/** Chosen by the place of the row. */
const NOT_WRITTEN = /^costs\.(?:group|activityId)$/;

function leaves(shape: Shape, path: string): string[] {
  if (shape.kind !== 'group' && shape.kind !== 'rows') return [path];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    leaves(field, path === '' ? name : `${path}.${name}`),
  );
}

describe('the fields for which a call can give a hint', () => {
  it('are all that the authors of an offer write', () => {
    const written = leaves(OFFER_SHAPE, '').filter((path) => !NOT_WRITTEN.test(path));
    expect([...HINTED_FIELDS].sort()).toEqual(written.sort());
  });

  it.each(LEGAL_BASES.filter((basis) => basis !== 'udpp_small_grant'))(
    'are on the legal basis %s those that its form prints',
    (basis) => {
      const offer = emptyOffer(ruleSet(basis, localDate('2026-03-02')));
      const fields = hintedFields(basis).flatMap((part) => part.fields);
      const declared = [
        ...(offer.sport ? SPORT_DECLARATIONS.map((key) => `sport.declarations.${key}`) : []),
        ...declarationsOf(offer).map((key) => `declarations.${key}`),
      ];
      expect(fields.filter((field) => field.includes('declarations.')).sort()).toEqual(declared.sort());
      expect(fields.some((field) => field.startsWith('sport.'))).toBe(offer.sport !== undefined);
      expect(fields.includes('performance')).toBe(offer.form === undefined);
      expect(fields.includes('activities.thirdPartyScope')).toBe(offer.form === undefined);
    },
  );
});
