// Starts PostgreSQL in a process of its own, which a test can then kill.
// In: the options as JSON in the first argument. Out: one line of JSON. A line "stop" ends it cleanly.
import { createInterface } from 'node:readline';
import { startPostgres } from '../../tools/embedded-postgres.mjs';

const { url, ownerUrl, port, pid, adopted, stop } = await startPostgres(JSON.parse(process.argv[2]));
console.log(JSON.stringify({ url, ownerUrl, port, pid, adopted }));
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'stop') continue;
  await stop();
  process.exit(0);
}
