import css from './checksum.module.css';

/** A checksum or the fingerprint of a key in groups of four, as they are compared by eye; copied with single spaces. */
export function Checksum({ checksum }: { checksum: string }) {
  const groups = checksum.match(/.{1,4}/g) ?? [];
  return (
    <span className={css['checksum']}>
      {groups.map((group, index) => (
        // A checksum never changes, and its groups may repeat.
        <span key={index}>{group} </span>
      ))}
    </span>
  );
}
