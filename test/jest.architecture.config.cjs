/** Guards over the sources themselves, each with a sample that must fail; and the tools' own tests. */
module.exports = {
  ...require('../tools/jest/base.cjs'),
  displayName: 'architecture',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/{architecture,tools}/**/*.spec.ts'],
  testTimeout: 120_000,
};
