import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { EmptyState, Page, useText } from '@nurt/ui';
import { programmeEditor, programmes } from '@nurt/wording/programmes';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { ProgrammeEditor } from './programme-editor';

/** The draft of a programme, part by part; it saves itself and says what the law still asks for. */
export function EditProgrammePage({ programmeId }: { programmeId: string }) {
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const programme = useApi('GET /api/office/programmes/:programmeId', { params: { programmeId } });
  const content = useApi('GET /api/office/programmes/:programmeId/content', { params: { programmeId } });
  return (
    <Loaded query={programme}>
      {(view) =>
        view.status === 'draft' || view.status === 'consultation' ? (
          <Loaded query={content}>{(text) => <ProgrammeEditor programme={view} content={text} />}</Loaded>
        ) : (
          <Page title={view.title} written breadcrumb={[{ label: t.title, to: paths.office.programmes }]}>
            <EmptyState
              title={e.notWritable}
              action={
                <Button component={Link} to={paths.office.programme(programmeId)}>
                  {e.toRecord}
                </Button>
              }
            >
              {e.notWritableText}
            </EmptyState>
          </Page>
        )
      }
    </Loaded>
  );
}
