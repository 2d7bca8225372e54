import { agreementLifecycle } from '@nurt/domain/agreements';
import { callLifecycle } from '@nurt/domain/calls';
import { toMermaid } from '@nurt/domain/lifecycle';
import { offerLifecycle, revisionLifecycle } from '@nurt/domain/offers';
import { paymentOrderLifecycle } from '@nurt/domain/payments';
import { programmeLifecycle } from '@nurt/domain/programmes';
import { smallGrantLifecycle } from '@nurt/domain/small-grants';
import { grantReturnLifecycle, reportLifecycle } from '@nurt/domain/settlement';
import { LETTERS, writeLetter } from '@nurt/wording/mails';
import { LETTER_PLAN } from '../../apps/api/src/shores/notifications/letter-plan';
import { expectGenerated } from '../support/generated';

const diagram = (title: string, text: string): string =>
  `# ${title}\n\n\`\`\`mermaid\n${text.trimEnd()}\n\`\`\`\n`;

describe('The documents made from the code', () => {
  it.each([
    ['programme', toMermaid(programmeLifecycle)],
    ['call', toMermaid(callLifecycle)],
    ['offer', toMermaid(offerLifecycle)],
    ['offer-revision', toMermaid(revisionLifecycle)],
    ['small-grant', toMermaid(smallGrantLifecycle)],
    ['agreement', toMermaid(agreementLifecycle)],
    ['payment-order', toMermaid(paymentOrderLifecycle)],
    ['report', toMermaid(reportLifecycle)],
    ['grant-return', toMermaid(grantReturnLifecycle)],
  ])('show the lifecycle of the %s as it is', (noun, text) => {
    expectGenerated(
      `docs/flows/${noun}.md`,
      diagram(`Life of ${/^[aeo]/.test(noun) ? 'an' : 'a'} ${noun.replace('-', ' ')}`, text),
    );
  });

  it('list which event sends which letter', () => {
    const rows = Object.entries(LETTER_PLAN).map(
      ([type, { letter }]) =>
        `| \`${type}\` | ${letter} | ${writeLetter(letter, { name: '', link: '' }, 'pl').subject} |`,
    );
    expectGenerated(
      'docs/flows/letters.md',
      [
        '# Letters',
        '',
        '| Event | Letter | Subject (pl, without its figures) |',
        '| --- | --- | --- |',
        ...rows,
        '',
      ].join('\n'),
    );
    expect(new Set(Object.values(LETTER_PLAN).map(({ letter }) => letter))).toEqual(new Set(LETTERS));
  });

  it('would notice a lifecycle that changed', () => {
    expect(toMermaid(callLifecycle)).not.toBe(toMermaid(offerLifecycle));
  });
});
