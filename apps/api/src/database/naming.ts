import { DefaultNamingStrategy } from 'typeorm';

/** `submittedAt` → `submitted_at`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** Tables and columns in the database's own manner of writing. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, given?: string): string {
    return given ?? snakeCase(className);
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snakeCase), given ?? snakeCase(property)].join('_');
  }
}
