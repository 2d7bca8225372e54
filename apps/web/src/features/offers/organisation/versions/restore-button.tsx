import { useState } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { OfferVersionRowView, OfferView } from '@nurt/contracts/offers';
import { changesBetween } from '@nurt/domain/offers';
import { ConfirmDialog, useText, useToast } from '@nurt/ui';
import { offerVersions } from '@nurt/wording/offers';
import { useCommand } from '../../../../shared/api';
import { useAttempt } from '../../../../shared/forms';
import { paths } from '../../../../shared/paths';
import { useMoves } from '../../../../shared/records';
import { useVersionContent } from './use-version';
import { useWhen } from './version-words';
import css from './versions.module.css';

export interface RestoreButtonProps {
  offer: OfferView;
  version: OfferVersionRowView;
  /** Among other links of a row. */
  quiet?: boolean;
}

/** Brings a version back, after a question; nothing where the offer cannot be written any more. */
export function RestoreButton({ offer, version, quiet }: RestoreButtonProps) {
  const t = useText(offerVersions);
  const when = useWhen();
  const [asking, setAsking] = useState(false);
  const edit = useMoves(offer.moves)('edit', '');
  if (version.id === null || !edit.allowed) return null;
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
        <Restoration offer={offer} version={version} id={version.id} onClose={() => setAsking(false)} />
      )}
    </>
  );
}

function Restoration(props: RestoreButtonProps & { id: string; onClose: () => void }) {
  const { offer, version, id, onClose } = props;
  const t = useText(offerVersions);
  const when = useWhen();
  const toast = useToast();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const { content } = useVersionContent(offer, id);
  const restoration = useCommand('POST /api/offers/:offerId/versions/:versionId/restoration', {
    invalidates: ['GET /api/offers/:offerId', 'GET /api/offers/:offerId/versions', 'GET /api/offers'],
  });
  const count = content ? changesBetween(offer.content, content).length : null;
  const restore = () =>
    attempt.run(async () => {
      await restoration.mutateAsync({ params: { offerId: offer.id, versionId: id } });
      toast(t.restored);
      await navigate(paths.organisation.offer(offer.id));
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
