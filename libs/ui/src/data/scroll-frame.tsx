import { useEffect, useRef, useState, type ReactNode } from 'react';

export interface ScrollFrameProps {
  /** What scrolls inside, for those who do not see it. */
  label: string;
  /** Gives the frame its `overflow-x`. */
  className?: string;
  children: ReactNode;
}

/**
 * A frame around something that may be wider than the page. Only while it really is wider does the keyboard stop
 * here, so that its arrows can scroll (WCAG 2.1.1); a table that fits costs no stop.
 */
export function ScrollFrame({ label, className, children }: ScrollFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={className}
      role={scrolls ? 'group' : undefined}
      aria-label={scrolls ? label : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  );
}
