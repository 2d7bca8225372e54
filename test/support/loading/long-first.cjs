const { default: Sequencer } = require('@jest/test-sequencer');

/** What waits for a killed server to come back, or fills a whole demo eight times: small files that take long. */
const LONG = /\/test\/api\/(resilience|demo|guards)\//;

/**
 * A fresh clone knows no durations, so Jest begins with the largest files. Those that are small and long would come last
 * and leave one of two cores idle; here they come first.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const long = ({ path }) => LONG.test(path);
    return [...sorted.filter(long), ...sorted.filter((test) => !long(test))];
  }
};
