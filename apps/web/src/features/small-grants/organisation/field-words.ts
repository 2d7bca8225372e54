import { smallGrantDraft, type SmallGrantContent } from '@nurt/domain/small-grants';
import { SPHERES } from '@nurt/domain/statute';
import { useLocale, useText } from '@nurt/ui';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { lastOf, useWordsOf, type FieldWords } from '../../../shared/together';
import { quoted } from '@nurt/wording/format';

/** The places of a simplified offer (`costs/<id>/grantGrosze`) and their values in the words of its form. */
export function useFieldWords(): FieldWords<SmallGrantContent> {
  const locale = useLocale();
  const { fields: t, parts } = useText(smallGrantForm);
  const { kindOf } = useText(smallGrants);
  const { arrears } = useText(offerForm);
  // Declarations are the same on both forms.
  const declarations: Readonly<Record<string, string>> = useText(offerEditor).fieldNames;
  const names: Readonly<Record<string, string>> = {
    kind: t.kind,
    sphere: t.sphere,
    title: t.title,
    taskFrom: t.from,
    taskTo: t.to,
    'contact/name': t.name,
    'contact/phone': t.phone,
    'contact/email': t.email,
    place: t.place,
    description: t.description,
    'results/*/name': t.resultName,
    'results/*/target': t.target,
    'results/*/monitoring': t.monitoring,
    characteristics: t.characteristics,
    'costs/*/name': t.costName,
    'costs/*/grantGrosze': t.grant,
    'costs/*/otherGrosze': t.other,
  };
  const lists: Readonly<Record<string, string>> = { results: t.results, costs: parts.costs };
  const rows: Readonly<Record<string, (number: number) => string>> = {
    results: t.resultRow,
    costs: t.costRow,
  };
  return useWordsOf(smallGrantDraft, {
    field: (path) => names[path] ?? declarations[path.replaceAll('/', '.')] ?? lastOf(path),
    list: (list) => lists[list] ?? list,
    row: (list, row, place) => {
      const own = typeof row['name'] === 'string' ? row['name'].trim() : '';
      const title = (place < 0 ? undefined : rows[list]?.(place + 1)) ?? lists[list] ?? list;
      return own === '' ? title : `${title} ${quoted(own)}`;
    },
    choice: (name, value) => {
      if (name === 'sphere') return SPHERES.find(({ key }) => key === value)?.[locale] ?? value;
      if (value === 'support' || value === 'entrustment') return kindOf[value];
      return value === 'inArrears' || value === 'notInArrears' ? arrears[value] : value;
    },
  });
}
