import type { CallTerms, CorrectedField, TermChange } from '@nurt/domain/calls';
import { catalogue } from '../common/catalogue';
import { formatAmount, formatDate, formatDateTime, formatPercent, type Locale } from '../format';
import { conditions, laterYears } from '../announced-calls';
import { hintedFieldName } from '../offers/field-name';
import { en } from './en';
import { callHints } from './hints';
import { pl } from './pl';

/** Words of changes of an announced call. */
export const corrections = catalogue({
  pl: {
    title: 'Zmiany ogłoszenia',
    lead: 'Co zmieniono po ogłoszeniu, kiedy i dlaczego. Obowiązuje treść po zmianie.',
    one: {
      correction: (number: number, day: string) => `Zmiana nr ${number} z ${day}`,
      extension: (number: number, day: string) => `Przedłużenie naboru, zmiana nr ${number} z ${day}`,
    },
    reason: (reason: string) => `Powód: ${reason}`,
    field: 'Co zmieniono',
    before: 'Było',
    after: 'Jest',
    madeBy: (name: string) => `Zmienił(a): ${name}`,
    nothing: 'nie określono',
    yes: 'tak',
    no: 'nie',
    extend: 'Przedłuż nabór',
    extendHint: 'Nowy termin musi być późniejszy od obecnego.',
    extendTitle: 'Przedłużenie naboru',
    extendText:
      'Przedłużenie jest publikowane z powodem. Złożone oferty pozostają ważne, a ich autorzy dostaną wiadomość.',
    extended: 'Nabór jest przedłużony.',
    correct: 'Zmień ogłoszenie',
    correctHint: 'Zmiana jest publikowana z datą i powodem.',
    correctTitle: 'Zmiana ogłoszenia',
    correctLead:
      'Zmiana dostanie numer i zostanie opublikowana z różnicą. Po istotnej zmianie (zadanie, jego terminy i warunki, pieniądze i zasady ich przyznawania, limity, załączniki, sposób potwierdzania, ocena formalna, kryteria) czas na oferty biegnie od nowa.',
    correctPublish: 'Opublikuj zmianę',
    corrected: 'Zmiana jest opublikowana.',
    newReason: 'Powód zmiany',
    newReasonHelp: 'Zobaczą go wszyscy razem ze zmianą.',
    notNow: 'Ogłoszenia nie można teraz zmienić',
    notNowText: 'Ogłoszenie można zmienić tylko w czasie naboru.',
    back: 'Wróć do naboru',
  },
  en: {
    title: 'Changes of the announcement',
    lead: 'What was changed after the announcement, when and why. The contents after the change hold.',
    one: {
      correction: (number, day) => `Change no. ${number} of ${day}`,
      extension: (number, day) => `Extension of the call, change no. ${number} of ${day}`,
    },
    reason: (reason) => `Reason: ${reason}`,
    field: 'What was changed',
    before: 'Before',
    after: 'After',
    madeBy: (name) => `Changed by ${name}`,
    nothing: 'not set',
    yes: 'yes',
    no: 'no',
    extend: 'Extend the call',
    extendHint: 'The new deadline must be later than the present one.',
    extendTitle: 'Extension of the call',
    extendText:
      'The extension is published with its reason. Submitted offers stay valid, and their authors will be told.',
    extended: 'The call is extended.',
    correct: 'Change the announcement',
    correctHint: 'The change is published with its date and reason.',
    correctTitle: 'Change of the announcement',
    correctLead:
      'The change gets a number and is published with the difference. After an essential change (the task, its dates and conditions, the money and the rules of granting it, limits, attachments, confirmations, the formal check, criteria) the time for offers runs anew.',
    correctPublish: 'Publish the change',
    corrected: 'The change is published.',
    newReason: 'Reason for the change',
    newReasonHelp: 'Everybody will see it together with the change.',
    notNow: 'The announcement cannot be changed now',
    notNowText: 'An announcement can be changed only while the call is open.',
    back: 'Back to the call',
  },
});

