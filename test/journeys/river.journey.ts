import { test } from '@playwright/test';
import { moveClock } from './clock';
import { announceCall, seeProgramme } from './steps/announce';
import { findCall } from './steps/find-call';
import { register } from './steps/register';
import { checked } from './support/checked';
import { arrive, signedIn, STAFF } from './support/people';

/** From the budget to the settled grant: ten steps, every person in a browser of their own. */
test('The river, from the budget to the settled grant', async ({ browser }) => {
  test.setTimeout(240_000);
  await moveClock('2026-03-02T08:00:00Z');

  await test.step('1. the officer sees the balances, writes a call and announces it', async () => {
    const officer = await signedIn(browser, STAFF.officer);
    await checked(officer, 'river/01-pulpit');
    await seeProgramme(officer);
    await announceCall(officer);
    await officer.context().close();
  });

  await test.step('2. a citizen finds the call and takes the announcement home', async () => {
    const citizen = await arrive(browser);
    await findCall(citizen);
    await citizen.context().close();
  });

  const grantee = await arrive(browser);
  await test.step('3. a person opens an account and confirms it by mail', async () => {
    await moveClock('2026-03-20T19:00:00Z');
    await register(grantee);
  });
});
