const names = new Map<string, string>();

/**
 * SQL that PostgreSQL reads and plans once on every connection instead of at every request: planning costs it more than
 * the finding of a few rows by their keys. Only for a fixed text that is asked often and has one good plan whatever its
 * parameters are; a search that looks for one thing or another is planned for what it looks for.
 */
export function prepared(sql: string): string {
  if (!names.has(sql)) names.set(sql, `nurt_${names.size + 1}`);
  return sql;
}

/** The name under which connections keep the statement; undefined for SQL that is planned anew each time. */
export function preparedName(sql: string): string | undefined {
  return names.get(sql);
}
