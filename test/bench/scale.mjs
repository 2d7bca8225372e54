import { interleave } from './measure.mjs';

const ROUNDS = 11;
/** Few at once: a list is asked for by one person, and what is measured is how its time grows. */
const LANES = 4;
const SLICE_MS = 450;
const WARM_UP_MS = 1_500;

/** What grows with the years only if somebody forgot about it, by the request of the recorder. */
const READS = [
  ['public call list', 'callList'],
  ['office call list', 'officeCallList'],
  ['board', 'board'],
  ['programme money', 'money'],
];

/**
 * The same reads in an authority with one year of 200 calls and in one with ten: time over time, both ours. 1 says that
 * the years do not matter.
 *
 * @param {{load: object, productOn(history: 'year' | 'decade'): Promise<object>, recorded: object}} stage
 */
export async function scaleRows({ load, productOn, recorded }) {
  const [year, decade] = [await productOn('year'), await productOn('decade')];
  try {
    const rows = [];
    for (const [name, request] of READS) {
      const { path, by: cookie } = recorded[request];
      const lanes = Array.from({ length: LANES }, () => ({ path, cookie }));
      const rates = await drive(load, { year: year.port, decade: decade.port }, lanes);
      const milliseconds = (rate) => (LANES * 1000) / rate;
      const [one, ten] = [milliseconds(rates.year), milliseconds(rates.decade)];
      rows.push({
        name: `scale: ${name}`,
        ours: rounded(ten),
        limit: rounded(one),
        ratio: rounded(ten / one),
        unit: 'ms',
      });
    }
    return rows;
  } finally {
    await year.stop();
    await decade.stop();
  }
}

async function drive(load, ports, lanes) {
  const slices = {};
  for (const [side, port] of Object.entries(ports)) {
    await load.tell('open', { side, port, kind: 'read', lanes });
    slices[side] = (warmUp) => load.tell('run', { side, ms: warmUp ? WARM_UP_MS : SLICE_MS });
  }
  const rates = await interleave(slices, ROUNDS);
  await load.tell('close');
  return rates;
}

/** Three significant digits say all that the measurement knows. */
const rounded = (value) => Number(value.toPrecision(3));
