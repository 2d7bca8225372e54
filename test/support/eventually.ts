const LIMIT_MS = 10_000;
const PAUSE_MS = 25;

/**
 * What the question answers once it answers with something: for what happens after a commit, in the background.
 * Fails after ten seconds, or the limit.
 */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false | null>,
  limitMs = LIMIT_MS,
): Promise<T> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const answer = await ask();
    if (answer) return answer;
    if (waited > limitMs) throw new Error(`it did not happen within ${String(limitMs)} ms`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
