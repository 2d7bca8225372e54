import type { EventView } from '@nurt/contracts/kernel';
import { InPolish, Section, Timeline, useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { records, type EventTexts } from '@nurt/wording/records';

/** What happened to a record, with who and when. An event without a sentence of its own is shown, never hidden. */
export function History({ events, texts }: { events: readonly EventView[]; texts: EventTexts }) {
  const t = useText(records);
  const locale = useLocale();
  return (
    <Section title={t.history}>
      {events.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <Timeline
          items={events.map(({ id, type, at, actor, params }) => ({
            key: id,
            title: texts[type]?.(params) ?? t.otherEvent,
            when: formatDateTime(at, locale),
            dateTime: at,
            who: actor === null ? t.byClock : <InPolish>{actor}</InPolish>,
          }))}
        />
      )}
    </Section>
  );
}
