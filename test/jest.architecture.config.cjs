/** Guards over the sources themselves: each has a sample that must fail. */
module.exports = {
  ...require('../tools/jest/base.cjs'),
  displayName: 'architecture',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'],
  testTimeout: 120_000,
};
