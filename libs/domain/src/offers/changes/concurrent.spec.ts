import fc from 'fast-check';
import { EMPTY_OFFER, type OfferContent } from '../offer-content';
import { copyOf, sameValue, sending, type Answer, type DraftCopy, type FieldChange } from '../../drafts';
import { offerDraft } from './index';

const { answered, applyChanges, caughtUp, changesBetween, decided, newsOf, unsent } = offerDraft;

/*
 * Two people with a browser each, and a server between them, as the product has them: a browser knows what the server
 * last acknowledged and what is on its screen; it sends the difference, and takes in what the other has saved. Any of
 * their steps may come in any order; a request may be repeated because its answer was lost.
 */

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const result = (n: number) => ({ id: id(n), name: '', target: '', monitoring: '' });
const START: OfferContent = { ...EMPTY_OFFER, resultRows: [1, 2, 3, 4].map(result) };

/** The fields that each of the two writes in; nobody writes in the other's. */
const OWN = {
  anna: { text: 'title', rows: [id(1), id(2)], field: 'name' },
  piotr: { text: 'place', rows: [id(2), id(3), id(4)], field: 'target' },
} as const;
type Person = keyof typeof OWN;

class Server {
  content = START;
  private readonly log: { readonly paths: readonly string[] }[] = [];

  save(since: number, changes: readonly FieldChange[]): Answer {
    const { content, made, conflicts } = applyChanges(this.content, changes);
    const others = newsOf(
      content,
      this.log.slice(since).flatMap(({ paths }) => paths),
    );
    this.content = content;
    if (made.length > 0) this.log.push({ paths: made.map(({ path }) => path) });
    return {
      version: this.log.length,
      conflicts: conflicts.map(({ path, theirs }) => ({ path, theirs, by: null })),
      others,
    };
  }
}

class Browser {
  private copy: DraftCopy<OfferContent> = copyOf(START, 0);
  screen = START;

  constructor(private readonly server: Server) {}

  get disputes(): readonly string[] {
    return this.copy.disputes.map(({ path }) => path);
  }

  write(change: (content: OfferContent) => OfferContent): void {
    this.screen = change(this.screen);
  }

  /** Sends; where the answer is lost, the same is sent again before anything else. */
  save(arrives: boolean): void {
    const changes = this.copy.sent ?? unsent(this.copy, this.screen);
    this.copy = sending(this.copy, changes);
    const answer = this.server.save(this.copy.version, changes);
    if (arrives) this.show(answered(this.copy, this.screen, answer));
  }

  /** What others saved comes in, also while an answer is missing. */
  learn(): void {
    this.show(caughtUp(this.copy, this.screen, this.server.content, this.server.save(0, []).version));
  }

  choose(choice: 'mine' | 'theirs'): void {
    for (const path of this.disputes) this.show(decided(this.copy, this.screen, path, choice));
  }

  private show({ copy, content }: { copy: DraftCopy<OfferContent>; content: OfferContent }): void {
    this.copy = copy;
    this.screen = content;
  }
}

type Step =
  | { readonly kind: 'text' | 'row' | 'move' | 'add'; readonly who: Person; readonly n: number }
  | { readonly kind: 'save' | 'lost' | 'learn'; readonly who: Person; readonly n: number };

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('text', 'row', 'move', 'add', 'save', 'lost', 'learn'),
  who: fc.constantFrom<Person>('anna', 'piotr'),
  n: fc.nat(9),
});

function take({ kind, who, n }: Step, at: number, browser: Browser): void {
  const own = OWN[who];
  const text = `${who} ${at}`;
  switch (kind) {
    case 'text':
      browser.write((content) => ({ ...content, [own.text]: text }));
      return;
    case 'row': {
      const row = own.rows[n % own.rows.length];
      browser.write((content) => ({
        ...content,
        resultRows: content.resultRows.map((one) => (one.id === row ? { ...one, [own.field]: text } : one)),
      }));
      return;
    }
    case 'move':
      browser.write((content) => {
        const rows = [...content.resultRows];
        const [moved] = rows.splice(n % rows.length, 1);
        return { ...content, resultRows: moved ? [moved, ...rows] : rows };
      });
      return;
    case 'add':
      browser.write((content) => ({ ...content, resultRows: [...content.resultRows, result(100 + at)] }));
      return;
    case 'save':
    case 'lost':
      return browser.save(kind === 'save');
    case 'learn':
      browser.learn();
      return;
  }
}

