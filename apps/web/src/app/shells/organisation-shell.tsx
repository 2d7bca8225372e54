import { useId } from 'react';
import { useNavigate, Outlet } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import { useOrganisation, useSession } from '../../shared/session';
import { Guard } from '../guard';
import { Reopening } from '../reopening';
import { Frame } from './frame';
import css from './shell.module.css';

/** For people of organisations: what is due, their offers, agreements and reports. */
export function Component() {
  const t = useText(common);
  const { session } = useSession();
  const { organisation } = useOrganisation();
  const actsForSeveral = (session?.organisations.length ?? 0) > 1;
  return (
    <Frame
      home={paths.organisation.home}
      place={(!actsForSeveral && organisation?.name) || t.shells.organisation}
      tools={actsForSeveral && <OrganisationSwitch />}
      navPlace="top"
      nav={[
        { to: paths.organisation.home, label: t.nav.due, exact: true, requires: 'organisation.read' },
        {
          to: paths.organisation.offers,
          also: [paths.organisation.smallGrants],
          label: t.nav.ownOffers,
          requires: 'ownOffer.read',
        },
        {
          to: paths.organisation.agreements,
          also: [paths.organisation.reports],
          label: t.nav.ownGrants,
          requires: 'ownAgreement.read',
        },
        {
          to: paths.organisation.profile,
          also: [paths.organisation.documents, paths.organisation.pattern],
          label: t.nav.organisationData,
          requires: 'organisation.read',
        },
        { to: paths.calls, label: t.nav.calls },
      ]}
    >
      <Reopening>
        <Guard>
          <Outlet />
        </Guard>
      </Reopening>
    </Frame>
  );
}

/** For those who act for several organisations. */
function OrganisationSwitch() {
  const t = useText(common);
  const { session } = useSession();
  const { organisation, choose } = useOrganisation();
  const navigate = useNavigate();
  const id = useId();
  if (!organisation) return null;
  return (
    <span className={css['organisation']}>
      <label htmlFor={id} className="nurt-visually-hidden">
        {t.chooseOrganisation}
      </label>
      <select
        id={id}
        value={organisation.id}
        onChange={(event) => {
          choose(event.currentTarget.value);
          void navigate(paths.organisation.home);
        }}
      >
        {session?.organisations.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
