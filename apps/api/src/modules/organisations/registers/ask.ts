/** Why a register did not answer. The product goes on without it. */
export type Silence = 'off' | 'slow' | 'failed';

/** A register that did not answer, or answered with something that is no answer. */
export class RegisterSilent extends Error {
  constructor(
    readonly why: Silence,
    cause?: unknown,
  ) {
    super(`the register is ${why}`, { cause });
    this.name = 'RegisterSilent';
  }
}

export interface Question {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** How long a person waits for a register in all, milliseconds; and the longest answer that is read, bytes. */
const PATIENCE_MS = 5_000;
const LONGEST_ANSWER = 1024 * 1024;

/** The time limit of one look-up, however many questions it takes. */
export const patience = (): AbortSignal => AbortSignal.timeout(PATIENCE_MS);

/**
 * Asks a register. It follows no redirection, so that an answer cannot send it elsewhere; it waits no longer and reads
 * no more than it is told.
 * @throws RegisterSilent
 */
export async function ask(
  { url, method = 'GET', headers = {}, body }: Question,
  signal: AbortSignal = patience(),
): Promise<Answer> {
  try {
    const response = await fetch(url, { method, headers, body, redirect: 'error', signal });
    return { status: response.status, text: await read(response, LONGEST_ANSWER) };
  } catch (error) {
    if (error instanceof RegisterSilent) throw error;
    throw new RegisterSilent(signal.aborted ? 'slow' : 'failed', error);
  }
}

async function read(response: Response, longest: number): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > longest) throw new RegisterSilent('failed', new Error('the answer is too long'));
    text += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * A number as a part of an address: digits only, exactly so many.
 * @throws RangeError for anything else, so that nothing that was typed gets into an address
 */
export function digits(value: string, ...lengths: readonly number[]): string {
  if (!/^\d+$/.test(value) || !lengths.includes(value.length)) throw new RangeError('digits only');
  return value;
}
