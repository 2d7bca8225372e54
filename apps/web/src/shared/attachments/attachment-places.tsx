import { useId } from 'react';
import type { OfferAttachmentView } from '@nurt/contracts/offers';
import type { RequiredAttachment } from '@nurt/domain/calls';
import { hasArrived } from '@nurt/domain/files';
import { LoadingState, Section, StatusLabel, useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { offerAttachments } from '@nurt/wording/offers';
import { FileButton, FileDrop, FileLine, filesCss as css, RoomNote, UploadLine } from '../files';
import { useAttempt } from '../forms';
import { KeptDocuments } from './kept-documents';
import type { Attachments } from './use-attachments';

interface PlacesProps {
  readonly organisationId: string;
  readonly files: Attachments;
  /** What is asked for; empty where nothing is. */
  readonly required: readonly RequiredAttachment[];
}

/** The files of an offer that is being written: those asked for, each in its place, and any others. */
export function AttachmentPlaces({ organisationId, files, required }: PlacesProps) {
  const t = useText(offerAttachments);
  const { room } = files;
  if (!room) return <LoadingState />;
  const known = new Set(required.map(({ id }) => id));
  // What an earlier version of the announcement asked for is one of the others now.
  const others = room.attachments.filter(({ requirementId }) => !known.has(requirementId ?? ''));
  const common = { organisationId, files, required };
  return (
    <>
      <RoomNote room={room} />
      {required.map(({ id, name }) => (
        <Place
          key={id}
          {...common}
          title={name}
          requirementId={id}
          here={room.attachments.filter(({ requirementId }) => requirementId === id)}
        />
      ))}
      <Place
        {...common}
        title={required.length > 0 ? t.others : t.all}
        lead={t.othersHelp}
        requirementId={null}
        here={others}
      />
    </>
  );
}

interface PlaceProps extends PlacesProps {
  readonly title: string;
  readonly lead?: string;
  readonly requirementId: string | null;
  readonly here: readonly OfferAttachmentView[];
}

/** The files of one kind, those on their way among them, and where more come in. */
function Place({ organisationId, files, required, title, lead, requirementId, here: all }: PlaceProps) {
  const t = useText(offerAttachments);
  const { uploads, room, give } = files;
  const own = uploads.uploads.filter(({ about }) => about.requirementId === requirementId);
  // One that is being sent stands there as such, not as broken off as well.
  const onTheWay = new Set(uploads.uploads.map(({ id }) => id));
  const here = all.filter(({ id }) => !onTheWay.has(id));
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
          <Attached key={file.id} file={file} files={files} required={required} />
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
      {room?.writable && (
        <KeptDocuments organisationId={organisationId} files={files} requirementId={requirementId} />
      )}
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

interface AttachedProps {
  readonly file: OfferAttachmentView;
  readonly files: Attachments;
  readonly required: readonly RequiredAttachment[];
}

function Attached({ file, files, required }: AttachedProps) {
  const t = useText(wording);
  const { room, uploads } = files;
  const attempt = useAttempt();
  const about = { requirementId: file.requirementId, replaces: file.id };
  const broken = file.state === 'uploading';
  return (
    <FileLine
      file={file}
      href={files.href(file.id)}
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
              onClick={() => void attempt.run(() => files.remove(file.id))}
            >
              {t.short.remove}
            </button>
          </>
        )
      }
    >
      {room?.writable && hasArrived(file.state) && <Kind file={file} files={files} required={required} />}
      {attempt.problems[0] && <p role="alert">{attempt.problems[0].text}</p>}
    </FileLine>
  );
}

/** What the file is: one of those that are asked for, or another. */
function Kind({ file, files, required }: AttachedProps) {
  const t = useText(offerAttachments);
  const field = useId();
  const attempt = useAttempt();
  const { name, room } = files;
  if (required.length === 0 || name === undefined) return null;
  const change = (requirementId: string | null) => void attempt.run(() => name(file.id, requirementId));
  return (
    <div className={css['kind']}>
      <label htmlFor={field}>{t.kind}</label>
      <select
        id={field}
        value={file.requirementId ?? ''}
        disabled={!room?.writable || attempt.busy}
        onChange={({ currentTarget: { value } }) => change(value === '' ? null : value)}
      >
        {required.map(({ id, name: kind }) => (
          <option key={id} value={id}>
            {kind}
          </option>
        ))}
        <option value="">{t.otherKind}</option>
      </select>
    </div>
  );
}
