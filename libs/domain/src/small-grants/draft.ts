import { TASK_KINDS } from '../calls';
import { draftRules, LONG_TEXT, shapes, type Group } from '../drafts';
import { CONTACT_SHAPE, DECLARATIONS_SHAPE } from '../offers';
import { SPHERES } from '../statute';
import type { SmallGrantContent } from './small-grant-content';

const { text, lines, choice, obligatory, rows, group, day, amount } = shapes;

/** Every field of a simplified offer that its authors write, with the largest size of each (Dz.U. 2018 poz. 2055). */
export const SMALL_GRANT_SHAPE: Group = group({
  kind: choice(TASK_KINDS),
  // Empty until it is chosen.
  sphere: obligatory(['', ...SPHERES.map(({ key }) => key)]),
  title: text(300),
  taskFrom: day,
  taskTo: day,
  contact: CONTACT_SHAPE,
  place: text(1000),
  description: lines(LONG_TEXT),
  results: rows(50, { name: text(500), target: text(500), monitoring: text(1000) }),
  characteristics: lines(LONG_TEXT),
  costs: rows(100, { name: text(300), grantGrosze: amount, otherGrosze: amount }),
  declarations: DECLARATIONS_SHAPE,
});

/** How a simplified offer is written together, field by field. */
export const smallGrantDraft = draftRules<SmallGrantContent>(SMALL_GRANT_SHAPE);
