/** Rules and components: specs beside the code. `npx jest libs/domain` runs those of one project. */
module.exports = {
  ...require('./tools/jest/base.cjs'),
  displayName: 'unit',
  // the first document of a process parses its fonts, slowly on a busy machine
  testTimeout: 30_000,
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  testMatch: ['**/src/**/*.spec.{ts,tsx}'],
};
