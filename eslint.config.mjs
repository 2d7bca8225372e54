import js from '@eslint/js';
import { createProjectGraphAsync, readCachedProjectGraph } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import nurt from './tools/eslint/plugin.mjs';

// without its graph the boundary rule would skip every file, silently
try {
  readCachedProjectGraph();
} catch {
  await createProjectGraphAsync();
}

const SPECS = ['**/*.spec.{ts,tsx}', 'test/**'];

/** Packages of the server, of the browser, and what each library may use beside its own code. */
const SERVER = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'graphile-worker',
  'express*',
  'passport*',
  'pino*',
  'nodemailer',
];
const BROWSER = ['react', 'react-*', '@mantine/*', '@tanstack/*', '@tabler/*'];
const FOR_SPECS = ['fast-check'];

const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    {
      sourceTag: 'scope:domain',
      onlyDependOnLibsWithTags: [],
      allowedExternalImports: FOR_SPECS,
    },
    {
      sourceTag: 'scope:contracts',
      onlyDependOnLibsWithTags: ['scope:domain'],
      allowedExternalImports: ['class-validator', 'class-transformer', 'reflect-metadata', ...FOR_SPECS],
    },
    {
      sourceTag: 'scope:wording',
      onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts'],
      allowedExternalImports: ['n2words', 'n2words/*', ...FOR_SPECS],
    },
    {
      sourceTag: 'scope:ui',
      onlyDependOnLibsWithTags: ['scope:domain', 'scope:wording'],
      bannedExternalImports: [...SERVER, 'class-validator', 'class-transformer'],
    },
    {
      sourceTag: 'scope:api',
      onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts', 'scope:wording'],
      bannedExternalImports: BROWSER,
    },
    {
      sourceTag: 'scope:web',
      onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts', 'scope:wording', 'scope:ui'],
      bannedExternalImports: [...SERVER, 'class-validator', 'class-transformer'],
    },
    { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: [] },
  ],
};

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/node_modules/', '.nx/', '.data/', 'screenshots/', 'test-results/', 'coverage/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { nurt },
    rules: {
      'nurt/explained-disable': 'error',
      'max-lines': ['error', 400],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'], location: 'start' }],
      eqeqeq: 'error',
      'no-control-regex': 'off', // text from people is cleaned of control characters
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      'nurt/river': 'error',
      'nurt/no-floats': 'error',
      'nurt/no-wall-clock': 'error',
      'no-console': 'error',
    },
  },
  {
    // a forgotten await is work outside its transaction, or an error that nobody sees
    files: ['apps/{api,web}/src/**/*.{ts,tsx}', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  { files: ['libs/domain/src/money/**'], rules: { 'nurt/no-floats': 'off' } },
  {
    files: ['apps/api/src/kernel/clock.ts', 'apps/web/src/shared/clock.ts'],
    rules: { 'nurt/no-wall-clock': 'off' },
  },
  {
    files: ['libs/**/src/**'],
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A library does no I/O.' }] },
      ],
    },
  },
  {
    files: ['apps/api/src/**'],
    ignores: ['apps/api/src/settings/**', 'apps/api/src/main.ts', 'apps/api/src/commands/*.ts', ...SPECS],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Settings are read once, in apps/api/src/settings.',
        },
      ],
    },
  },
  {
    files: ['apps/web/{src,public}/**', 'libs/ui/src/**'],
    languageOptions: { globals: globals.browser },
    ...reactHooks.configs.flat.recommended,
  },
  { files: ['apps/web/service-worker.js'], languageOptions: { globals: globals.serviceworker } },
  {
    files: ['apps/web/src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nurt/contracts', '@nurt/contracts/*'],
              allowTypeImports: true,
              message: 'The web takes types from the contracts; validators stay on the server.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs}', 'tools/**', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: SPECS, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
