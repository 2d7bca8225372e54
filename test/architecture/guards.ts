import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Sample {
  /** What the source does, to end the sentence "refuses …" or "allows …". */
  readonly says: string;
  /** Where the source would lie, from the workspace root. */
  readonly file: string;
  readonly code: string;
  /** Part of the objection, where one rule has several reasons. */
  readonly because?: string;
}

export interface Guard {
  readonly rule: string;
  readonly refused: readonly Sample[];
  /** Close neighbours of the refused ones: a guard that refuses everything guards nothing. */
  readonly allowed: readonly Sample[];
}

interface Objection {
  readonly rule: string | null;
  readonly message: string;
}

const ROOT = path.resolve(__dirname, '../..');

/** Declares the tests of lint rules: each refuses its bad samples and leaves their neighbours alone. */
export function describeGuards(guards: readonly Guard[]): void {
  const answers = new Map<Sample, Objection[]>();
  beforeAll(() => {
    const samples = guards.flatMap(({ refused, allowed }) => [...refused, ...allowed]);
    lint(samples).forEach((objections, index) => answers.set(samples[index]!, objections));
  });

  describe.each(guards)('the rule $rule', ({ rule, refused, allowed }) => {
    it.each(refused)('refuses $says', (sample) => {
      const message = expect.stringContaining(sample.because ?? '') as string;
      expect(answers.get(sample)).toContainEqual({ rule, message });
    });

    it.each(allowed)('allows $says', (sample) => {
      expect(answers.get(sample)!.filter((objection) => objection.rule === rule)).toEqual([]);
    });
  });
}

/** What the workspace's lint rules say about each sample, in the same order. Throws when ESLint cannot run. */
function lint(samples: readonly Sample[]): Objection[][] {
  const child = spawnSync(process.execPath, [path.join(__dirname, 'lint-samples.mjs')], {
    cwd: ROOT,
    input: JSON.stringify(samples),
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  if (child.status !== 0) throw new Error(`ESLint did not run:\n${child.stdout}${child.stderr}`);
  return JSON.parse(child.stdout) as Objection[][];
}
