import { createContext, useContext } from 'react';

/** When the server last said what is shown (ISO 8601), while a page is open that opened without it; null otherwise. */
const Reopened = createContext<string | null>(null);

export const ReopenedProvider = Reopened;

/** Was this page opened without the server, and is the server still away? Then the age of what is shown, else null. */
export function useReopened(): string | null {
  return useContext(Reopened);
}
