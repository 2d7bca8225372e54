import { useState } from 'react';
import { Button } from '@mantine/core';
import type { AttachmentView } from '@nurt/contracts/programmes';
import { ConfirmDialog, Section, useText } from '@nurt/ui';
import { programmeVersions } from '@nurt/wording/programmes';
import { apiHref, useApi, useCommand } from '../../shared/api';
import { useDecision } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { AttachmentList } from '../../shared/programme-versions';
import { FileInput } from './file-input';

const CHANGED = ['GET /api/office/programmes/:programmeId/attachments'] as const;

/** The files of a programme; a draft takes more and gives them back. */
export function Attachments({ programmeId, writable }: { programmeId: string; writable: boolean }) {
  const t = useText(programmeVersions).attachments;
  const query = useApi('GET /api/office/programmes/:programmeId/attachments', { params: { programmeId } });
  const [chosen, setChosen] = useState<AttachmentView | null>(null);
  const remove = useCommand('DELETE /api/office/programme-attachments/:attachmentId', {
    invalidates: CHANGED,
  });
  const removing = useDecision<object>({
    defaultValues: {},
    run: () => remove.mutateAsync({ params: { attachmentId: chosen?.id ?? '' } }),
    done: t.removed,
  });
  return (
    <Section title={t.title} lead={writable ? t.help : undefined}>
      <Loaded query={query} as="part">
        {(files) => (
          <AttachmentList
            files={files}
            href={(attachmentId) =>
              apiHref('GET /api/office/programme-attachments/:attachmentId/file', {
                params: { attachmentId },
              })
            }
            action={
              writable
                ? (file) => (
                    <Button
                      variant="subtle"
                      color="red"
                      size="xs"
                      aria-label={t.remove(file.name)}
                      onClick={() => {
                        setChosen(file);
                        removing.open();
                      }}
                    >
                      ×
                    </Button>
                  )
                : undefined
            }
          />
        )}
      </Loaded>
      {writable && <AddFile programmeId={programmeId} />}
      <ConfirmDialog
        {...removing.dialog}
        danger
        title={t.remove(chosen?.name ?? '')}
        confirm={t.remove(chosen?.name ?? '')}
      >
        <p>{t.removeText}</p>
      </ConfirmDialog>
    </Section>
  );
}

function AddFile({ programmeId }: { programmeId: string }) {
  const attach = useCommand('POST /api/office/programmes/:programmeId/attachments', { invalidates: CHANGED });
  return (
    <FileInput
      send={(file) => attach.mutateAsync({ params: { programmeId }, query: { name: file.name }, body: file })}
    />
  );
}
