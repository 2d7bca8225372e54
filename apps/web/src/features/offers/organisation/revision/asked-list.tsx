import { Anchor } from '@mantine/core';
import type { OfferRevisionView } from '@nurt/contracts/offers';
import { offerDraft, OUTSIDE_CONTENT } from '@nurt/domain/offers';
import { Notice, useLocale, useText } from '@nurt/ui';
import { offerFieldName, offerRevisions } from '@nurt/wording/offers';
import { Prose } from '../../../../shared/records';
import { formName } from '../../../../shared/together';
import { useEditor } from '../editor/editor-context';
import { partOf } from '../editor/parts';
import css from './revision.module.css';

/** What the office asked for, each with the way to its field. */
export function AskedList({ revision }: { revision: OfferRevisionView }) {
  const t = useText(offerRevisions).correction;
  const locale = useLocale();
  const { form, steps } = useEditor();
  const { asked, note, base } = revision;
  if (asked.length === 0 && note === '') return null;
  return (
    <Notice tone="warning" title={t.asked}>
      <ul className={css['asked']}>
        {asked.map(({ path, remark }) => {
          const name = offerFieldName(path, base, locale);
          const outside = OUTSIDE_CONTENT.find((one) => one === path);
          const go = () => {
            const field = formName(offerDraft, path, form.getValues()) ?? path.split('/')[0] ?? path;
            steps.goTo(partOf(path.replaceAll('/', '.')), field);
          };
          return (
            <li key={path}>
              {outside === undefined ? (
                <Anchor component="button" type="button" onClick={go} aria-label={t.goTo(name)}>
                  {name}
                </Anchor>
              ) : (
                <strong>{name}</strong>
              )}
              <span>{remark}</span>
              {outside && <small>{t.outside[outside]}</small>}
            </li>
          );
        })}
      </ul>
      {note !== '' && <Prose>{note}</Prose>}
      {asked.length > 0 && <p className={css['quiet']}>{t.openOnly}</p>}
    </Notice>
  );
}
