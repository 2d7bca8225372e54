import pg from 'pg';

// Loaded before the application in a process that is only asked, never measured. Between `start` and `stop` it notes
// every statement that leaves for the database: its text, its values, whether its connection keeps it prepared, the
// connection, and when it began and ended.

let statements = null;
let moment = 0;
const send = pg.Client.prototype.query;

pg.Client.prototype.query = function (config, values, callback) {
  if (statements === null || typeof config.submit === 'function')
    return send.call(this, config, values, callback);
  const asked = typeof config === 'string' ? { text: config, values } : config;
  const statement = {
    connection: this.processID,
    text: asked.text,
    prepared: asked.name !== undefined,
    values: (Array.isArray(asked.values) ? asked.values : []).map(portable),
    began: (moment += 1),
    ended: Infinity,
  };
  statements.push(statement);
  const ended = () => {
    statement.ended = moment += 1;
  };
  const noting = (done) =>
    typeof done !== 'function'
      ? done
      : (...result) => {
          ended();
          done(...result);
        };
  const running = send.call(this, config, noting(values), noting(callback));
  running?.then?.(ended, ended);
  return running;
};

/** Messages are JSON, which knows no dates. */
function portable(value) {
  if (value instanceof Date) return { date: value.toISOString() };
  return value ?? null;
}

process.on('message', (command) => {
  if (command === 'start') statements = [];
  process.send({ statements: command === 'stop' ? statements : [] });
  if (command === 'stop') statements = null;
});
// the listener alone must not keep the application alive
process.channel?.unref();
