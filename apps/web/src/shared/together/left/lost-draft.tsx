import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { copyOf } from '@nurt/domain/drafts';
import { ButtonLink, FormActions, Page, Section, useLocale, useText, type Crumb } from '@nurt/ui';
import { leftWords } from '@nurt/wording/drafts';
import { formatDateTime } from '@nurt/wording/format';
import type { ProblemError } from '../../api';
import { serverNow } from '../../clock';
import { useAttempt } from '../../forms';
import { newId } from '../../new-id';
import { useSession } from '../../session';
import { FailedPage } from '../../state-pages';
import type { FieldWords } from '../field-words';
import { KeptPlace, type KeptCopy } from '../kept-copy';
import type { WrittenForm } from '../written-form';
import css from './left.module.css';
import { LeftNotice } from './left-words';
import { useLeft } from './use-left';

/** A new draft, as the server has begun it. */
interface Begun<Content> {
  readonly id: string;
  readonly content: Content;
  readonly version: number;
}

export interface LostDraftProps<Content extends object> {
  /** Why the server does not show the draft (any more). */
  error: ProblemError;
  kind: Pick<WrittenForm<never, Content>, 'rules' | 'keptAs'>;
  draftId: string;
  words: FieldWords<Content>;
  /** The list that it stood in. */
  list: Crumb;
  /** What it said when this page, or this device, last read it; null where that is not known. */
  known: Content | null;
  read: (content: Content) => ReactNode;
  /** Begins another draft in the same place; left out where it is not known which. */
  begin?: () => Promise<Begun<Content>>;
  addressOf: (draftId: string) => string;
}

/**
 * A draft that was thrown away, or whose organisation the person no longer belongs to, maybe while they wrote in it.
 * What this device still knows of it can be read, copied, and gone on with in a new draft.
 */
export function LostDraft<Content extends object>(props: LostDraftProps<Content>) {
  const { error, kind, draftId, words, list, known, read, begin } = props;
  const t = useText(leftWords);
  const locale = useLocale();
  const left = useLeft<Content>(kind.keptAs, draftId);
  const again = useBeginAgain(props);
  const isDiscarded = error.code === 'draft_discarded';
  if (!isDiscarded && left.copies.length === 0) return <FailedPage error={error} retry={() => undefined} />;

  const last = left.copies.at(-1);
  // Of an organisation that is no longer theirs, people keep what they wrote themselves.
  const content = isDiscarded ? (last?.screen ?? known) : null;
  const { by = '', at = '' } = error.problems[0]?.params ?? {};
  return (
    <Page
      title={isDiscarded ? t.discarded : t.noAccess}
      width="narrow"
      breadcrumb={[list]}
      lead={isDiscarded ? t.discardedBy(String(by), formatDateTime(String(at), locale)) : t.noAccessText}
    >
      <LeftNotice {...{ kind, words, left }} stands={null} />
      {content === null ? (
        <FormActions>
          <ButtonLink to={list.to} variant="default">
            {t.toList}
          </ButtonLink>
        </FormActions>
      ) : (
        <>
          <Section title={t.known} lead={begin ? t.beginHelp : undefined}>
            {again.problems.map(({ text }) => (
              <p key={text} role="alert">
                {text}
              </p>
            ))}
            <FormActions>
              {begin && (
                <Button loading={again.busy} onClick={() => void again.run(content, last, left.forget)}>
                  {t.begin}
                </Button>
              )}
              <ButtonLink to={list.to} variant="default">
                {t.toList}
              </ButtonLink>
            </FormActions>
          </Section>
          <details className={css['whole']}>
            <summary>{t.read}</summary>
            {read(content)}
          </details>
        </>
      )}
    </Page>
  );
}

/** The words are left for the editor of the new draft as a closed window leaves them; it brings them in and saves them. */
function useBeginAgain<Content extends object>(props: LostDraftProps<Content>) {
  const { kind, begin, addressOf } = props;
  const { session } = useSession();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const [place] = useState(newId);
  const run = (content: Content, copy: KeptCopy<Content> | undefined, forget: () => void) =>
    attempt.run(async () => {
      const begun = await begin?.();
      if (begun === undefined) return;
      const screen = withParts(begun.content, content);
      const at = new Date(serverNow()).toISOString();
      new KeptPlace<Content>(kind.keptAs, session?.account.id ?? '', begun.id, place).keep({
        ...copyOf(begun.content, begun.version),
        screen,
        typed: copy?.typed ?? {},
        at,
      });
      forget();
      await navigate(addressOf(begun.id), { replace: true });
    });
  return { run, busy: attempt.busy, problems: attempt.problems };
}

/** What only the lost draft had, such as its partners, does not come along. */
function withParts<Content extends object>(begun: Content, lost: Content): Content {
  const parts = Object.entries(lost).filter(([part]) => Object.hasOwn(begun, part));
  return { ...begun, ...(Object.fromEntries(parts) as Partial<Content>) };
}
