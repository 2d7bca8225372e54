import { describeGuards, type Sample } from './guards';

const refuses = (says: string, file: string, code: string, because?: string): Sample => ({
  says,
  file,
  code,
  because,
});
const allows = refuses;

const OFFERS = 'apps/api/src/modules/offers/sample.ts';

describeGuards([
  {
    rule: 'nurt/river',
    refused: [
      refuses(
        'a module importing downstream',
        OFFERS,
        `import { x } from '../payments';\nvoid x;`,
        'downstream',
      ),
      refuses(
        'a type from downstream',
        OFFERS,
        `import type { X } from '../payments';\nexport type Y = X;`,
        'downstream',
      ),
      refuses(
        'a type written as an import',
        OFFERS,
        `export type Y = import('../payments').X;`,
        'downstream',
      ),
      refuses('an export from downstream', OFFERS, `export * from '../payments';`, 'downstream'),
      refuses(
        'a late import from downstream',
        OFFERS,
        `export const x = import('../payments');`,
        'downstream',
      ),
      refuses(
        'a module entered beside its door',
        OFFERS,
        `import { x } from '../calls/call.entity';\nvoid x;`,
        'index.ts',
      ),
      refuses(
        'a module importing a shore',
        OFFERS,
        `import { x } from '../../shores/documents';\nvoid x;`,
        'no shore',
      ),
      refuses(
        'a module importing the application',
        OFFERS,
        `import { x } from '../../app.module';\nvoid x;`,
        'application together',
      ),
      refuses(
        'a deep file importing downstream',
        'apps/api/src/modules/offers/use-cases/sample.ts',
        `import { x } from '../../settlement';\nvoid x;`,
        'downstream',
      ),
      refuses(
        'a module that has no place in the river',
        'apps/api/src/modules/unlisted/sample.ts',
        `import { x } from '../../kernel/clock';\nvoid x;`,
        'river.json',
      ),
      refuses(
        'the kernel importing a module',
        'apps/api/src/kernel/sample.ts',
        `import { x } from '../modules/identity';\nvoid x;`,
        'kernel knows',
      ),
      refuses(
        'the kernel importing a shore',
        'apps/api/src/kernel/access/sample.ts',
        `import { x } from '../../shores/documents';\nvoid x;`,
        'kernel knows',
      ),
      refuses(
        'a shore entering a module beside its door',
        'apps/api/src/shores/documents/sample.ts',
        `import { x } from '../../modules/offers/offer.entity';\nvoid x;`,
        'index.ts',
      ),
      refuses(
        'a migration importing code',
        'apps/api/src/database/migrations/sample.ts',
        `import { x } from '../../kernel/columns';\nvoid x;`,
        'migration',
      ),
      refuses(
        'a web feature importing another',
        'apps/web/src/features/offers/sample.ts',
        `import { x } from '../calls/api/calls';\nvoid x;`,
        'do not import each other',
      ),
      refuses(
        'a shared part of the web importing a feature',
        'apps/web/src/shared/sample.ts',
        `import { x } from '../features/calls/x';\nvoid x;`,
        'Shared parts',
      ),
      refuses(
        'a room of the domain importing downstream',
        'libs/domain/src/calls/sample.ts',
        `import { x } from '../offers';\nvoid x;`,
        'downstream',
      ),
    ],
    allowed: [
      allows('upstream through the door', OFFERS, `import { x } from '../calls';\nvoid x;`),
      allows('the door by its own name', OFFERS, `import { x } from '../calls/index';\nvoid x;`),
      allows('a file of the same module', OFFERS, `import { x } from './offer.entity';\nvoid x;`),
      allows('the kernel', OFFERS, `import { x } from '../../kernel/clock';\nvoid x;`),
      allows(
        'a shore entering a module through its door',
        'apps/api/src/shores/documents/sample.ts',
        `import { x } from '../../modules/offers';\nvoid x;`,
      ),
      allows(
        'the application',
        'apps/api/src/app.module.ts',
        `import { x } from './modules/offers';\nvoid x;`,
      ),
      allows(
        'a route composing features',
        'apps/web/src/routes/sample.ts',
        `import { x } from '../features/calls/x';\nimport { y } from '../features/offers/y';\nvoid [x, y];`,
      ),
    ],
  },
]);
