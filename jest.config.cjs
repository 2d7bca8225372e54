/** Rules and components: specs beside the code. `npx jest libs/domain` runs those of one project. */
module.exports = {
  ...require('./tools/jest/base.cjs'),
  displayName: 'unit',
  roots: ['<rootDir>/libs', '<rootDir>/apps'],
  testMatch: ['**/src/**/*.spec.{ts,tsx}'],
};
