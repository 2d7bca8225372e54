import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { OrganisationDocumentView } from '@nurt/contracts/organisations';
import { rolesAllow } from '@nurt/domain/access';
import { DataTable, EmptyState, Notice, Page, StatusLabel, useLocale, useText, type Tone } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { formatDate } from '@nurt/wording/format';
import { documents as wording } from '@nurt/wording/organisations';
import { apiHref, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useOrganisation } from '../../../shared/session';
import css from '../members/members.module.css';
import { OrganisationTabs } from '../organisation-tabs';
import { AddDocument } from './add-document';
import { useDocumentActions } from './use-document-actions';

const TONES: Readonly<Record<OrganisationDocumentView['state'], Tone>> = {
  valid: 'success',
  notYet: 'waiting',
  expired: 'warning',
};

/** The documents that the organisation keeps once and shows with many offers. */
export function DocumentsPage() {
  const t = useText(wording);
  const { start, addOrganisation } = useText(common);
  const { organisation } = useOrganisation();
  const query = useApi(
    'GET /api/organisations/:organisationId/documents',
    { params: { organisationId: organisation?.id ?? '' } },
    { enabled: organisation !== null },
  );
  if (organisation === null) {
    return (
      <Page title={t.title}>
        <EmptyState
          title={start.noOrganisation}
          action={
            <Button component={Link} to={paths.organisation.new}>
              {addOrganisation}
            </Button>
          }
        >
          {start.noOrganisationText}
        </EmptyState>
      </Page>
    );
  }
  const writes = rolesAllow([organisation.role], 'vault.write');
  return (
    <Page title={t.title} lead={t.lead} actions={writes && <AddDocument organisationId={organisation.id} />}>
      <OrganisationTabs current="documents" />
      {!writes && <Notice tone="info">{t.readOnly}</Notice>}
      <Loaded query={query} as="part">
        {(documents) => <Documents organisationId={organisation.id} documents={documents} writes={writes} />}
      </Loaded>
    </Page>
  );
}

interface DocumentsProps {
  organisationId: string;
  documents: readonly OrganisationDocumentView[];
  writes: boolean;
}

function Documents({ organisationId, documents, writes }: DocumentsProps) {
  const t = useText(wording);
  const locale = useLocale();
  const actions = useDocumentActions(organisationId);
  const day = (date: string | null) => date && formatDate(date, locale);
  return (
    <>
      <DataTable
        caption={t.list}
        rows={documents}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
        columns={[
          {
            key: 'document',
            header: t.columns.document,
            cell: ({ title, kind }) => (
              <span className={css['stacked']}>
                {title}
                <small>{t.kinds[kind]}</small>
              </span>
            ),
          },
          {
            key: 'validity',
            header: t.columns.validity,
            cell: ({ state, validFrom, validTo }) => (
              <span className={css['stacked']}>
                <StatusLabel tone={TONES[state]}>{t.states[state]}</StatusLabel>
                <small>{t.validityOf(day(validFrom), day(validTo))}</small>
              </span>
            ),
          },
          {
            key: 'file',
            header: t.columns.file,
            cell: ({ id, file, uploadedAt, uploadedBy }) => (
              <span className={css['stacked']}>
                <a
                  download
                  href={apiHref('GET /api/organisations/:organisationId/documents/:documentId/file', {
                    params: { organisationId, documentId: id },
                  })}
                >
                  {file.name}
                </a>
                <small>
                  {t.size(String(Math.ceil(file.size / 1024)))},{' '}
                  {t.added(formatDate(uploadedAt.slice(0, 10), locale), uploadedBy)}
                </small>
                <small title={file.sha256}>
                  {t.checksum}: {file.sha256.slice(0, 16)}…
                </small>
              </span>
            ),
          },
          ...(writes
            ? [
                {
                  key: 'actions',
                  header: t.columns.actions,
                  cell: (document: OrganisationDocumentView) => (
                    <span className={css['buttons']}>
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t.replaceFor(document.title)}
                        onClick={() => actions.replace(document)}
                      >
                        {t.replace}
                      </Button>
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t.changeFor(document.title)}
                        onClick={() => actions.change(document)}
                      >
                        {t.change}
                      </Button>
                      <Button
                        size="xs"
                        variant="subtle"
                        color="red"
                        aria-label={t.putAwayFor(document.title)}
                        onClick={() => actions.putAway(document)}
                      >
                        {t.putAway}
                      </Button>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      {actions.dialogs}
    </>
  );
}
