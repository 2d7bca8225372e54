import { expect, test } from '@playwright/test';
import { people } from '@nurt/wording/authorities';
import { common } from '@nurt/wording/common';
import { identity } from '@nurt/wording/identity';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { button, field, fillIn, link } from './support/fields';
import { arrive, returning, STAFF } from './support/people';

const t = people.pl;
const nav = common.pl.nav;
const INVITED = 'nowa.osoba@bochnia.example';
const NAME = 'Wanda Kęs';

test('An administrator invites somebody to the office, changes their roles and ends their employment', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const administrator = await returning(browser, STAFF.administrator);
  await administrator.setViewportSize({ width: 1440, height: 900 });
  await administrator.goto('/urzad');
  await link(administrator, nav.people).click();
  await button(administrator, t.invite).click();
  const dialog = administrator.getByRole('dialog');
  await button(dialog, t.inviteConfirm).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await checked(administrator, 'pracownicy/zaproszenie-bez-danych');
  await fillIn(dialog, { [t.fields.email]: INVITED, [t.fields.name]: NAME });
  await dialog.getByRole('checkbox', { name: t.roles.auditor }).check();
  await button(dialog, t.inviteConfirm).click();
  await expect(administrator.getByRole('row', { name: NAME })).toContainText(t.account.invited);
  await checked(administrator, 'pracownicy/lista');

  const invited = await arrive(browser);
  await invited.goto(`/skrzynka?do=${encodeURIComponent(INVITED)}`);
  await invited.getByRole('link', { name: /nowe-haslo\?token=/ }).click();
  await field(invited, identity.pl.newPassword.password).fill('Cztery dęby nad Wisłą');
  await button(invited, identity.pl.newPassword.submit).click();
  await expect(invited).toHaveURL(/\/urzad$/);
  await expect(link(invited, nav.offers)).toBeVisible();

  await administrator.setViewportSize({ width: 360, height: 780 });
  await administrator.reload();
  await button(administrator, t.changeFor(NAME)).click();
  await dialog.getByRole('checkbox', { name: t.roles.auditor }).uncheck();
  await dialog.getByRole('checkbox', { name: t.roles.financeOfficer }).check();
  await checked(administrator, 'pracownicy/role-360');
  await button(dialog, t.changeConfirm).click();
  await expect(
    administrator.getByText(
      t.events['authority.staffChanged']!({ name: NAME, before: 'auditor', roles: 'financeOfficer' }),
    ),
  ).toBeVisible();
  await checked(administrator, 'pracownicy/lista-360');
  await invited.reload();
  await expect(link(invited, nav.payments)).toBeVisible();
  await expect(link(invited, nav.offers)).toHaveCount(0);

  await button(administrator, t.endFor(NAME)).click();
  await expect(dialog.getByText(t.endStays)).toBeVisible();
  await button(dialog, t.end).click();
  await expect(administrator.getByRole('row', { name: NAME })).toHaveCount(0);
  await invited.reload();
  await expect(invited).toHaveURL(/logowanie/);
  await administrator.context().close();
  await invited.context().close();
});
