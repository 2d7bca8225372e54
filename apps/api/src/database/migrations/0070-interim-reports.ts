import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Interim reports of multi-year agreements: the budget years that are reported on by themselves, the reports on them, and
 * returns that belong to one report and the line of its year.
 */
export class InterimReports1764000000070 implements MigrationInterface {
  readonly name = 'InterimReports1764000000070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- Does the agreement say that instalments of a later year wait for the reports on the earlier ones?
      ALTER TABLE agreement ADD COLUMN awaits_reports boolean NOT NULL DEFAULT false;
      CREATE TABLE agreement_interim (
        agreement_id uuid NOT NULL REFERENCES agreement (id),
        year integer NOT NULL,
        -- The part of the grant that the year bears.
        grosze bigint NOT NULL CONSTRAINT agreement_interim_grosze CHECK (grosze > 0),
        due_on date NOT NULL,
        -- When the report on the year was accepted.
        accepted_at timestamptz,
        PRIMARY KEY (agreement_id, year)
      );
      -- Agreements in force from before: each year but the last of the task, due 30 days after its end.
      INSERT INTO agreement_interim (agreement_id, year, grosze, due_on)
      SELECT a.id, part.year, part.grosze, make_date(part.year, 12, 31) + 30
        FROM agreement a
       CROSS JOIN LATERAL (
         SELECT p.year, a.grant_grosze - (SELECT sum(w.grosze) FROM award_year w WHERE w.offer_id = a.offer_id) AS grosze
           FROM budget_line l JOIN programme p ON p.id = l.programme_id WHERE l.id = a.budget_line_id
         UNION ALL
         SELECT w.year, w.grosze FROM award_year w WHERE w.offer_id = a.offer_id) part
       WHERE a.status IN ('prepared', 'signed') AND part.year < extract(year FROM a.task_to)
         AND EXISTS (SELECT FROM award_year w WHERE w.offer_id = a.offer_id);

      ALTER TABLE report
        ADD COLUMN kind text NOT NULL DEFAULT 'final' CONSTRAINT report_kind CHECK (kind IN ('interim', 'final')),
        ADD COLUMN year integer,
        ADD CONSTRAINT report_year_of_interim CHECK ((kind = 'interim') = (year IS NOT NULL)),
        DROP CONSTRAINT report_agreement_unique,
        ADD CONSTRAINT report_agreement_unique UNIQUE NULLS NOT DISTINCT (agreement_id, year);
      ALTER TABLE report ALTER COLUMN kind DROP DEFAULT;

      ALTER TABLE grant_return
        ADD COLUMN report_id uuid REFERENCES report (id),
        -- The line that the money goes back through; null where it is of several.
        ADD COLUMN budget_line_id uuid REFERENCES budget_line (id);
      UPDATE grant_return t SET report_id = r.id FROM report r WHERE r.agreement_id = t.agreement_id;
      ALTER TABLE grant_return ALTER COLUMN report_id SET NOT NULL;
      CREATE INDEX grant_return_report ON grant_return (report_id);
    `);
  }

  down(): Promise<void> {
    throw new Error('Forward only: restore a backup instead.');
  }
}
