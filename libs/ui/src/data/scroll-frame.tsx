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
    const measure = () => setScrolls(element.scrollWidth > element.clientWidth);
    const size = new ResizeObserver(measure);
    size.observe(element);
    for (const child of element.children) size.observe(child);
    // On a phone a table is a block: a longer word runs out of it and changes the size of nothing.
    const content = new MutationObserver(measure);
    content.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      size.disconnect();
      content.disconnect();
    };
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
