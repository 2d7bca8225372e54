import { useState } from 'react';
import { Button } from '@mantine/core';
import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import { ConfirmDialog, useText, useToast } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import { useAttempt } from '../../forms';
import type { VersionsSubject } from './subject';
import { useVersionContent } from './use-version';
import { useWhen } from './version-words';
import css from './versions.module.css';

export interface RestoreButtonProps<Content extends object> {
  subject: VersionsSubject<Content>;
  version: DraftVersionRowView;
  /** Among other links of a row. */
  quiet?: boolean;
}

/** Brings a version back, after a question; nothing where the document cannot be written any more. */
export function RestoreButton<Content extends object>(props: RestoreButtonProps<Content>) {
  const { subject, version, quiet } = props;
  const t = useText(draftVersions);
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  if (version.id === null || !subject.writable) return null;
  return (
    <>
      {quiet ? (
        <button
          type="button"
          className={css['link']}
          aria-label={`${t.restore}: ${when(version)}`}
          onClick={() => setAsking(true)}
        >
          {t.restore}
        </button>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t.restore}
        </Button>
      )}
      {asking && (
        <Restoration subject={subject} version={version} id={version.id} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function Restoration<Content extends object>(
  props: RestoreButtonProps<Content> & { id: string; onClose: () => void },
) {
  const { subject, version, id, onClose } = props;
  const t = useText(draftVersions);
  const when = useWhen();
  const toast = useToast();
  const attempt = useAttempt();
  const { content } = useVersionContent(subject, id);
  const count = content ? subject.rules.changesBetween(subject.content, content).length : null;
  const restore = () =>
    attempt.run(async () => {
      await subject.restore(id);
      toast(t.restored);
    });
  return (
    <ConfirmDialog
      opened
      title={t.restoreTitle(when(version))}
      confirm={t.restore}
      busy={attempt.busy}
      problems={attempt.problems}
      reference={attempt.reference}
      onClose={onClose}
      onConfirm={() => void restore()}
    >
      <p>{count === null ? '' : count === 0 ? t.already : t.restoreText(count)}</p>
    </ConfirmDialog>
  );
}
