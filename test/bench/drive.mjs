import { interleave } from './measure.mjs';

export const ROUNDS = 11;
const SLICE_MS = 450;
/** Until the engine has compiled what the product does: measured sooner, the first row of a process is a tenth slower. */
const WARM_UP_MS = 6_000;

/** How long a slice of reads or saves lasts. */
export const timed = (warmUp) => ({ ms: warmUp ? WARM_UP_MS : SLICE_MS });

/** Drives all sides in turns over keep-alive connections that stay open for the whole row. */
export async function drive({ load }, kind, sides, slice, count) {
  for (const [side, { port, lanes }] of Object.entries(sides)) {
    await load.tell('open', { side, port, kind, lanes });
  }
  const slices = Object.fromEntries(
    Object.keys(sides).map((side) => [
      side,
      async (warmUp) => {
        const result = await load.tell('run', { side, ...slice(warmUp) });
        count?.add(side, result.requests);
        return result;
      },
    ]),
  );
  const rates = await interleave(slices, ROUNDS);
  await load.tell('close');
  return rates;
}

export function rowOf(name, { ours, limit }, unit = 'requests/s') {
  return { name, ours: rounded(ours), limit: rounded(limit), ratio: rounded(ours / limit), unit };
}

/** Three significant digits say all that the measurement knows. */
export const rounded = (value) => Number(value.toPrecision(3));
