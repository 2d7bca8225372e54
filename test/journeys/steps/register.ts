import { expect, type Page } from '@playwright/test';
import { LEGAL_FORMS } from '@nurt/domain/statute';
import { common } from '@nurt/wording/common';
import { identity } from '@nurt/wording/identity';
import { writeLetter } from '@nurt/wording/mails';
import { organisations } from '@nurt/wording/organisations';
import { problemText } from '@nurt/wording/problems';
import { GRANTEE, ORGANISATION } from '../story';
import { checked } from '../support/checked';
import { button, field, fillIn, link } from '../support/fields';

const t = identity.pl;
const { fields } = organisations.pl;

/** 3a. A person opens an account; the link in the mail confirms it. */
export async function register(grantee: Page): Promise<void> {
  await grantee.goto('/logowanie');
  await checked(grantee, 'river/03-logowanie');
  await link(grantee, t.signIn.register).click();
  await fillIn(grantee, {
    [t.register.name]: GRANTEE.name,
    [t.signIn.email]: GRANTEE.email,
    [t.signIn.password]: GRANTEE.password,
  });
  await checked(grantee, 'river/03-nowe-konto');
  await button(grantee, t.register.submit).click();
  await expect(grantee.getByText(t.register.sent(GRANTEE.email))).toBeVisible();
  await checked(grantee, 'river/03-sprawdz-poczte');

  // An account that is not confirmed lets nobody in.
  const other = await grantee.context().newPage();
  await other.goto('/logowanie');
  await fillIn(other, { [t.signIn.email]: GRANTEE.email, [t.signIn.password]: GRANTEE.password });
  await button(other, t.signIn.submit).click();
  await expect(other.getByRole('alert')).toContainText(problemText('email_not_confirmed', {}, 'pl'));
  await checked(other, 'river/03-konto-niepotwierdzone');
  await other.close();

  await grantee.getByRole('main').getByRole('link', { name: common.pl.outbox }).click();
  const { subject } = writeLetter('confirmEmail', { name: GRANTEE.name, link: '' }, 'pl');
  const mail = grantee.getByRole('article').filter({ hasText: GRANTEE.email });
  await expect(mail.getByRole('heading')).toHaveText(subject);
  await checked(grantee, 'river/03-skrzynka');
  await mail.getByRole('link', { name: /token=/ }).click();
  await expect(grantee.getByRole('heading', { level: 1, name: t.confirm.doneTitle })).toBeVisible();
  await checked(grantee, 'river/03-konto-potwierdzone');
}

/** 3b. The organisation, with numbers checked by their own digits; a slip is refused and nothing typed is lost. */
export async function addOrganisation(grantee: Page): Promise<void> {
  await link(grantee, t.confirm.addOrganisation).click();
  await field(grantee, fields.legalForm).selectOption({ label: association() });
  await fillIn(grantee, {
    [fields.name]: ORGANISATION.name,
    [fields.nip]: slipped(ORGANISATION.nip),
    [fields.regon]: ORGANISATION.regon,
    [fields.krs]: ORGANISATION.krs,
    [fields.street]: ORGANISATION.street,
    [fields.postalCode]: ORGANISATION.postalCode,
    [fields.city]: ORGANISATION.city,
    [fields.email]: ORGANISATION.email,
    [fields.phone]: ORGANISATION.phone,
    [fields.bankAccount]: ORGANISATION.bankAccount,
    [fields.representation]: ORGANISATION.representation,
  });
  await button(grantee, organisations.pl.register.submit).click();
  const summary = grantee.getByRole('alert').filter({ hasText: common.pl.problemsTitle(1) });
  await expect(summary).toBeFocused();
  await checked(grantee, 'river/03-organizacja-bledny-nip');
  await summary.getByRole('link', { name: problemText('nip_check_digit', {}, 'pl') }).click();
  await expect(field(grantee, fields.nip)).toBeFocused();
  await field(grantee, fields.nip).fill(ORGANISATION.nip);
  for (const key of ['name', 'regon', 'krs', 'street', 'bankAccount', 'representation'] as const) {
    await expect(field(grantee, fields[key])).toHaveValue(ORGANISATION[key]);
  }
  await button(grantee, organisations.pl.register.submit).click();
  await expect(grantee.getByRole('heading', { level: 1, name: ORGANISATION.name })).toBeVisible();
  await checked(grantee, 'river/03-panel-organizacji');
}

function association(): string {
  return LEGAL_FORMS.find(({ key }) => key === 'association')?.pl ?? '';
}

/** The same number with another last digit. */
function slipped(number: string): string {
  return number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
}
