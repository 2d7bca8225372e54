import { useId } from 'react';
import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import type { DocumentFactsRequest } from '@nurt/contracts/organisations/requests';
import { hasArrived } from '@nurt/domain/files';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentValidity } from '@nurt/domain/organisations';
import { StatusLabel, useText, useToast, type Tone } from '@nurt/ui';
import { files as fileWords } from '@nurt/wording/files';
import { organisationDocuments } from '@nurt/wording/organisations';
import { apiHref, useCommand } from '../../../shared/api';
import { FileButton, FileLine, filesCss as css } from '../../../shared/files';
import { useAttempt } from '../../../shared/forms';
import type { Keeping } from './use-documents';

const CHANGED = ['GET /api/organisations/:organisationId/documents'] as const;
const TONES: Readonly<Record<DocumentValidity, Tone>> = {
  notYet: 'waiting',
  valid: 'success',
  expiring: 'warning',
  expired: 'danger',
};

/** One document: what it is, when it holds, and the file itself. What is changed is saved at once. */
export function DocumentLine(props: {
  organisationId: string;
  document: OrganisationDocumentView;
  keeping: Keeping;
}) {
  const t = useText(organisationDocuments);
  const f = useText(fileWords);
  const toast = useToast();
  const { organisationId, document, keeping } = props;
  const { room, uploads } = keeping;
  const { id, kind, validFrom, validTo, validity, state, name } = document;
  const params = { organisationId, documentId: id };
  const attempt = useAttempt();
  const remove = useCommand('DELETE /api/organisations/:organisationId/documents/:documentId', {
    invalidates: CHANGED,
  });
  const describe = useCommand('PATCH /api/organisations/:organisationId/documents/:documentId', {
    invalidates: CHANGED,
  });
  const facts = { kind, validFrom, validTo };
  const broken = state === 'uploading';
  const change = (changed: Partial<DocumentFactsRequest>) =>
    void attempt.run(() => describe.mutateAsync({ params, body: { ...facts, ...changed } }));
  const actions = room?.writable && (
    <>
      {broken ? (
        <FileButton
          label={f.goOn(name)}
          onFile={(file) => uploads.add([file], { ...facts, replaces: null }, id)}
        >
          {f.short.goOn}
        </FileButton>
      ) : (
        <FileButton
          label={f.replace(name)}
          onFile={(file) => uploads.add([file], { ...facts, replaces: id })}
        >
          {f.short.replace}
        </FileButton>
      )}
      <button
        type="button"
        aria-label={f.remove(name)}
        disabled={attempt.busy}
        onClick={() =>
          void attempt.run(async () => {
            await remove.mutateAsync({ params });
            toast(f.removed);
          })
        }
      >
        {f.short.remove}
      </button>
    </>
  );
  return (
    <FileLine
      file={document}
      href={apiHref('GET /api/organisations/:organisationId/documents/:documentId/file', { params })}
      actions={actions}
    >
      {hasArrived(state) && (
        <>
          <Facts facts={facts} writable={room?.writable ?? false} onChange={change} />
          {validity !== 'valid' && (
            <div className={css['missing']}>
              <StatusLabel tone={TONES[validity]}>{t.validity[validity]}</StatusLabel>
            </div>
          )}
        </>
      )}
      {attempt.problems[0] && <p role="alert">{attempt.problems[0].text}</p>}
    </FileLine>
  );
}

function Facts(props: {
  facts: DocumentFactsRequest;
  writable: boolean;
  onChange: (changed: Partial<DocumentFactsRequest>) => void;
}) {
  const t = useText(organisationDocuments);
  const field = useId();
  const { facts, writable, onChange } = props;
  const day = (key: 'validFrom' | 'validTo') => (
    <span className={css['pair']}>
      <label htmlFor={`${field}-${key}`}>{t[key]}</label>
      <input
        // A date typed in part is none yet; the server's own comes back when it was refused.
        key={facts[key]}
        id={`${field}-${key}`}
        type="date"
        defaultValue={facts[key] ?? ''}
        disabled={!writable}
        onBlur={({ currentTarget: { value } }) => {
          const wanted = value === '' ? null : value;
          if (wanted !== facts[key]) onChange({ [key]: wanted });
        }}
      />
    </span>
  );
  return (
    <div className={css['kind']}>
      <label htmlFor={field}>{t.kind}</label>
      <select
        id={field}
        value={facts.kind}
        disabled={!writable}
        onChange={({ currentTarget: { value } }) => onChange({ kind: value as DocumentKind })}
      >
        {DOCUMENT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t.kindOf[kind]}
          </option>
        ))}
      </select>
      {day('validFrom')}
      {day('validTo')}
    </div>
  );
}
