import { LoadingState, Page, Section, useText } from '@nurt/ui';
import { organisationDocuments } from '@nurt/wording/organisations';
import { FileDrop, filesCss as css, RoomNote, UploadLine } from '../../../shared/files';
import { NoOrganisation, useOrganisation } from '../../../shared/session';
import { OrganisationTabs } from '../organisation-tabs';
import { DocumentLine } from './document-line';
import { useDocuments } from './use-documents';

/** The documents of the organisation for which one works now: kept once, used in many offers. */
export function OrganisationDocumentsPage() {
  const t = useText(organisationDocuments);
  const { organisation } = useOrganisation();
  return (
    <Page title={t.title} lead={t.lead}>
      <OrganisationTabs current="documents" />
      {organisation === null ? (
        <NoOrganisation />
      ) : (
        <Documents key={organisation.id} organisationId={organisation.id} />
      )}
    </Page>
  );
}

function Documents({ organisationId }: { organisationId: string }) {
  const t = useText(organisationDocuments);
  const keeping = useDocuments(organisationId);
  const { room, uploads, give } = keeping;
  if (!room) return <LoadingState />;
  const onTheWay = new Set(uploads.uploads.map(({ id }) => id));
  const here = room.documents.filter(({ id }) => !onTheWay.has(id));
  return (
    <Section title={t.list}>
      <RoomNote room={room} />
      {here.length === 0 && uploads.uploads.length === 0 && <p>{t.none}</p>}
      <ul className={css['list']}>
        {here.map((document) => (
          <DocumentLine
            key={document.id}
            organisationId={organisationId}
            document={document}
            keeping={keeping}
          />
        ))}
        {uploads.uploads.map((upload) => (
          <UploadLine
            key={upload.key}
            upload={upload}
            onStop={() => uploads.stop(upload.key)}
            onAgain={() => uploads.again(upload)}
          />
        ))}
      </ul>
      {room.writable && <FileDrop many label={t.title} onFiles={give} />}
    </Section>
  );
}