/** One change in words. */
export interface ChangeWords {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Lists of which only the items that differ are worth reading. */
const LISTS: ReadonlySet<CorrectedField> = new Set([
  'criteria',
  'checklist',
  'requiredAttachments',
  'sameKindTasks',
  'hints',
  'fieldHints',
]);

/** A change of the terms as people read it; lists one item to a line, and only the items that differ. */
export function changeWords({ field, before, after }: TermChange, locale: Locale): ChangeWords {
  const say = SAY[field];
  const read = (value: unknown): string =>
    say({ [field]: value } as unknown as CallTerms, locale) || corrections[locale].nothing;
  const [was, is] = [read(before), read(after)];
  return {
    field: fieldNames(locale)[field],
    ...(LISTS.has(field) ? different(was, is) : { before: was, after: is }),
  };
}

/** What is only in one of two lists; all of both where nothing but the order differs. */
function different(was: string, is: string): { before: string; after: string } {
  const [old, now] = [was.split('\n'), is.split('\n')];
  const gone = old.filter((item) => !now.includes(item));
  const come = now.filter((item) => !old.includes(item));
  if (gone.length === 0 && come.length === 0) return { before: was, after: is };
  return { before: gone.join('\n') || '–', after: come.join('\n') || '–' };
}

type Say = (terms: CallTerms, locale: Locale) => string;
const share = (value: number | null, locale: Locale) => (value === null ? '' : formatPercent(value, locale));
const amount = (value: number | null, locale: Locale) => (value === null ? '' : formatAmount(value, locale));
const day = (value: string | null, locale: Locale) => (value === null ? '' : formatDate(value, locale));

/** How the value of each field is written; each reads its own field only. */
const SAY: Readonly<Record<CorrectedField, Say>> = {
  title: ({ title }) => title,
  task: ({ task }) => task,
  poolGrosze: ({ poolGrosze }, l) => amount(poolGrosze, l),
  laterYears: ({ laterYears: later }, l) =>
    later.map(({ year, grosze }) => laterYears[l].fact(year, amount(grosze, l))).join('\n'),
  grantingRules: ({ grantingRules }) => grantingRules,
  maximumGrantGrosze: ({ maximumGrantGrosze }, l) => amount(maximumGrantGrosze, l),
  maximumGrantShare: ({ maximumGrantShare }, l) => share(maximumGrantShare, l),
  maximumAdministrativeShare: ({ maximumAdministrativeShare }, l) => share(maximumAdministrativeShare, l),
  maximumPerOrganisationGrosze: ({ maximumPerOrganisationGrosze }, l) =>
    amount(maximumPerOrganisationGrosze, l),
  minimumOwnContribution: ({ minimumOwnContribution: own }, l) =>
    own === null
      ? ''
      : conditions[l].ownContributionOf(
          formatPercent(own.share, l),
          own.kinds.map((kind) => conditions[l].contributionOf[kind]).join(', '),
        ),
  costShiftTolerance: ({ costShiftTolerance }, l) => share(costShiftTolerance, l),
  taskFrom: ({ taskFrom }, l) => day(taskFrom, l),
  taskTo: ({ taskTo }, l) => day(taskTo, l),
  taskConditions: ({ taskConditions }) => taskConditions,
  closesAt: ({ closesAt }, l) => (closesAt === null ? '' : formatDateTime(closesAt, l)),
  requiredAttachments: ({ requiredAttachments }) => requiredAttachments.map(({ name }) => name).join('\n'),
  confirmations: ({ confirmations }, l) =>
    confirmations.map((way) => conditions[l].confirmationOf[way]).join('\n'),
  confirmationDays: ({ confirmationDays }) => String(confirmationDays),
  corrections: ({ corrections: rule }, l) =>
    rule === null
      ? conditions[l].noCorrections
      : conditions[l].correctionRule(
          rule.what.map((what) => conditions[l].correctionOf[what]).join(', '),
          rule.days,
        ),
  receiptRule: ({ receiptRule }, l) => conditions[l].receiptOf[receiptRule],
  resultsTableRequired: ({ resultsTableRequired }, l) =>
    resultsTableRequired ? corrections[l].yes : corrections[l].no,
  selectionProcedure: ({ selectionProcedure }) => selectionProcedure,
  criteria: ({ criteria }, l) =>
    criteria
      .map(({ name, weight, maximumPoints, bonus, guidance, scale }) =>
        [
          `${name}: ${bonus ? '+' : ''}${formatPercent(weight, l)}, 0–${String(maximumPoints)}`,
          ...(guidance === '' ? [] : [guidance.replaceAll('\n', ' ')]),
          ...scale.map(({ points, label }) => `${String(points)} – ${label}`),
        ].join('; '),
      )
      .join('\n'),
  threshold: ({ threshold }, l) => share(threshold, l),
  tieBreaks: ({ tieBreaks }, l) => tieBreaks.map(({ kind }) => conditions[l].tieBreakOf[kind]).join('\n'),
  checklist: ({ checklist }) => checklist.map(({ text }) => text).join('\n'),
  hints: ({ hints }, l) =>
    hints.map(({ part, text }) => `${callHints[l].partOf[part]}: ${text.replaceAll('\n', ' ')}`).join('\n'),
  fieldHints: ({ fieldHints }, l) =>
    fieldHints
      .map(({ field, text }) => `${hintedFieldName(field, l)}: ${text.replaceAll('\n', ' ')}`)
      .join('\n'),
  decisionBy: ({ decisionBy }, l) => day(decisionBy, l),
  sameKindTasks: ({ sameKindTasks }, l) =>
    sameKindTasks
      .map((tasks) => `${String(tasks.year)}: ${tasks.description} (${formatAmount(tasks.grantsGrosze, l)})`)
      .join('\n'),
};

/** What each field is called. */
export function fieldNames(locale: Locale): Readonly<Record<CorrectedField, string>> {
  const t = locale === 'pl' ? pl : en;
  const { form } = t;
  const c = conditions[locale];
  return {
    title: t.name,
    task: form.task,
    poolGrosze: t.pool,
    laterYears: laterYears[locale].title,
    grantingRules: form.grantingRules,
    maximumGrantGrosze: form.maximumGrant,
    maximumGrantShare: form.maximumGrantShare,
    maximumAdministrativeShare: form.maximumAdministrativeShare,
    maximumPerOrganisationGrosze: c.perOrganisation,
    minimumOwnContribution: c.ownContribution,
    costShiftTolerance: c.tolerance,
    taskFrom: form.taskFrom,
    taskTo: form.taskTo,
    taskConditions: form.taskConditions,
    closesAt: t.closes,
    requiredAttachments: c.attachments,
    confirmations: c.confirmations,
    confirmationDays: c.confirmationDays,
    corrections: c.corrections,
    receiptRule: c.receiptRule,
    resultsTableRequired: form.resultsTableRequired,
    selectionProcedure: form.selectionProcedure,
    criteria: form.criteria,
    threshold: form.thresholdLabel,
    tieBreaks: c.tieBreaks,
    checklist: form.checklist,
    hints: callHints[locale].title,
    fieldHints: callHints[locale].fields,
    decisionBy: form.decisionBy,
    sameKindTasks: form.section.sameKind,
  };
}
