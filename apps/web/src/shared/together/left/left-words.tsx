import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog, FormActions, InPolish, Notice, useLocale, useText, useToast } from '@nurt/ui';
import { leftWords } from '@nurt/wording/drafts';
import { formatDateTime } from '@nurt/wording/format';
import type { FieldWords } from '../field-words';
import type { WrittenForm } from '../written-form';
import css from './left.module.css';
import { useLeft, type Left } from './use-left';
import { leftFields, leftText } from './words-of';

interface LeftWordsProps<Content extends object> {
  kind: Pick<WrittenForm<never, Content>, 'rules' | 'keptAs'>;
  draftId: string;
  words: FieldWords<Content>;
  /** What the document says now. */
  stands: Content;
}

/** Over a document that is no draft any more: what was typed on this device and never came into it. */
export function LeftWords<Content extends object>(props: LeftWordsProps<Content>) {
  const { kind, draftId, words, stands } = props;
  const left = useLeft<Content>(kind.keptAs, draftId);
  return <LeftNotice {...{ kind, words, left, stands }} />;
}

/** The words themselves, to be read, copied, and put away. Nothing where there are none. */
export function LeftNotice<Content extends object>(
  props: Pick<LeftWordsProps<Content>, 'kind' | 'words'> & { left: Left<Content>; stands: Content | null },
) {
  const { kind, words, left, stands } = props;
  const t = useText(leftWords);
  const locale = useLocale();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const fields = leftFields(kind.rules, words, left.copies, stands);
  const at = left.copies.at(-1)?.at;
  if (fields.length === 0 || at === undefined) return null;
  // Missing where the page is not served over https or localhost; the words can be marked and copied all the same.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  const copy = () =>
    clipboard?.writeText(leftText(fields)).then(
      () => toast(t.copied),
      () => toast(t.notCopied),
    );
  return (
    <Notice tone="warning" title={t.title} live>
      <p>{t.text(formatDateTime(at, locale))}</p>
      <dl className={css['words']}>
        {fields.map(({ path, name, lines }) => (
          <div key={path}>
            <dt>{name}</dt>
            <dd>
              <InPolish>{lines.join('\n')}</InPolish>
            </dd>
          </div>
        ))}
      </dl>
      <FormActions>
        {clipboard && (
          <Button size="xs" variant="default" onClick={() => void copy()}>
            {t.copy}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
          {t.forget}
        </Button>
      </FormActions>
      <ConfirmDialog
        opened={asking}
        busy={false}
        problems={[]}
        reference={null}
        danger
        title={t.forgetTitle}
        confirm={t.forget}
        onClose={() => setAsking(false)}
        onConfirm={left.forget}
      >
        <p>{t.forgetText}</p>
      </ConfirmDialog>
    </Notice>
  );
}
