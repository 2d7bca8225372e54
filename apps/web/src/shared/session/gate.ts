/*
 * When a session ends under an open page, the page stays: whoever needs the session waits here until the person has
 * signed in again (true) or has given up (false). Several requests that fail together wait for one dialog.
 */

type Ask = () => Promise<boolean>;

let ask: Ask | undefined;
let pending: Promise<boolean> | undefined;

/** Names the dialog that asks; the answer takes it away again. */
export function onSessionLost(asker: Ask): () => void {
  ask = asker;
  return () => {
    if (ask === asker) ask = undefined;
  };
}

/** Asks the person to sign in again; false at once where nobody was signed in. */
export function askToSignInAgain(): Promise<boolean> {
  if (!ask) return Promise.resolve(false);
  pending ??= ask().finally(() => {
    pending = undefined;
  });
  return pending;
}
