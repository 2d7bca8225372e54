/** A run of words that both texts have, or only the earlier, or only the later. */
export interface TextRun {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many pairs of words the lines in which nothing agrees are told whole instead of word by word. */
const MOST_PAIRS = 4_000_000;

/**
 * What changed between two texts, word by word: the fewest words that have to be taken out and put in. Line breaks
 * count as words, so that paragraphs stay apart.
 */
export function wordDifference(before: string, after: string): TextRun[] {
  const a = tokens(before);
  const b = tokens(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...a.slice(0, start).map((text): TextRun => ({ change: 'same', text })),
    ...middle,
    ...a.slice(a.length - end).map((text): TextRun => ({ change: 'same', text })),
  ]);
}

/** Words, the white space between them, and line breaks. */
function tokens(text: string): string[] {
  return text.match(/\n|\S+|[^\S\n]+/gu) ?? [];
}

function between(a: readonly string[], b: readonly string[]): TextRun[] {
  const removed = a.map((text): TextRun => ({ change: 'removed', text }));
  const added = b.map((text): TextRun => ({ change: 'added', text }));
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) return [...removed, ...added];
  const width = b.length + 1;
  // Length of the longest common run of words from each pair of places on (a text has fewer than 65 536 words).
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: TextRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      runs.push({ change: 'same', text: one });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ change: 'removed', text: one });
      i += 1;
    } else if (other !== undefined) {
      runs.push({ change: 'added', text: other });
      j += 1;
    }
  }
  return runs;
}

/** Neighbouring words of one kind as one run; within a change what goes stands before what comes. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const flushChange = (): void => {
    if (removed) result.push({ change: 'removed', text: removed });
    if (added) result.push({ change: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { change, text } of runs) {
    if (change === 'same') {
      flushChange();
      same += text;
    } else {
      if (same) result.push({ change: 'same', text: same });
      same = '';
      if (change === 'removed') removed += text;
      else added += text;
    }
  }
  flushChange();
  if (same) result.push({ change: 'same', text: same });
  return result;
}
