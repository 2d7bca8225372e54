import { createContext, useContext } from 'react';
import type { PresentView } from '@nurt/contracts/offers';

const PresentContext = createContext<readonly PresentView[]>([]);
export const PresentProvider = PresentContext;

/** The other open windows of this offer. */
export function usePresent(): readonly PresentView[] {
  return useContext(PresentContext);
}
