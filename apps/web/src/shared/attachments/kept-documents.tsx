import { Link } from 'react-router';
import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { hasArrived } from '@nurt/domain/files';
import { StatusLabel, useText } from '@nurt/ui';
import { organisationDocuments } from '@nurt/wording/organisations';
import { useApi } from '../api';
import { filesCss as css } from '../files';
import { useAttempt } from '../forms';
import { paths } from '../paths';
import type { Attachments } from './use-attachments';

/** The documents that the organisation keeps, each to be used as this attachment. */
export function KeptDocuments(props: {
  organisationId: string;
  files: Attachments;
  requirementId: string | null;
}) {
  const t = useText(organisationDocuments);
  const { organisationId, files, requirementId } = props;
  const { data } = useApi('GET /api/organisations/:organisationId/documents', { params: { organisationId } });
  const usable = (data?.documents ?? []).filter(({ state }) => hasArrived(state));
  return (
    <details className={css['checksum']}>
      <summary>{t.use}</summary>
      {usable.length === 0 ? (
        <p>{t.useNone}</p>
      ) : (
        <>
          <p className={css['note']}>{t.useHelp}</p>
          <ul className={css['list']}>
            {usable.map((document) => (
              <Kept key={document.id} document={document} files={files} requirementId={requirementId} />
            ))}
          </ul>
        </>
      )}
      <Link to={paths.organisation.documents}>{t.toDocuments}</Link>
    </details>
  );
}

function Kept(props: {
  document: OrganisationDocumentView;
  files: Attachments;
  requirementId: string | null;
}) {
  const t = useText(organisationDocuments);
  const attempt = useAttempt();
  const { document, files, requirementId } = props;
  const { id, name, kind, validity, validTo, sha256 } = document;
  const used = (files.room?.attachments ?? []).some((one) => one.sha256 === sha256);
  const body = { documentId: id, requirementId };
  return (
    <li className={css['file']}>
      <div className={css['head']}>
        <span className={css['name']}>{name}</span>
        <small className={css['size']}>
          {t.kindOf[kind]}
          {validTo !== null && `, ${t.until(validTo)}`}
        </small>
        {validity !== 'valid' && <StatusLabel tone="warning">{t.validity[validity]}</StatusLabel>}
        <span className={css['actions']}>
          {used ? (
            <StatusLabel tone="success">{t.used}</StatusLabel>
          ) : (
            <button
              type="button"
              aria-label={t.useThis(name)}
              disabled={attempt.busy}
              onClick={() => void attempt.run(() => files.useDocument(body))}
            >
              {t.useShort}
            </button>
          )}
        </span>
      </div>
      {attempt.problems[0] && <p role="alert">{attempt.problems[0].text}</p>}
    </li>
  );
}