describe('two people in one offer', () => {
  it('who write in different fields lose nothing and end with the same, whatever the order of their steps', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const server = new Server();
        const browsers = { anna: new Browser(server), piotr: new Browser(server) };
        steps.forEach((one, at) => {
          take(one, at, browsers[one.who]);
          expect(browsers[one.who].disputes).toEqual([]);
        });
        for (const who of ['anna', 'piotr', 'anna', 'piotr'] as const) {
          // What was sent without an answer is sent first.
          browsers[who].save(true);
          browsers[who].save(true);
        }

        expect(browsers.anna.screen).toEqual(server.content);
        expect(browsers.piotr.screen).toEqual(server.content);
        const last = (who: Person, kind: Step['kind'], is: (n: number) => boolean = () => true) => {
          const at = steps.findLastIndex((one) => one.who === who && one.kind === kind && is(one.n));
          return at < 0 ? '' : `${who} ${at}`;
        };
        expect(server.content.title).toBe(last('anna', 'text'));
        expect(server.content.place).toBe(last('piotr', 'text'));
        for (const row of server.content.resultRows) {
          for (const [who, own] of Object.entries(OWN) as [Person, (typeof OWN)[Person]][]) {
            const place = (own.rows as readonly string[]).indexOf(row.id);
            expect(row[own.field]).toBe(
              place < 0 ? '' : last(who, 'row', (n) => n % own.rows.length === place),
            );
          }
        }
        const added = steps.flatMap(({ kind }, at) => (kind === 'add' ? [id(100 + at)] : []));
        expect(server.content.resultRows.map((row) => row.id).sort()).toEqual(
          [...START.resultRows.map((row) => row.id), ...added].sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('who write in the same field: the later one is asked, has both versions, and either choice reaches both', () => {
    const word = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(word, word, fc.constantFrom('mine', 'theirs'), (earlier, later, choice) => {
        fc.pre(earlier !== later);
        const server = new Server();
        const [first, second] = [new Browser(server), new Browser(server)];
        first.write((content) => ({ ...content, title: earlier }));
        second.write((content) => ({ ...content, title: later, place: 'Rynek' }));
        first.save(true);
        second.save(true);
        expect(second.disputes).toEqual(['title']);
        expect(second.screen.title).toBe(later);
        // Nothing is overwritten before the choice, however often is saved; the rest is not held up.
        second.save(true);
        expect(server.content).toMatchObject({ title: earlier, place: 'Rynek' });

        second.choose(choice);
        second.save(true);
        first.learn();
        const chosen = choice === 'mine' ? later : earlier;
        expect(
          [server, first, second].map((one) => ('screen' in one ? one.screen : one.content).title),
        ).toEqual([chosen, chosen, chosen]);
      }),
    );
  });

  it('changes of any two contents lead from the one to the other', () => {
    const content = fc.record({
      title: fc.string(),
      ids: fc.uniqueArray(fc.nat(8), { maxLength: 6 }),
      name: fc.string(),
    });
    const offer = ({ title, ids, name }: { title: string; ids: number[]; name: string }): OfferContent => ({
      ...EMPTY_OFFER,
      title,
      resultRows: ids.map((n) => ({ ...result(n), name: n % 2 === 0 ? name : '' })),
    });
    fc.assert(
      fc.property(content, content, (a, b) => {
        const [before, after] = [offer(a), offer(b)];
        const { content: reached, conflicts } = applyChanges(before, changesBetween(before, after));
        expect(conflicts).toEqual([]);
        expect(sameValue(reached, after)).toBe(true);
      }),
    );
  });
});
