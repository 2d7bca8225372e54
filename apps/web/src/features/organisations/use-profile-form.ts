import { useEffect, useRef } from 'react';
import type { DefaultValues, Resolver, UseFormReturn } from 'react-hook-form';
import { useLocale } from '@nurt/ui';
import { fieldErrors } from '../../shared/drafts';
import { useCommandForm } from '../../shared/forms';
import { profileProblems, type ProfileDraft } from './profile-draft';

/** The form of a profile, checked by the rules of the domain when a field is left. */
export function useProfileForm(defaultValues: ProfileDraft): UseFormReturn<ProfileDraft> {
  const locale = useLocale();
  const language = useRef(locale);
  useEffect(() => {
    language.current = locale;
  }, [locale]);
  const resolver: Resolver<ProfileDraft> = (values) => {
    const errors = fieldErrors<ProfileDraft>(profileProblems(values), () => true, language.current);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
  return useCommandForm<ProfileDraft>({
    defaultValues: defaultValues as DefaultValues<ProfileDraft>,
    resolver,
  });
}
