import type { PeopleView } from '@nurt/contracts/authorities';
import { vacantRoles } from '@nurt/domain/authorities';
import { Notice, Page, useText } from '@nurt/ui';
import { people as wording } from '@nurt/wording/authorities';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { History } from '../../shared/records';
import { Invite } from './invite';
import { PeopleTable } from './people-table';
import { RoleList } from './role-list';

/** For the administrator: who works for the authority, in which roles, and what has changed. */
export function PeoplePage() {
  const t = useText(wording);
  const query = useApi('GET /api/office/people');
  return (
    <Page title={t.title} lead={t.lead} actions={<Invite />}>
      <Loaded query={query} as="part">
        {({ people, timeline }) => (
          <>
            <WhatToDo people={people} />
            <PeopleTable people={people} />
            <History events={timeline} texts={t.events} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What an administrator should see to: roles without anybody, and nobody to stand in for them. */
function WhatToDo({ people }: Pick<PeopleView, 'people'>) {
  const t = useText(wording);
  const vacant = vacantRoles(people);
  const administrators = people.filter(
    ({ confirmed, roles }) => confirmed && roles.includes('administrator'),
  );
  return (
    <>
      {vacant.length > 0 && (
        <Notice tone="warning" title={t.vacant}>
          <RoleList roles={vacant} />
        </Notice>
      )}
      {administrators.length === 1 && (
        <Notice tone="info" title={t.onlyYou}>
          <p>{t.onlyYouText}</p>
        </Notice>
      )}
    </>
  );
}
