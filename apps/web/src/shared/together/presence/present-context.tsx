import { createContext, useContext } from 'react';
import type { PresentView } from '@nurt/contracts/drafts';

const PresentContext = createContext<readonly PresentView[]>([]);
export const PresentProvider = PresentContext;

/** The other open windows of this draft. */
export function usePresent(): readonly PresentView[] {
  return useContext(PresentContext);
}
