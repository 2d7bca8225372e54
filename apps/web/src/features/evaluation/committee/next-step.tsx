import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { paths } from '../../../shared/paths';

/** The way on after an offer is done with: the next one, or the queue when there is none. */
export function NextStep({ next }: { next: string | null }) {
  const t = useText(committee);
  return (
    <div className="nurt-no-print">
      {next === null ? (
        <Button component={Link} to={paths.committee.home} variant="default">
          {t.backToQueue}
        </Button>
      ) : (
        <Button component={Link} to={paths.committee.offer(next)}>
          {t.sheet.next}
        </Button>
      )}
    </div>
  );
}
