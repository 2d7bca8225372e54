import { Page, Section, useText } from '@nurt/ui';
import { notes, type NoteSection } from '@nurt/wording/publication';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import css from './publication.module.css';

/** How accessible the service is, what has not been examined, and where to report an obstacle. */
export function AccessibilityPage() {
  return <Note {...useText(notes).accessibility} />;
}

/** What the service does with data. */
export function PrivacyPage() {
  return <Note {...useText(notes).privacy} />;
}

function Note(props: { title: string; lead: string; sections: readonly NoteSection[] }) {
  return (
    <Page title={props.title} lead={props.lead} width="narrow">
      {props.sections.map(({ title, text = [], list = [] }) => (
        <Section key={title} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list.length > 0 && (
            <ul className={css['bullets']}>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
      <Authorities />
    </Page>
  );
}

/** Whom to write to: the authorities themselves, as they are known here. */
function Authorities() {
  const t = useText(notes);
  const authorities = useApi('GET /api/public/authorities');
  return (
    <Section title={t.authorities}>
      <Loaded query={authorities} as="part">
        {(list) => (
          <ul className={css['rows']}>
            {list.map((authority) => (
              <li key={authority.id}>
                <p>
                  <strong lang="pl">{authority.name}</strong>
                  {authority.bulletinUrl && (
                    <a href={authority.bulletinUrl} rel="noreferrer">
                      {t.bulletin}
                    </a>
                  )}
                </p>
                <p className={css['meta']} lang="pl">
                  {[authority.executiveTitle, authority.address].filter(Boolean).join(', ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
