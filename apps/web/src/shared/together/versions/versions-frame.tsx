import type { ReactNode } from 'react';
import { Page, useText } from '@nurt/ui';
import { draftVersions } from '@nurt/wording/drafts';
import type { VersionsSubject } from './subject';

/** A page about versions, with the ways back to the list and to the document. */
export function VersionsFrame(props: {
  subject: Pick<VersionsSubject<never>, 'breadcrumb' | 'versionsPath'>;
  title: string;
  lead?: string;
  /** Is it one of the pages behind the list? */
  behindList?: boolean;
  children: ReactNode;
}) {
  const { subject, title, lead, behindList, children } = props;
  const v = useText(draftVersions);
  return (
    <Page
      title={title}
      lead={lead}
      breadcrumb={[
        ...subject.breadcrumb,
        ...(behindList ? [{ label: v.all, to: subject.versionsPath }] : []),
      ]}
    >
      {children}
    </Page>
  );
}
