import { useId, type FormEvent } from 'react';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { paths } from '../../shared/paths';
import css from './shell.module.css';

/** Words to look for in the calls; they go to the list with their address, where they can be changed. */
export function CallSearch() {
  const t = useText(common).callSearch;
  const navigate = useNavigate();
  const id = useId();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form).get('szukaj');
    const words = typeof typed === 'string' ? typed.trim() : '';
    form.reset();
    void navigate(words === '' ? paths.calls : paths.callsWith(words));
  };
  return (
    <form role="search" aria-label={t.label} action={paths.calls} onSubmit={search} className={css['search']}>
      <label htmlFor={id} className="nurt-visually-hidden">
        {t.label}
      </label>
      <input id={id} type="search" name="szukaj" maxLength={200} placeholder={t.label} />
      <button type="submit" aria-label={t.submit} title={t.submit}>
        <IconSearch size={20} aria-hidden />
      </button>
    </form>
  );
}
