import { expect, test } from '@playwright/test';
import { members } from '@nurt/wording/organisations';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { button, field, fillIn } from './support/fields';
import { arrive, MEMBERS, returning } from './support/people';

const t = members.pl;
const INVITED = 'nowa.osoba@organizacja.example';

test('Somebody without an account is invited, joins by the letter, and only reads', async ({ browser }) => {
  await moveClock('2026-03-02T08:00:00Z');
  const chair = await returning(browser, MEMBERS.seniors);
  await chair.goto('/organizacja/dane/osoby');
  await button(chair, t.invite).click();
  const dialog = chair.getByRole('dialog');
  await fillIn(dialog, { [t.fields.email]: INVITED, [t.fields.position]: 'komisja rewizyjna' });
  await dialog.getByRole('radio', { name: t.roles.reader }).check();
  await checked(chair, 'osoby/zaproszenie');
  await button(dialog, t.inviteConfirm).click();
  await expect(chair.getByRole('rowheader', { name: INVITED })).toBeVisible();

  const invited = await arrive(browser);
  await invited.goto(`/skrzynka?do=${encodeURIComponent(INVITED)}`);
  await invited.getByRole('link', { name: /zaproszenie\?token=/ }).click();
  await expect(invited.getByText(INVITED).first()).toBeVisible();
  await checked(invited, 'osoby/przyjecie');
  await fillIn(invited, {
    [t.invitation.name]: 'Wanda Kęs',
    [t.invitation.password]: 'Cztery dęby nad Wisłą',
  });
  await button(invited, t.invitation.open).click();
  await expect(invited).toHaveURL(/\/organizacja$/);
  await invited.goto('/organizacja/dane/osoby');
  await expect(invited.getByText(t.onlyRepresentatives)).toBeVisible();
  await expect(button(invited, t.invite)).toHaveCount(0);
  await checked(invited, 'osoby/z-wgladem');

  await chair.reload();
  await expect(chair.getByText('Wanda Kęs').first()).toBeVisible();
  await button(chair, t.endFor('Wanda Kęs')).click();
  await button(chair.getByRole('dialog'), t.end).click();
  await expect(button(chair, t.endFor('Wanda Kęs'))).toHaveCount(0);
  await expect(field(chair, t.fields.email)).toHaveCount(0);
  await chair.context().close();
  await invited.context().close();
});
