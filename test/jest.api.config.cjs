/** Use cases through HTTP, each spec file on its own copy of a migrated database (support/database.ts). */
module.exports = {
  ...require('../tools/jest/base.cjs'),
  displayName: 'api',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/api/**/*.spec.ts'],
  testTimeout: 30_000,
  // Each spec loads the whole application: a process that has grown by dozens of them is slower than a new one.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/test/support/database-setup.mjs',
  globalTeardown: '<rootDir>/test/support/database-teardown.mjs',
};
