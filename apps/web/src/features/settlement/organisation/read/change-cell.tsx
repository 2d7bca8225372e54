import { useText } from '@nurt/ui';
import { reportEditor } from '@nurt/wording/settlement';
import { Difference } from '../editor/difference';

/** The difference of a row in a table of planned and actual amounts. */
export function ChangeCell({ grosze }: { grosze: number | null }) {
  const t = useText(reportEditor).costs;
  return (
    <td data-end data-label={t.difference}>
      <Difference grosze={grosze} />
    </td>
  );
}
