import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm, type DefaultValues, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { OfferView } from '@nurt/contracts/offers';
import { organisationProblems } from '@nurt/domain/organisations';
import { useLocale } from '@nurt/ui';
import type { Locale } from '@nurt/wording/format';
import { fieldErrors, isMissing } from '../../../../shared/drafts';
import { lookAt, type OfferDraft, type WrittenOffer } from './draft';
import { isField } from './parts';

export interface OfferForm {
  readonly form: UseFormReturn<OfferDraft>;
  readonly look: (values: OfferDraft) => WrittenOffer;
  readonly markMissing: () => void;
}

/**
 * The form of an offer. What is written wrongly is marked when its field is left; what is missing only after the
 * person has asked to submit, because an offer is seldom written from top to bottom.
 */
export function useOfferForm(offer: OfferView): OfferForm {
  const locale = useLocale();
  const { terms } = offer.call;
  const incomplete = organisationProblems(offer.organisation).length > 0;
  const look = useCallback(
    (values: OfferDraft): WrittenOffer => {
      const written = lookAt(values, terms);
      if (!incomplete) return written;
      return {
        ...written,
        problems: [{ code: 'organisation_incomplete', path: 'organisation' }, ...written.problems],
      };
    },
    [terms, incomplete],
  );

  const [marking, setMarking] = useState(false);
  const rules = useRef({ look, locale, marking });
  const resolver: Resolver<OfferDraft> = useCallback((values) => {
    const { look: check, locale: language, marking: all } = rules.current;
    return { values: {}, errors: errorsOf(check(values), all, language) };
  }, []);
  const form = useForm<OfferDraft>({
    defaultValues: structuredClone(offer.content) as DefaultValues<OfferDraft>,
    resolver,
    mode: 'onTouched',
    shouldFocusError: false,
  });

  useEffect(() => {
    rules.current = { look, locale, marking };
    if (!marking) return undefined;
    void form.trigger();
    // Once everything is marked, marks follow the text: adding a date may put another field right.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => void form.trigger(), 400);
      },
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form, look, locale, marking]);

  const markMissing = useCallback(() => setMarking(true), []);
  return { form, look, markMissing };
}

function errorsOf({ problems }: WrittenOffer, all: boolean, locale: Locale) {
  const shown = all ? problems : problems.filter((problem) => !isMissing(problem));
  return fieldErrors<OfferDraft>(shown, isField, locale);
}
