import fs from 'node:fs';
import path from 'node:path';
import { localDate } from '@nurt/domain/calendar';
import {
  EMPTY_OFFER,
  EMPTY_SPORT,
  formOf,
  OFFER_FORMS,
  offerProblems,
  type OfferContent,
  type OfferForm,
  type OfferTerms,
} from '@nurt/domain/offers';
import {
  EMPTY_SMALL_GRANT,
  SMALL_GRANT_FORMS,
  smallGrantProblems,
  smallGrantRegime,
  type SmallGrantForm,
} from '@nurt/domain/small-grants';
import { datedForms } from '@nurt/domain/statute';
import { documentWording, SMALL_GRANT_LABELS } from '@nurt/wording/documents';
import { FORM_LABELS } from '@nurt/wording/offers';
import { offerPdf, type FormEdition, type OfferDocumentData } from './offer';
import { localSample, smallGrantSample, sportSample, statutorySample } from './samples/forms';
import { nodesOf, readPdf, type StructureNode } from './samples/read-pdf';
import { smallGrantPdf, type SmallGrantEdition } from './small-grant';

const SAMPLES: Readonly<Record<string, () => OfferDocumentData>> = {
  'DzU-2018-2057-1': statutorySample,
  'sport-1': sportSample,
  'local-1': localSample,
};
const TERMS: OfferTerms = {
  kind: 'support',
  poolGrosze: null,
  taskFrom: null,
  taskTo: null,
  maximumGrantGrosze: null,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  resultsTableRequired: true,
};

/** What the document says, a line for each piece, in reading order; nothing of how it is laid out. */
async function printed(pdf: Buffer): Promise<string[]> {
  const lines = (node: StructureNode): string[] => [
    ...(node.text === '' ? [] : [`${node.role} ${node.text}`]),
    ...node.children.flatMap(lines),
  ];
  return (await readPdf(pdf)).pages.flatMap(({ structure }) => lines(structure));
}

const asked = (problems: readonly { code: string; path?: string; basis?: string }[]): string[] =>
  problems.map(({ code, path: at, basis }) => [code, at, basis].filter(Boolean).join(' · '));

const empty = ({ form, sport }: OfferContent): OfferContent => ({
  ...EMPTY_OFFER,
  ...(form ? { form } : {}),
  ...(sport ? { sport: EMPTY_SPORT } : {}),
});

/**
 * What the version has printed and asked for since its first offer. With UPDATE_FORMS=1 a file that is missing is
 * written, for a version that is new; one that is there is never written over.
 */
function written(template: string, lines: readonly string[]): string {
  const file = path.join(__dirname, 'samples/forms', `${template}.txt`);
  if (process.env['UPDATE_FORMS'] === '1' && !fs.existsSync(file)) {
    fs.writeFileSync(file, `${lines.join('\n')}\n`);
  }
  return fs.readFileSync(file, 'utf8');
}

/** What is printed stands in its order; what is asked for may be told in another one, which is the screen's affair. */
function compared(lines: string): string[][] {
  const [printedLines = '', ...problems] = lines.trimEnd().split('\n\n');
  return [printedLines.split('\n'), ...problems.map((list) => list.split('\n').sort())];
}

