import { expect, test } from '@playwright/test';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations } from '@nurt/wording/consultations';
import { problemText } from '@nurt/wording/problems';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf } from './support/demo';
import { button, field, fillIn, part } from './support/fields';
import { arrive, returning, STAFF } from './support/people';
import { lookAt } from './support/tour';

/** A year that no other journey makes a programme for. */
const YEAR = 2091;
const t = consultations.pl;
const o = consultationOffice.pl;
const TEXT = 'Proszę o zajęcia dla młodzieży w każdej dzielnicy.';

test.describe.configure({ timeout: 240_000 });

test('A draft is consulted: published, remarked on without an account, answered, reported', async ({
  browser,
}) => {
  await moveClock('2026-03-02T08:00:00Z');
  const client = await clientOf(STAFF.officer);
  const { id: programmeId } = await client.call('POST /api/office/programmes', {
    body: {
      year: YEAR,
      title: `Program współpracy na rok ${String(YEAR)}`,
      lines: [
        {
          code: 'K',
          name: 'Kultura i sztuka',
          legalBasis: 'udpp',
          spheres: ['16'],
          division: '921',
          chapter: '92105',
          paragraph: '2360',
          plannedGrosze: 9_900_000,
        },
      ],
    },
  });
  const desk = `/urzad/program/${programmeId}/konsultacje`;

  let officer = await returning(browser, STAFF.officer);
  await officer.goto(desk);
  await fillIn(officer, {
    [o.begin.startsOn]: '2026-03-02',
    [o.begin.endsOn]: '2026-03-04',
    [o.begin.legalAct]: 'Uchwała nr XLVIII/415/10 Rady Miasta Bochnia',
    [o.begin.place]: 'Urząd Miasta, pokój 12',
  });
  await expect(officer.getByText(o.begin.warning)).toBeVisible();
  await checked(officer, 'konsultacje/rozpoczecie');
  await field(officer, o.begin.endsOn).fill('2026-03-15');
  await expect(officer.getByText(o.begin.warning)).toHaveCount(0);
  await button(officer, o.begin.submit).click();
  await expect(officer.getByText(o.noRemarks, { exact: true })).toBeVisible();

  const resident = await arrive(browser);
  await resident.goto('/');
  await resident.getByRole('link', { name: `Program współpracy na rok ${String(YEAR)}` }).click();
  // What is missing is told in the order of the form.
  await button(resident, t.form.submit).click();
  const missing = resident.getByRole('alert').getByRole('link');
  const named = (text: string) => new RegExp(`^${text.replaceAll(' ', '\\s')}`);
  await expect(missing).toHaveText([named(t.form.name), named(t.form.text)]);
  await fillIn(resident, { [t.form.name]: 'Żaneta Łącka', [t.form.text]: TEXT });
  await lookAt(resident, 'konsultacje', () => Promise.resolve());
  // Nothing typed is lost with the page, and a refusal leaves it where it is.
  await resident.reload();
  await expect(field(resident, t.form.text)).toHaveValue(TEXT);
  await field(resident, t.form.email).fill('to nie jest adres');
  await button(resident, t.form.submit).click();
  await expect(resident.getByRole('alert')).toContainText(problemText('invalid_email', undefined, 'pl'));
  await field(resident, t.form.email).fill('');
  await button(resident, t.form.submit).click();
  await expect(resident.getByText(`${String(YEAR)}/1`)).toBeVisible();
  await checked(resident, 'konsultacje/przyjeta');

  // The last midnight passes while somebody is still writing.
  await button(resident, t.form.again).click();
  await fillIn(resident, { [t.form.name]: 'Jan Spóźniony', [t.form.text]: 'O minutę za późno.' });
  await moveClock('2026-03-15T23:00:05Z');
  await button(resident, t.form.submit).click();
  await expect(resident.getByRole('alert')).toContainText('15 marca 2026');
  await expect(resident.getByRole('alert')).toContainText('UDPP art. 5 ust. 5');
  await expect(field(resident, t.form.text)).toHaveValue('O minutę za późno.');

  // Two weeks later the first session is long over.
  await officer.context().close();
  officer = await returning(browser, STAFF.officer);
  await officer.goto(desk);
  await button(officer, `${o.answer.action}: 1`).click();
  const dialog = officer.getByRole('dialog', { name: o.answer.title(1) });
  await expect(dialog).toContainText(TEXT);
  await dialog.getByRole('radio', { name: o.answer.verdictOf.partly }).check();
  await button(dialog, o.answer.submit).click();
  await expect(dialog.getByRole('alert')).toContainText(
    problemText('answer_reasons_required', undefined, 'pl'),
  );
  await field(dialog, o.answer.reasons).fill('Dopisano zajęcia w dwóch dzielnicach.');
  await button(dialog, o.answer.submit).click();
  await expect(dialog).toHaveCount(0);
  await lookAt(officer, 'urzad-konsultacje', () => Promise.resolve());
  await button(officer, o.publish.action).click();
  await button(officer.getByRole('dialog'), o.publish.action).click();
  await expect(officer.getByText(t.reported, { exact: true })).toBeVisible();

  await lookAt(resident, 'konsultacje-lista', '/konsultacje');
  await resident.getByRole('link', { name: `Program współpracy na rok ${String(YEAR)}` }).click();
  const answers = part(resident, t.answers);
  await expect(answers).toContainText('Dopisano zajęcia w dwóch dzielnicach.');
  await expect(answers).toContainText(t.resident);
  await expect(answers).not.toContainText('Łącka');
  await checked(resident, 'konsultacje/odpowiedzi');
  await resident.context().close();
  await officer.context().close();
});
