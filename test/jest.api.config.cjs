const path = require('node:path');
const base = require('../tools/jest/base.cjs');

const loadedOnce = path.join(__dirname, 'support/loading/transform.cjs');

/** Use cases through HTTP, each spec file on its own copy of a migrated database (support/database.ts). */
module.exports = {
  ...base,
  displayName: 'api',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/api/**/*.spec.ts'],
  testTimeout: 30_000,
  testSequencer: path.join(__dirname, 'support/loading/long-first.cjs'),
  testEnvironment: path.join(__dirname, 'support/loading/environment.cjs'),
  // The application that is tested is the built one.
  moduleNameMapper: {
    '^(?:\\.\\./)+apps/api/src/(.*)$': '<rootDir>/apps/api/dist/$1',
    ...base.moduleNameMapper,
  },
  modulePathIgnorePatterns: ['<rootDir>/(apps/web|libs/[^/]+)/dist/', '<rootDir>/.nx/', '<rootDir>/.data/'],
  transform: {
    '/apps/api/dist/.+\\.js$': loadedOnce,
    // Only the reader of PDF files cannot be required by Node itself.
    '/node_modules/(?!pdfjs-dist/).+\\.[cm]?js$': loadedOnce,
    ...base.transform,
  },
  transformIgnorePatterns: [],
  globalSetup: '<rootDir>/test/support/database-setup.mjs',
  globalTeardown: '<rootDir>/test/support/database-teardown.mjs',
};
