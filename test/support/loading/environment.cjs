const { TestEnvironment } = require('jest-environment-node');
require('./passwords.cjs');

/** Jest's own environment, with a `require` whose modules outlive the spec file: see ./transform.cjs. */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireOnce = require;
    this.global.Reflect = Reflect; // where the application keeps its metadata
  }
};
