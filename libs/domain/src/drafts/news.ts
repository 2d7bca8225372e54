import { ORDER, placeOf } from './place';
import type { Group } from './shape';
import { ABSENT, valueAt, withValueAt } from './value-at';

/** What stands at a place that somebody changed. */
export interface News {
  readonly path: string;
  readonly value: unknown;
}

/**
 * What the content says at the places that were changed, each once; where rows came, went or moved, the order of their
 * list as well, so that whoever takes it over has the same list.
 */
export function newsOf(form: Group, content: object, paths: readonly string[]): News[] {
  const lists = paths.flatMap((path) => {
    const place = placeOf(form, path);
    return place?.kind === 'row' || place?.kind === 'order'
      ? [`${path.slice(0, path.lastIndexOf('/'))}/${ORDER}`]
      : [];
  });
  const fields = paths.filter((path) => !path.endsWith(`/${ORDER}`));
  return [...new Set([...fields, ...lists])].flatMap((path) => {
    const value = valueAt(content, path);
    // A field of a row that is gone: that the row is gone is news of its own.
    return value === ABSENT ? [] : [{ path, value }];
  });
}

/** The content as it is with the news. */
export function withNews<Content extends object>(content: Content, news: readonly News[]): Content {
  return news.reduce((known, { path, value }) => {
    return valueAt(known, path) === ABSENT ? known : withValueAt(known, path, value);
  }, content);
}
