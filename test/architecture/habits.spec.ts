import { describeGuards, type Sample } from './guards';

const refuses = (says: string, file: string, code: string): Sample => ({ says, file, code });
const allows = refuses;

const OFFERS = 'apps/api/src/modules/offers/sample.ts';

describeGuards([
  {
    rule: 'nurt/no-wall-clock',
    refused: [
      refuses('the present moment as a date', OFFERS, 'export const x = new Date();'),
      refuses(
        'the present moment as a number',
        'libs/domain/src/calendar/sample.ts',
        'export const x = Date.now();',
      ),
      refuses('the present moment by a computed name', OFFERS, `export const x = Date['now']();`),
      refuses('the present moment as text', 'apps/web/src/routes/sample.ts', 'export const x = Date();'),
      refuses('the clock handed on', OFFERS, 'export const x = Date.now;'),
    ],
    allowed: [
      allows('a date from a value', OFFERS, 'export const x = (at: string) => new Date(at);'),
      allows('the clock itself', 'apps/api/src/kernel/clock.ts', 'export const x = new Date();'),
      allows("the browser's clock", 'apps/web/src/shared/clock.ts', 'export const x = new Date();'),
    ],
  },
  {
    rule: 'nurt/no-floats',
    refused: [
      refuses('text read as a float', OFFERS, `export const x = parseFloat('1.5');`),
      refuses(
        'text read as a float by the number type',
        OFFERS,
        `export const x = Number.parseFloat('1.5');`,
      ),
      refuses(
        'a number printed with decimals',
        'apps/web/src/routes/sample.ts',
        'export const x = (n: number) => n.toFixed(2);',
      ),
    ],
    allowed: [
      allows(
        'the room of money',
        'libs/domain/src/money/sample.ts',
        'export const x = (n: number) => n.toFixed(2);',
      ),
      allows('whole numbers', OFFERS, `export const x = Number.parseInt('15', 10);`),
    ],
  },
  {
    rule: 'no-restricted-syntax',
    refused: [refuses('the environment read in a module', OFFERS, 'export const x = process.env.PORT;')],
    allowed: [
      allows(
        'the environment read by the settings',
        'apps/api/src/settings/sample.ts',
        'export const x = process.env.PORT;',
      ),
    ],
  },
  {
    rule: 'max-lines',
    refused: [refuses('a file of 401 lines', OFFERS, Array(401).fill('export {};').join('\n'))],
    allowed: [allows('a file of 400 lines', OFFERS, Array(400).fill('export {};').join('\n'))],
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    refused: [refuses('any', OFFERS, 'export const x = (y: any) => String(y);')],
    allowed: [allows('unknown', OFFERS, 'export const x = (y: unknown) => String(y);')],
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    refused: [
      refuses(
        'a promise that nobody waits for',
        'apps/api/src/main.ts', // a file that exists, so that types are known
        'const save = async (): Promise<void> => undefined;\nsave();',
      ),
    ],
    allowed: [
      allows(
        'a promise that is waited for',
        'apps/api/src/main.ts',
        'const save = async (): Promise<void> => undefined;\nexport const x = async () => { await save(); };',
      ),
    ],
  },
  {
    rule: 'nurt/explained-disable',
    refused: [
      refuses(
        'a rule switched off silently',
        OFFERS,
        '// eslint-disable-next-line no-console\nconsole.log(1);',
      ),
    ],
    allowed: [
      allows(
        'a rule switched off with a reason',
        OFFERS,
        '// eslint-disable-next-line no-console -- the settings are not read yet\nconsole.log(1);',
      ),
    ],
  },
]);
