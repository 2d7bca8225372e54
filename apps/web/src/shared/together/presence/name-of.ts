import type { PresentView } from '@nurt/contracts/drafts';

/** The name of somebody here; oneself in another window by other words. */
export function nameOf({ name, own }: Pick<PresentView, 'name' | 'own'>, otherWindow: string): string {
  return own ? otherWindow : name;
}
