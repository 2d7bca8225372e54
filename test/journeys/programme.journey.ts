import { expect, test, type Page } from '@playwright/test';
import { PROGRAMME_SECTIONS } from '@nurt/domain/statute';
import { drafts } from '@nurt/wording/drafts';
import { formatAmount } from '@nurt/wording/format';
import { problemText } from '@nurt/wording/problems';
import { programmeAmendment, programmeEditor, programmes, programmeVersions } from '@nurt/wording/programmes';
import { programme as publicTexts } from '@nurt/wording/publication';
import { richText } from '@nurt/wording/rich-text';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field, link, part, row } from './support/fields';
import { saved } from './support/parts';
import { arrive, returning, STAFF } from './support/people';

const t = programmes.pl;
const e = programmeEditor.pl;
const a = programmeAmendment.pl;
const v = programmeVersions.pl;
const [aims] = PROGRAMME_SECTIONS;

test.describe.configure({ timeout: 180_000 });
test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

/** The place to write in, by the name of its section. */
const writing = (page: Page, section: string) => page.getByRole('textbox', { name: e.contentOf(section) });

test('A programme is written in parts, keeps only clean text, and says what the act still asks for', async ({
  browser,
}) => {
  const page = await returning(browser, STAFF.officer);
  await page.goto('/urzad/program/nowy');
  await field(page, t.year).fill('2028');
  await field(page, t.name).fill('Program współpracy na rok 2028');
  await checked(page, 'program/01-nowy');
  await button(page, e.start).click();
  await expect(page).toHaveURL(/edycja$/);
  const text = writing(page, aims.pl);
  await expect(text).toBeVisible();
  await expect(page.getByText(drafts.pl.whole.missingTogether(12))).toBeVisible();

  const bar = page.getByRole('toolbar', { name: richText.pl.toolbar(e.contentOf(aims.pl)) });
  await text.click();
  await button(bar, richText.pl.heading).click();
  await page.keyboard.type('Cel główny');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Lepsze ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('życie');
  await expect(button(bar, richText.pl.bold)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Enter');
  await paste(page, WORD);
  await expect(text.locator('ol > li')).toHaveText(['pierwszy', 'drugi']);
  await expect(text.locator('[style], [class], img, script, table')).toHaveCount(0);
  await expect(page.getByText(drafts.pl.whole.missingTogether(11))).toBeVisible();

  await button(page, t.addLine).click();
  const line = row(page, t.lineNumber(1));
  await field(line, t.lineName).fill('Kultura');
  await field(line, t.planned).fill('99000');
  await field(line, t.division).fill('921');
  await field(line, t.chapter).fill('92105');
  await field(line, e.priorityTasks).fill('Koncerty\nWystawy');
  await saved(page);
  await checked(page, 'program/02-projekt');
  await page.setViewportSize({ width: 360, height: 900 });
  await checked(page, 'program/02-projekt-360');
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.reload();
  await expect(text.locator('h4')).toHaveText('Cel główny');
  await expect(text.locator('strong')).toHaveText('życie');
  await expect(field(line, e.priorityTasks)).toHaveValue('Koncerty\nWystawy');
  await link(page, e.toRecord).click();
  await expect(part(page, e.missing)).toContainText(
    problemText('programme_section_missing', { section: 'committees' }, 'pl'),
  );
  await expect(part(page, e.missing)).toContainText('UDPP art. 5a ust. 4 pkt 11');
  await checked(page, 'program/03-czego-brakuje');
  await button(page, e.withdraw).click();
  await button(page.getByRole('dialog'), e.withdraw).click();
  await expect(page.getByText(t.statusOf.withdrawn).first()).toBeVisible();
  await page.context().close();
});

test('An amendment is prepared, refused below what is spoken for, adopted, and compared by everybody', async ({
  browser,
}) => {
  const officer = await clientOf(STAFF.officer);
  const programme = known(
    await officer.call('GET /api/office/programmes'),
    ({ year, status }) => year === 2026 && status === 'adopted',
    'programme of 2026',
  );
  const [spoken, other] = [
    known(
      programme.lines,
      ({ balance }) => balance.reservedGrosze + balance.announcedGrosze > 0,
      'busy line',
    ),
    known(programme.lines, ({ code }) => code === 'BL5', 'line of sport'),
  ];
  // The demo's adopted amendment made version 2. Its own one in preparation makes way for the one of this story.
  const open = await officer.call('GET /api/office/programmes/:programmeId/amendments', {
    params: { programmeId: programme.id },
  });
  for (const { id: amendmentId } of open.filter(({ status }) => status === 'draft')) {
    await officer.call('DELETE /api/office/programme-amendments/:amendmentId', { params: { amendmentId } });
  }
  const page = await returning(browser, STAFF.officer);
  await page.goto(`/urzad/program/${programme.id}`);
  await button(page, a.prepare).click();
  await page.getByRole('textbox', { name: a.justification, exact: true }).fill('Przesunięcie środków.');
  await field(page, a.amountOf(spoken.code)).fill('0');
  await expect(part(page, a.missing)).toContainText(spoken.name);
  await saved(page);
  await checked(page, 'program/04-zmiana-za-duza');
  const to = spoken.balance.plannedGrosze + 100_000;
  await field(page, a.amountOf(spoken.code)).fill(String(to / 100));
  await field(page, a.amountOf(other.code)).fill(String((other.balance.plannedGrosze - 100_000) / 100));
  await page.getByText(aims.pl, { exact: true }).click();
  await writing(page, aims.pl).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dopisane zdanie.');
  await expect(part(page, a.missing)).toHaveCount(0);
  await saved(page);
  await page.setViewportSize({ width: 360, height: 900 });
  await checked(page, 'program/05-zmiana-360');
  await page.context().close();

  const executive = await returning(browser, STAFF.executive);
  await executive.goto(new URL(page.url()).pathname);
  await checked(executive, 'program/06-zmiana-do-uchwaly');
  await button(executive, a.adopt).click();
  const dialog = executive.getByRole('dialog');
  await field(dialog, t.resolutionNumber).fill('XLV/450/2026');
  await field(dialog, t.resolutionDate).fill('2026-03-02');
  await expect(dialog).toContainText(formatAmount(to as never, 'pl'));
  await button(dialog, a.adopt).click();
  await expect(executive.getByText(a.closed)).toBeVisible();
  await executive.goto(`/urzad/program/${programme.id}/wersje`);
  await expect(part(executive, v.changes(2, 3))).toContainText('Dopisane zdanie.');
  await checked(executive, 'program/07-wersje');
  await executive.context().close();

  const citizen = await arrive(browser);
  await citizen.goto('/program?rok=2026');
  await link(citizen, publicTexts.pl.toVersions).click();
  await expect(part(citizen, v.changes(2, 3))).toContainText(other.name);
  await checked(citizen, 'program/08-wersje-publiczne');
  await citizen.setViewportSize({ width: 360, height: 900 });
  await checked(citizen, 'program/08-wersje-publiczne-360');
  await citizen.context().close();

  // Back to what the other journeys count on, as a council would do it: by another resolution.
  const { id, version } = await officer.call('POST /api/office/programmes/:programmeId/amendments', {
    params: { programmeId: programme.id },
  });
  const back = await officer.call('PUT /api/office/programme-amendments/:amendmentId', {
    params: { amendmentId: id },
    body: {
      version,
      justification: 'Powrót do kwot z uchwały o przyjęciu programu.',
      changes: [spoken, other].map((line) => ({
        lineId: line.id,
        plannedGrosze: line.balance.plannedGrosze,
      })),
      newLines: [],
      sections: {},
    },
  });
  await (
    await clientOf(STAFF.executive)
  ).call('POST /api/office/programme-amendments/:amendmentId/adoption', {
    params: { amendmentId: id },
    body: { version: back.version, resolutionNumber: 'XLV/451/2026', resolutionDate: '2026-03-02' },
  });
});

test('The dictionary of the classification takes codes of the authority’s own', async ({ browser }) => {
  const page = await returning(browser, STAFF.officer);
  await page.goto('/urzad/program/klasyfikacja');
  const c = e.classification;
  await field(page, c.code).fill('92116');
  await field(page, c.name).fill('Biblioteki');
  await button(page, c.add).click();
  await expect(part(page, c.own)).toContainText('Biblioteki');
  await checked(page, 'program/09-klasyfikacja');
  await page.context().close();
});

/** What Word puts on the clipboard, in short: styles, its own lists, a picture, a script. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<p class="MsoNormal" style="font-family:Arial;color:red"><o:p>Zwykły akapit</o:p></p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;</span></span>pierwszy</p>
<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp;&nbsp;</span></span>drugi</p>
<table><tr><td>w tabeli</td></tr></table><img src="x" onerror="alert(1)"><script>alert(2)</script></body></html>`;

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}