describe('every version of a form that was ever in use', () => {
  it.each(OFFER_FORMS.all.map(({ template }) => template))(
    '%s prints and asks for what it always did',
    async (template) => {
      const sample = SAMPLES[template]!();
      expect(formOf(sample.content).template).toBe(template);
      const lines = [
        ...(await printed(await offerPdf(sample, 'pl'))),
        '',
        ...asked(offerProblems(empty(sample.content), TERMS)),
        '',
        ...asked(offerProblems(sample.content, TERMS)),
      ];
      expect(compared(lines.join('\n'))).toEqual(compared(written(template, lines)));
    },
  );

  it.each(SMALL_GRANT_FORMS.all.map(({ template }) => template))(
    '%s prints and asks for what it always did',
    async (template) => {
      const sample = { ...smallGrantSample(), template };
      const lines = [
        ...(await printed(await smallGrantPdf(sample, 'pl'))),
        '',
        ...['2026-08-31', '2026-09-01'].flatMap((day) =>
          asked(smallGrantProblems(EMPTY_SMALL_GRANT, smallGrantRegime(localDate(day)))),
        ),
      ];
      expect(compared(lines.join('\n'))).toEqual(compared(written(template, lines)));
    },
  );

  it('has its labels and its name on receipts in both languages', () => {
    const templates = [...OFFER_FORMS.all, ...SMALL_GRANT_FORMS.all].map(({ template }) => template);
    for (const locale of ['pl', 'en'] as const) {
      expect(Object.keys(documentWording[locale].receipt.forms).sort()).toEqual([...templates].sort());
    }
    expect(Object.keys({ ...FORM_LABELS, ...SMALL_GRANT_LABELS }).sort()).toEqual([...templates].sort());
  });
});

describe('when another version follows', () => {
  const ends = { validTo: localDate('2029-12-31') };
  const next = { template: 'DzU-2029-1-1', validFrom: localDate('2030-01-01') };
  const old = OFFER_FORMS.named('DzU-2018-2057-1');
  const labels = FORM_LABELS[old.template]!;
  const edition: FormEdition = {
    forms: datedForms<OfferForm>([
      { ...old, ...ends },
      {
        ...old,
        ...next,
        parts: ['basics', 'task', 'applicants', 'declarations'],
        declarations: ['truthful'],
      },
    ]),
    labels: {
      ...FORM_LABELS,
      [next.template]: {
        pl: { ...labels.pl, basic: 'A. Podstawy' },
        en: { ...labels.en, basic: 'A. Basics' },
      },
    },
  };

  it('an old offer is drawn to the byte as before', async () => {
    for (const locale of ['pl', 'en'] as const) {
      const [before, after] = await Promise.all([
        offerPdf(statutorySample(), locale),
        offerPdf(statutorySample(), locale, edition),
      ]);
      expect(after.equals(before)).toBe(true);
    }
  });

  it('an offer on the new one has its parts, order and words', async () => {
    const sample = statutorySample();
    const content = { ...sample.content, template: next.template };
    const { pages } = await readPdf(await offerPdf({ ...sample, content }, 'pl', edition));
    const parts = pages.flatMap(({ structure }) => nodesOf(structure, 'H2')).map(({ text }) => text);
    expect(parts.slice(0, 4).map((text) => text.split(' ')[0])).toEqual(['A.', 'III.', 'II.', 'VII.']);
    await expect(async () => offerPdf({ ...sample, content }, 'pl')).rejects.toThrow(RangeError);
  });

  it('so is an old offer for a small grant', async () => {
    const form = SMALL_GRANT_FORMS.named('DzU-2018-2055-1');
    const later: SmallGrantEdition = {
      forms: datedForms<SmallGrantForm>([
        { ...form, ...ends },
        { ...form, ...next, parts: ['costs', 'basics'], rules: [] },
      ]),
      labels: { ...SMALL_GRANT_LABELS, [next.template]: SMALL_GRANT_LABELS[form.template]! },
    };
    const sample = smallGrantSample();
    const [before, after, onNew] = await Promise.all([
      smallGrantPdf(sample, 'pl'),
      smallGrantPdf(sample, 'pl', later),
      smallGrantPdf({ ...sample, template: next.template }, 'pl', later),
    ]);
    expect(after.equals(before)).toBe(true);
    expect(onNew.equals(before)).toBe(false);
    const problems = (day: string) =>
      smallGrantProblems(EMPTY_SMALL_GRANT, smallGrantRegime(localDate(day)), later.forms);
    expect(problems('2029-12-31')).toEqual(
      smallGrantProblems(EMPTY_SMALL_GRANT, smallGrantRegime(localDate('2029-12-31'))),
    );
    expect(problems('2030-01-01')).toEqual([]);
  });
});
