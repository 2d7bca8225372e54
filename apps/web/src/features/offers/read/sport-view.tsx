import { SPORT_DECLARATIONS, SPORT_PURPOSES, type SportPart } from '@nurt/domain/offers';
import { DataTable, Facts, InPolish, MoneyText, useText } from '@nurt/ui';
import { sportForm } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { Entry, type Level } from '../../../shared/reading';

/** What a sports club says of itself: discipline, competition, athletes by age, coaches. */
export function ClubView({ sport, level }: { sport: SportPart; level: Level }) {
  const t = useText(sportForm);
  const { notGiven } = useText(records);
  return (
    <>
      <Facts
        facts={[
          {
            label: t.discipline,
            value: sport.discipline ? <InPolish>{sport.discipline}</InPolish> : notGiven,
          },
          { label: t.licence, value: sport.licence ? <InPolish>{sport.licence}</InPolish> : notGiven },
          { label: t.league, value: sport.league ? <InPolish>{sport.league}</InPolish> : notGiven },
        ]}
      />
      <Entry title={t.groups} level={level}>
        <DataTable
          caption={t.groups}
          captionHidden
          rows={sport.groups}
          rowKey={({ id }) => id}
          empty={<p>{notGiven}</p>}
          columns={[
            {
              key: 'name',
              header: t.groupName,
              cell: ({ name }) => (name ? <InPolish>{name}</InPolish> : notGiven),
            },
            {
              key: 'athletes',
              header: t.athletes,
              align: 'end',
              cell: ({ athletes }) => athletes ?? notGiven,
              sum: sport.groups.reduce((sum, { athletes }) => sum + (athletes ?? 0), 0),
            },
          ]}
        />
      </Entry>
      <Entry title={t.coaches} level={level}>
        <DataTable
          caption={t.coaches}
          captionHidden
          rows={sport.coaches}
          rowKey={({ id }) => id}
          empty={<p>{notGiven}</p>}
          columns={[
            {
              key: 'qualification',
              header: t.qualification,
              cell: ({ qualification }) => (qualification ? <InPolish>{qualification}</InPolish> : notGiven),
            },
            {
              key: 'groups',
              header: t.trains,
              cell: ({ groups }) => (groups ? <InPolish>{groups}</InPolish> : notGiven),
            },
          ]}
        />
      </Entry>
    </>
  );
}

/** How the grant is divided among the purposes of the sports act (art. 28 ust. 2). */
export function PurposesView({ sport }: { sport: SportPart }) {
  const t = useText(sportForm);
  const rows = SPORT_PURPOSES.map((key) => ({ key, grosze: sport.purposes[key] ?? 0 }));
  return (
    <DataTable
      caption={t.purposes}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'purpose', header: t.purposes, cell: ({ key }) => t.purposeOf[key] },
        {
          key: 'grosze',
          header: t.grant,
          align: 'end',
          cell: ({ grosze }) => <MoneyText amount={grosze} />,
          sum: <MoneyText amount={rows.reduce((sum, { grosze }) => sum + grosze, 0)} />,
        },
      ]}
    />
  );
}

/** The declarations of the club with whether they were made, for the list of all. */
export function useClubDeclarations(sport: SportPart | undefined) {
  const { declare } = useText(sportForm);
  if (sport === undefined) return [];
  return SPORT_DECLARATIONS.map((key) => ({ key, text: declare[key], made: sport.declarations[key] }));
}
