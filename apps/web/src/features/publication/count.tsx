import css from './publication.module.css';

/** How many rows a list has and their sum; said again when a filter changes them. */
export function Count({ children }: { children: string }) {
  return (
    <p role="status" className={css['count']}>
      {children}
    </p>
  );
}
