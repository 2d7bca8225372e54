import { test } from '@playwright/test';
import { moveClock } from './clock';
import { clientOf, known } from './support/demo';
import { STAFF } from './support/people';
import { sawCorrection } from './year/correction';
import { callsOfTheYear } from './year/calls';
import { closed, reported } from './year/council-report';
import { chosenAgain } from './year/mandate';
import { settled, signedAndPaid } from './year/money';
import { adopted, amended, consultedDraft } from './year/programme';
import { smallGrantsOfTheYear } from './year/small-grants';

/**
 * A whole year of Bochnia, of a programme that no other journey uses: consulted and adopted in autumn, three calls in
 * winter, an amendment and two small grants in spring, closed in January, reported to the council in March. It comes
 * last, because the clock goes on for two years.
 */
test('A whole year, from the draft to the report that the council reads', async ({ browser }) => {
  test.setTimeout(300_000);
  await test.step('0. a representative is chosen again', chosenAgain);
  const programmeId = await test.step('1. the draft is consulted', consultedDraft);
  await test.step('2. the council adopts five lines', () => adopted(browser, programmeId));

  const { culture, others } = await test.step('3. three calls of three kinds', async () => {
    const programmes = await (await clientOf(STAFF.officer)).call('GET /api/office/programmes');
    const { lines } = known(programmes, ({ id }) => id === programmeId, 'programme of the year');
    return callsOfTheYear((code) => known(lines, (line) => line.code === code, `line ${code}`).id);
  });
  await test.step('3a. a letter about the correction leads to it', () =>
    sawCorrection(browser, culture.callId));
  const concerts = await test.step('4. agreements are signed and paid', async () => {
    await moveClock('2031-02-28T09:00:00Z');
    const [first = ''] = await signedAndPaid([culture], { numbers: 'WK.2031.K', dueOn: '2031-02-28' });
    await signedAndPaid(others, { numbers: 'WK.2031.S', dueOn: '2031-02-28', unpaid: 1 });
    return first;
  });
  await test.step('5. the council changes the programme', async () => {
    await moveClock('2031-03-10T09:00:00Z');
    await amended(browser, programmeId);
  });
  await test.step('6. two small grants: filed, published, commented on, decided, paid', async () => {
    const [walks = '', exercise = ''] = await smallGrantsOfTheYear(browser);
    await moveClock('2031-04-02T09:00:00Z');
    await signedAndPaid(
      [
        { offerId: walks, grosze: 1_500_000 },
        { offerId: exercise, grosze: 1_200_000 },
      ],
      { numbers: 'MG.2031', dueOn: '2031-04-02' },
    );
  });
  await test.step('7. one grant is settled; 500 zł come back', () => settled(concerts));
  await test.step('8. the treasurer closes the year', () => closed(browser, programmeId));
  await test.step('9. the council gets the report', () => reported(browser, programmeId));
});
