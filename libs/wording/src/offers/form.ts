import { templateOf, type OnForm } from '@nurt/domain/offers';
import { catalogue, type Catalogue } from '../common/catalogue';
import { offer as en } from '../documents/en/offer';
import { offer as pl } from '../documents/pl/offer';
import { sportForm } from './sport';

/** Labels of the statutory form (Dz.U. 2018 poz. 2057, Annex 1): the same on the screen and on paper. */
export const offerForm = catalogue({ pl, en });

type FormWords = typeof pl;

/** Numbers of the parts and points of Annex 1 before a label: „III. ”, „V.A ”, „2. ”. */
const NUMBER = /^(?:[IVX]+\.[A-Z]?|\d+\.)\s+/;

/** What a form of the authority's own says otherwise: it has no parts to refer to. */
const OTHERWISE = catalogue({
  pl: {
    otherInformation: 'Inne informacje, które mogą mieć znaczenie przy ocenie oferty',
    dataAgreeWithRegister:
      'dane oferenta są zgodne z Krajowym Rejestrem Sądowym lub inną właściwą ewidencją;',
  },
  en: {
    otherInformation: 'Other information that may matter in the assessment of the offer',
    dataAgreeWithRegister:
      'the details of the applicant agree with the National Court Register or another register;',
  },
});

function unnumbered(
  words: FormWords,
  otherwise: (typeof OTHERWISE)['pl'],
  sport?: { readonly title: string; readonly plan: string },
): FormWords {
  const labels = Object.entries(words).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(NUMBER, '') : value,
  ]);
  return {
    ...(Object.fromEntries(labels) as FormWords),
    ...(sport ? { title: sport.title } : {}),
    otherInformation: otherwise.otherInformation,
    declare: { ...words.declare, dataAgreeWithRegister: otherwise.dataAgreeWithRegister },
    schedule: (years) => (sport ? `${sport.plan} (${years})` : words.schedule(years).replace(NUMBER, '')),
  };
}

/** The labels of one version of a form, in both languages. */
export type FormLabels = Catalogue<FormWords>;

/** The labels of every version of a form, by its name. Those of a version that was ever in use are never changed. */
export const FORM_LABELS: Readonly<Record<string, FormLabels>> = {
  'DzU-2018-2057-1': offerForm,
  'sport-1': catalogue({
    pl: unnumbered(pl, OTHERWISE.pl, sportForm.pl),
    en: unnumbered(en, OTHERWISE.en, sportForm.en),
  }),
  'local-1': catalogue({ pl: unnumbered(pl, OTHERWISE.pl), en: unnumbered(en, OTHERWISE.en) }),
};

/**
 * Labels of the version of the form on which an offer is written: a form of the authority's own has not the numbers of
 * Annex 1.
 */
export function offerFormFor(content: OnForm): FormLabels {
  return FORM_LABELS[templateOf(content)] ?? offerForm;
}
