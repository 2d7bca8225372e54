import { useId } from 'react';
import type { OfferAttachmentsView, OfferAttachmentView } from '@nurt/contracts/offers';
import { hasArrived } from '@nurt/domain/files';
import { LoadingState, Section, StatusLabel, useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { offerAttachments } from '@nurt/wording/offers';
import { useCommand } from '../../../../shared/api';
import {
  FileButton,
  FileDrop,
  FileLine,
  filesCss as css,
  RoomNote,
  UploadLine,
} from '../../../../shared/files';
import { useAttempt } from '../../../../shared/forms';
import {
  attachmentHref,
  ATTACHMENTS_CHANGED,
  useOfferUploads,
  type AttachmentUploads,
} from './attachment-uploads';
import { useEditor } from './editor-context';
import { KeptDocuments } from './kept-documents';

/** The files of the offer: those that the call asks for, each in its place, and any others. */
export function AttachmentsPart() {
  const t = useText(offerAttachments);
  const { offer } = useEditor();
  const sending = useOfferUploads(offer.id);
  const { room } = sending;
  if (!room) return <LoadingState />;
  const { requiredAttachments } = offer.call.terms;
  const known = new Set(requiredAttachments.map(({ id }) => id));
  // What an earlier version of the announcement asked for is one of the others now.
  const others = room.attachments.filter(({ requirementId }) => !known.has(requirementId ?? ''));
  return (
    <>
      <RoomNote room={room} />
      {requiredAttachments.map(({ id, name }) => (
        <Place
          key={id}
          title={name}
          requirementId={id}
          files={room.attachments.filter(({ requirementId }) => requirementId === id)}
          sending={sending}
        />
      ))}
      <Place
        title={requiredAttachments.length > 0 ? t.others : t.all}
        lead={t.othersHelp}
        requirementId={null}
        files={others}
        sending={sending}
      />
    </>
  );
}

/** The files of one kind, those on their way among them, and where more come in. */
function Place(props: {
  title: string;
  lead?: string;
  requirementId: string | null;
  files: readonly OfferAttachmentView[];
  sending: AttachmentUploads;
}) {
  const t = useText(offerAttachments);
  const { title, lead, requirementId, files, sending } = props;
  const { uploads, room, give } = sending;
  const own = uploads.uploads.filter(({ about }) => about.requirementId === requirementId);
  // One that is being sent stands there as such, not as broken off as well.
  const onTheWay = new Set(uploads.uploads.map(({ id }) => id));
  const here = files.filter(({ id }) => !onTheWay.has(id));
  const missing = requirementId !== null && here.length === 0 && own.length === 0;
  return (
    <Section level={3} title={title} lead={lead}>
      {missing && (
        <div className={css['missing']}>
          <StatusLabel tone="warning">{t.missing}</StatusLabel>
        </div>
      )}
      <ul className={css['list']}>
        {here.map((file) => (
          <Attached key={file.id} file={file} sending={sending} />
        ))}
        {own.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onStop={() => uploads.stop(upload.key)}
            onAgain={() => uploads.again(upload)}
          />
        ))}
      </ul>
      {room?.writable && <KeptDocuments room={room} requirementId={requirementId} />}
      {room?.writable && (
        <FileDrop
          many
          label={title}
          path={`attachments.${requirementId ?? 'others'}`}
          onFiles={(chosen) => give(chosen, { requirementId, replaces: null })}
        />
      )}
    </Section>
  );
}

function Attached({ file, sending }: { file: OfferAttachmentView; sending: AttachmentUploads }) {
  const t = useText(wording);
  const { offer } = useEditor();
  const { room, uploads } = sending;
  const params = { offerId: offer.id, attachmentId: file.id };
  const attempt = useAttempt();
  const remove = useCommand('DELETE /api/offers/:offerId/attachments/:attachmentId', {
    invalidates: ATTACHMENTS_CHANGED,
  });
  const about = { requirementId: file.requirementId, replaces: file.id };
  const broken = file.state === 'uploading';
  return (
    <FileLine
      file={file}
      href={attachmentHref(offer.id, file.id)}
      actions={
        room?.writable && (
          <>
            {broken ? (
              <FileButton
                label={t.goOn(file.name)}
                onFile={(chosen) => uploads.add([chosen], { ...about, replaces: null }, file.id)}
              >
                {t.short.goOn}
              </FileButton>
            ) : (
              <FileButton label={t.replace(file.name)} onFile={(chosen) => uploads.add([chosen], about)}>
                {t.short.replace}
              </FileButton>
            )}
            <button
              type="button"
              aria-label={t.remove(file.name)}
              disabled={attempt.busy}
              onClick={() => void attempt.run(() => remove.mutateAsync({ params }))}
            >
              {t.short.remove}
            </button>
          </>
        )
      }
    >
      {room?.writable && hasArrived(file.state) && <Kind file={file} room={room} />}
      {attempt.problems[0] && <p role="alert">{attempt.problems[0].text}</p>}
    </FileLine>
  );
}

/** What the file is: one of those that the call asks for, or another. */
function Kind({ file, room }: { file: OfferAttachmentView; room: OfferAttachmentsView }) {
  const t = useText(offerAttachments);
  const { offer } = useEditor();
  const field = useId();
  const name = useCommand('PATCH /api/offers/:offerId/attachments/:attachmentId', {
    invalidates: ATTACHMENTS_CHANGED,
  });
  const params = { offerId: offer.id, attachmentId: file.id };
  const change = (requirementId: string | null) => name.mutate({ params, body: { requirementId } });
  const { requiredAttachments } = offer.call.terms;
  if (requiredAttachments.length === 0) return null;
  return (
    <div className={css['kind']}>
      <label htmlFor={field}>{t.kind}</label>
      <select
        id={field}
        value={file.requirementId ?? ''}
        disabled={!room.writable || name.isPending}
        onChange={({ currentTarget: { value } }) => change(value === '' ? null : value)}
      >
        {requiredAttachments.map(({ id, name: kind }) => (
          <option key={id} value={id}>
            {kind}
          </option>
        ))}
        <option value="">{t.otherKind}</option>
      </select>
    </div>
  );
}
