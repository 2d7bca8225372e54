import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { requireNode, root } from './lib/workspace.mjs';

// `npm run bench`: the product against the limit of the same work (docs/performance.md), as a table.
// `npm run bench -- --json` prints only a JSON array of {name, ours, limit, ratio, unit} on standard output.
// `npm run bench -- rush --json`: two thousand organisations in the last minute before a deadline, as one object.

const json = process.argv.includes('--json');
const rush = process.argv.includes('rush');

requireNode();
const built = spawnSync(process.execPath, [path.join(root, 'test/bench/build.mjs')], {
  cwd: root,
  // everything but the result goes to standard error
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) process.exit(built.status ?? 1);

// its packages may only just be installed
try {
  const say = (line) => console.error(line);
  if (rush) {
    const { runRush } = await import('../test/bench/rush/run.mjs');
    const result = await runRush(say);
    if (json) console.log(JSON.stringify(result, null, 2));
    else console.table(result);
  } else {
    const { runBench } = await import('../test/bench/run.mjs');
    const rows = await runBench(say);
    console.log(json ? JSON.stringify(rows, null, 2) : table(rows));
  }
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
}

function table(rows) {
  const cells = rows.map(({ name, ours, limit, ratio, unit }) =>
    [name, ours, limit, ratio, unit].map((value) => String(value)),
  );
  const all = [['', 'ours', 'limit', 'ratio', 'unit'], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          [1, 2, 3].includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
