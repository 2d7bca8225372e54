/** The product's mark: a current of two lines, the decisions and the money. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeLinecap="round"
      strokeWidth="3.2"
      aria-hidden
    >
      <path d="M3 12.500c6-7 9.500-7 13-2s7 5 13-2" stroke="currentColor" />
      <path d="M3 22.500c6-7 9.500-7 13-2s7 5 13-2" stroke="var(--mantine-color-amber-4)" />
    </svg>
  );
}
