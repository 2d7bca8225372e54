import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page, useText } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { CallEditor } from './call-editor';
import { lineChoices } from './lines';

/** The draft of an announcement, part by part; it saves itself and says what the law still asks for. */
export function EditCallPage({ callId }: { callId: string }) {
  const t = useText(calls);
  const call = useApi('GET /api/office/calls/:callId', { params: { callId } });
  const programmes = useApi('GET /api/office/programmes');
  return (
    <Loaded query={call}>
      {(view) =>
        view.status === 'draft' ? (
          <Loaded query={programmes}>{(list) => <CallEditor call={view} lines={lineChoices(list)} />}</Loaded>
        ) : (
          <Page title={view.terms.title} written breadcrumb={[{ label: t.title, to: paths.office.calls }]}>
            <EmptyState
              title={t.form.notDraft}
              action={
                <Button component={Link} to={paths.office.call(callId)}>
                  {t.form.toRecord}
                </Button>
              }
            >
              {t.form.notDraftText}
            </EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}
