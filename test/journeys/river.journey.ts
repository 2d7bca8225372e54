import { test } from '@playwright/test';
import { moveClock } from './clock';
import { announceCall, seeProgramme } from './steps/announce';
import { appointCommittee, checkOffer, proposeAmounts, seeSealed } from './steps/check-offer';
import { countersignAgreement, prepareAgreement, signAgreement } from './steps/conclude';
import { approveResult, seeAwardMail, seeResult } from './steps/decide';
import { findCall } from './steps/find-call';
import { seeBoard, seeGrant, seeProgrammeAddsUp } from './steps/look-back';
import { approveInstalments, executeInstalments, orderInstalments } from './steps/pay';
import { addOrganisation, register } from './steps/register';
import { correctReport, writeReport } from './steps/report';
import { scoreOffer, seeNoRanking } from './steps/score';
import { acceptReport, receiveReturn, returnReport } from './steps/settle';
import { submitOffer } from './steps/submit-offer';
import { reloadOffer, startOffer, writeOffer } from './steps/write-offer';
import { checked } from './support/checked';
import { arrive, signedIn, STAFF } from './support/people';

/** From the budget to the settled grant: ten steps, every person in a browser of their own. */
test('The river, from the budget to the settled grant', async ({ browser }) => {
  test.setTimeout(420_000);
  await moveClock('2026-03-02T08:00:00Z');
  const officer = await signedIn(browser, STAFF.officer);
  const mayor = await signedIn(browser, STAFF.executive);
  const citizen = await arrive(browser);
  const grantee = await arrive(browser);

  await test.step('1. the officer sees the balances, writes a call, has it approved and announces it', async () => {
    await checked(officer, 'river/01-pulpit');
    await seeProgramme(officer);
    await announceCall(officer, mayor);
  });

  await test.step('2. a citizen finds the call and takes the announcement home', async () => {
    await findCall(citizen);
  });

  const offerId = await test.step('3. an organisation registers, writes an offer, submits it', async () => {
    await moveClock('2026-03-20T19:00:00Z');
    await register(grantee);
    await addOrganisation(grantee);
    await startOffer(grantee);
    await writeOffer(grantee);
    await reloadOffer(grantee);
    return submitOffer(grantee);
  });

  await seeSealed(officer, offerId);

  await test.step('4. after the deadline the officer checks the offer formally', async () => {
    await moveClock('2026-03-30T08:00:00Z');
    await officer.reload();
    await checkOffer(officer);
  });

  await test.step('5. two members declare, score and file; a ranking and a proposal follow', async () => {
    await appointCommittee(officer);
    const first = await signedIn(browser, STAFF.assessor);
    await scoreOffer(first, 10, 'urzad');
    await seeNoRanking(first);
    const second = await signedIn(browser, STAFF.assessorOfOrganisations);
    await scoreOffer(second, 9, 'organizacje');
    await proposeAmounts(officer);
  });

  await test.step('6. the mayor approves: reserved, public, told by mail', async () => {
    await moveClock('2026-04-10T08:00:00Z');
    await approveResult(mayor);
    await seeResult(citizen);
    await seeAwardMail(grantee);
  });

  const treasurer = await signedIn(browser, STAFF.treasurer);
  await test.step('7. the agreement is prepared, signed by both and countersigned', async () => {
    await moveClock('2026-04-20T08:00:00Z');
    const agreement = await prepareAgreement(officer, offerId);
    await signAgreement(mayor, agreement);
    await countersignAgreement(treasurer, agreement);
  });

  const finance = await signedIn(browser, STAFF.finance);
  await test.step('8. instalments are ordered by one, approved by another, executed', async () => {
    await moveClock('2026-04-27T08:00:00Z');
    await finance.reload();
    await orderInstalments(finance);
    await approveInstalments(treasurer);
    await executeInstalments(finance);
  });

  await test.step('9. the report is returned, corrected, accepted; the rest comes back with interest', async () => {
    const remarks = 'Proszę dołączyć opis promocji.';
    await moveClock('2026-07-15T18:00:00Z');
    await writeReport(grantee);
    await returnReport(officer, remarks);
    await correctReport(grantee, remarks);
    await acceptReport(officer);
    await moveClock('2026-09-15T08:00:00Z');
    await receiveReturn(finance);
  });

  await test.step('10. the public sees the way of the grant, and that every grosz has its place', async () => {
    await seeGrant(citizen);
    await seeProgrammeAddsUp(citizen);
    await seeBoard(mayor);
  });
});
