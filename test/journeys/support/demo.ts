import { Client } from '../../support/client';
import { DEMO_PASSWORD } from './people';

/** Somebody of the demo at the interface itself, to find the addresses of records and to prepare a stage. */
export async function clientOf({ email }: { readonly email: string }): Promise<Client> {
  return new Client(process.env['JOURNEY_URL'] ?? '').signIn(email, DEMO_PASSWORD);
}

/** The one that the story is about; the demo is known to hold it. */
export function known<Value>(values: readonly Value[], is: (value: Value) => boolean, what: string): Value {
  const value = values.find(is);
  if (value === undefined) throw new Error(`the demo has no ${what}`);
  return value;
}
