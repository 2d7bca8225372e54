import { Anchor, Button, TextInput } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { EmptyState, Page, useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { identity } from '@nurt/wording/identity';
import { ProblemError, useApi, type ApiView } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import css from './identity.module.css';
import { linksIn } from './links-in';

/** Every mail of the demonstration, newest first; the recipient is part of the address. */
export function OutboxPage() {
  const t = useText(identity).outbox;
  const [search, setSearch] = useSearchParams();
  const to = search.get('do') ?? '';
  const mails = useApi(
    'GET /api/demo/outbox',
    { query: to ? { to } : {} },
    { staleTime: 0, refetchInterval: 5000, keepPrevious: true },
  );
  if (mails.error instanceof ProblemError && mails.error.status === 404) {
    return (
      <Page title={t.title} width="narrow">
        <p>{t.absent}</p>
      </Page>
    );
  }
  return (
    <Page title={t.title} lead={t.lead}>
      <form
        role="search"
        className={css['filter']}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('do');
          setSearch(typeof typed === 'string' && typed.trim() !== '' ? { do: typed.trim() } : {});
        }}
      >
        <TextInput
          key={to}
          name="do"
          type="email"
          label={t.filter}
          description={t.filterHelp}
          defaultValue={to}
        />
        <Button type="submit" variant="default">
          {t.show}
        </Button>
      </form>
      <Loaded query={mails} as="part">
        {(list) =>
          list.length > 0 ? (
            <ul className={css['mails']}>
              {list.map((mail) => (
                <li key={mail.id}>
                  <Mail mail={mail} />
                </li>
              ))}
            </ul>
          ) : (
            <EmptyState
              title={to ? t.emptyFiltered(to) : t.empty}
              action={
                to && (
                  <Button variant="default" onClick={() => setSearch({})}>
                    {t.all}
                  </Button>
                )
              }
            >
              {t.emptyText}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Mail({ mail }: { mail: ApiView<'GET /api/demo/outbox'>[number] }) {
  const t = useText(identity).outbox;
  const locale = useLocale();
  return (
    <article>
      <header>
        <h2>{mail.subject}</h2>
        <p>
          {t.to}: {mail.to} · <time dateTime={mail.sentAt}>{formatDateTime(mail.sentAt, locale)}</time>
        </p>
      </header>
      <div className={css['text']}>
        {linksIn(mail.text, location.origin).map((part, index) =>
          part.kind === 'text' ? (
            part.text
          ) : part.kind === 'own' ? (
            <Anchor key={index} component={Link} to={part.path}>
              {part.text}
            </Anchor>
          ) : (
            <Anchor key={index} href={part.text} rel="noreferrer">
              {part.text}
            </Anchor>
          ),
        )}
      </div>
    </article>
  );
}
