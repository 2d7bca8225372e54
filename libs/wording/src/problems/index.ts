import type { ProblemCode } from '@nurt/domain/problems';
import type { Locale } from '../format/locale';
import { agreements } from './agreements';
import { authorities } from './authorities';
import { calls } from './calls';
import { consultations } from './consultations';
import { evaluation } from './evaluation';
import { files } from './files';
import { general, identity } from './general';
import { offers } from './offers';
import { organisations } from './organisations';
import { payments } from './payments';
import { programmes } from './programmes';
import type { Params } from './sentence';
import { smallGrants } from './small-grants';
import { settlement } from './settlement';

type AllSentences = Readonly<Record<ProblemCode, (params: Params) => string>>;

const sentences: Readonly<Record<Locale, AllSentences>> = {
  pl: {
    ...general.pl,
    ...identity.pl,
    ...files.pl,
    ...authorities.pl,
    ...organisations.pl,
    ...programmes.pl,
    ...consultations.pl,
    ...calls.pl,
    ...offers.pl,
    ...evaluation.pl,
    ...smallGrants.pl,
    ...agreements.pl,
    ...payments.pl,
    ...settlement.pl,
  },
  en: {
    ...general.en,
    ...identity.en,
    ...files.en,
    ...authorities.en,
    ...organisations.en,
    ...programmes.en,
    ...consultations.en,
    ...calls.en,
    ...offers.en,
    ...evaluation.en,
    ...smallGrants.en,
    ...agreements.en,
    ...payments.en,
    ...settlement.en,
  },
};

/** The sentence for a problem, in the reader's language. */
export function problemText(code: ProblemCode, params: Params | undefined, locale: Locale): string {
  return sentences[locale][code](params ?? {});
}
