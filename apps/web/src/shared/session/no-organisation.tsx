import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../paths';

interface NoOrganisationProps {
  /** The call to which one comes back with the organisation. */
  callId?: string;
}

/** What stands where an organisation is needed and the person belongs to none, with the way to their first one. */
export function NoOrganisation({ callId }: NoOrganisationProps) {
  const { start, addOrganisation } = useText(common);
  return (
    <EmptyState
      title={start.noOrganisation}
      action={
        <Button
          component={Link}
          to={callId === undefined ? paths.organisation.new : `${paths.organisation.new}?nabor=${callId}`}
        >
          {addOrganisation}
        </Button>
      }
    >
      {start.noOrganisationText}
    </EmptyState>
  );
}
