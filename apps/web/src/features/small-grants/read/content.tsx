import type { SmallGrantContent } from '@nurt/domain/small-grants';
import { grosze } from '@nurt/domain/money';
import { smallGrantCostValue, smallGrantSums } from '@nurt/domain/small-grants';
import { SPHERES } from '@nurt/domain/statute';
import { DataTable, Facts, InPolish, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { smallGrantForm, smallGrants } from '@nurt/wording/small-grants';
import { Prose } from '../../../shared/records';

/** What everybody may read of an offer, in the order of the simplified form (Dz.U. 2018 poz. 2055). */
export type ReadableContent = Omit<SmallGrantContent, 'contact' | 'declarations' | 'taskFrom' | 'taskTo'> & {
  readonly taskFrom: string | null;
  readonly taskTo: string | null;
};

export function ContentView(props: {
  content: ReadableContent;
  level?: 2 | 3;
  /** Where the page itself has another name. */
  titled?: boolean;
}) {
  const { content, level = 3, titled = false } = props;
  const t = useText(smallGrants);
  const form = useText(smallGrantForm).fields;
  const { notGiven } = useText(records);
  const locale = useLocale();
  const sphere = SPHERES.find(({ key }) => key === content.sphere)?.[locale];
  const day = (date: string | null) => (date ? formatDate(date, locale) : notGiven);
  return (
    <>
      <Facts
        facts={[
          titled && {
            label: form.title,
            value: content.title.trim() === '' ? notGiven : <InPolish>{content.title}</InPolish>,
          },
          { label: t.kind, value: content.kind && t.kindOf[content.kind] },
          { label: t.sphere, value: sphere },
          { label: t.term, value: `${day(content.taskFrom)} – ${day(content.taskTo)}` },
          { label: t.place, value: content.place && <InPolish>{content.place}</InPolish> },
        ]}
      />
      <Text title={t.description} text={content.description} level={level} />
      <Section level={level} title={t.results}>
        <Results content={content} />
      </Section>
      <Text title={t.characteristics} text={content.characteristics} level={level} />
      <Section level={level} title={t.costs}>
        <Costs content={content} />
      </Section>
    </>
  );
}

function Text({ title, text, level }: { title: string; text: string; level: 2 | 3 }) {
  const { notGiven } = useText(records);
  return (
    <Section level={level} title={title}>
      {text.trim() === '' ? (
        <p>{notGiven}</p>
      ) : (
        <div lang="pl">
          <Prose>{text}</Prose>
        </div>
      )}
    </Section>
  );
}

function Results({ content }: { content: ReadableContent }) {
  const t = useText(smallGrants);
  const { notGiven } = useText(records);
  if (content.results.length === 0) return <p>{notGiven}</p>;
  return (
    <DataTable
      caption={t.results}
      captionHidden
      rows={content.results}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: 'name', header: t.result, cell: ({ name }) => <InPolish>{name}</InPolish> },
        { key: 'target', header: t.target, cell: ({ target }) => <InPolish>{target}</InPolish> },
        {
          key: 'monitoring',
          header: t.monitoring,
          cell: ({ monitoring }) => <InPolish>{monitoring}</InPolish>,
        },
      ]}
    />
  );
}

function Costs({ content }: { content: ReadableContent }) {
  const t = useText(smallGrants);
  const { notGiven } = useText(records);
  if (content.costs.length === 0) return <p>{notGiven}</p>;
  const sums = smallGrantSums(content);
  const rows = [
    ...content.costs.map((cost) => ({
      id: cost.id,
      name: cost.name,
      value: smallGrantCostValue(cost),
      grant: cost.grantGrosze ?? grosze(0),
      other: cost.otherGrosze ?? grosze(0),
      sum: false,
    })),
    {
      id: 'sum',
      name: t.total,
      value: sums.totalGrosze,
      grant: sums.grantGrosze,
      other: sums.otherGrosze,
      sum: true,
    },
  ];
  return (
    <DataTable
      caption={t.costs}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'name',
          header: t.cost,
          cell: ({ name, sum }) => (sum ? <strong>{name}</strong> : <InPolish>{name}</InPolish>),
        },
        {
          key: 'value',
          header: t.value,
          align: 'end',
          cell: ({ value, sum }) => <MoneyText amount={value} strong={sum} />,
        },
        {
          key: 'grant',
          header: t.fromGrant,
          align: 'end',
          cell: ({ grant, sum }) => <MoneyText amount={grant} strong={sum} />,
        },
        {
          key: 'other',
          header: t.fromOther,
          align: 'end',
          cell: ({ other, sum }) => <MoneyText amount={other} strong={sum} />,
        },
      ]}
    />
  );
}
