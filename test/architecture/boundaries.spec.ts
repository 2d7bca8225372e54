import { describeGuards, type Sample } from './guards';

const refuses = (says: string, file: string, code: string): Sample => ({ says, file, code });
const allows = refuses;

describeGuards([
  {
    rule: '@nx/enforce-module-boundaries',
    refused: [
      refuses(
        'the domain importing the wording',
        'libs/domain/src/sample.ts',
        `import { x } from '@nurt/wording';\nvoid x;`,
      ),
      refuses(
        'the domain importing a package',
        'libs/domain/src/sample.ts',
        `import { x } from 'rxjs';\nvoid x;`,
      ),
      refuses(
        'contracts importing the wording',
        'libs/contracts/src/sample.ts',
        `import { x } from '@nurt/wording';\nvoid x;`,
      ),
      refuses(
        'contracts importing Nest',
        'libs/contracts/src/sample.ts',
        `import { x } from '@nestjs/common';\nvoid x;`,
      ),
      refuses(
        'components importing contracts',
        'libs/ui/src/sample.ts',
        `import type { X } from '@nurt/contracts/calls';\nexport type Y = X;`,
      ),
      refuses(
        'the web importing TypeORM',
        'apps/web/src/routes/sample.ts',
        `import { x } from 'typeorm';\nvoid x;`,
      ),
      refuses(
        'the web importing Nest',
        'apps/web/src/routes/sample.ts',
        `import { x } from '@nestjs/common';\nvoid x;`,
      ),
      refuses(
        'the web importing the API',
        'apps/web/src/routes/sample.ts',
        `import { x } from '../../../api/src/kernel/clock';\nvoid x;`,
      ),
      refuses(
        'the API importing React',
        'apps/api/src/kernel/sample.ts',
        `import { x } from 'react';\nvoid x;`,
      ),
      refuses(
        'the API importing React by a subpath',
        'apps/api/src/kernel/sample.ts',
        `import { x } from 'react-dom/server';\nvoid x;`,
      ),
      refuses(
        'the API importing components',
        'apps/api/src/kernel/sample.ts',
        `import { x } from '@nurt/ui';\nvoid x;`,
      ),
    ],
    allowed: [
      allows(
        'the wording importing the domain',
        'libs/wording/src/sample.ts',
        `import { x } from '@nurt/domain/money';\nvoid x;`,
      ),
      allows(
        'the API importing TypeORM',
        'apps/api/src/kernel/sample.ts',
        `import { x } from 'typeorm';\nvoid x;`,
      ),
      allows(
        'the web importing components',
        'apps/web/src/routes/sample.ts',
        `import { x } from '@nurt/ui';\nvoid x;`,
      ),
    ],
  },
  {
    rule: '@typescript-eslint/no-restricted-imports',
    refused: [
      refuses(
        'the web importing a validator',
        'apps/web/src/routes/sample.ts',
        `import { X } from '@nurt/contracts/calls';\nvoid X;`,
      ),
    ],
    allowed: [
      allows(
        'the web importing a view type',
        'apps/web/src/routes/sample.ts',
        `import type { X } from '@nurt/contracts/calls';\nexport type Y = X;`,
      ),
    ],
  },
  {
    rule: 'no-restricted-imports',
    refused: [
      refuses('a library reading files', 'libs/domain/src/sample.ts', `import fs from 'node:fs';\nvoid fs;`),
    ],
    allowed: [
      allows('the API reading files', 'apps/api/src/kernel/sample.ts', `import fs from 'node:fs';\nvoid fs;`),
    ],
  },
]);
