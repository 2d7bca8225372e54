import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { FormActions, useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import css from './drafts.module.css';

export interface PartFrameProps {
  title: string;
  /** What this part is about and how to write it. */
  lead: string;
  next?: { readonly to: string; readonly label: string };
  previous?: { readonly to: string };
  children: ReactNode;
}

/** One part of a long form: its heading, which takes focus when the part is opened, and the ways to its neighbours. */
export function PartFrame({ title, lead, next, previous, children }: PartFrameProps) {
  const t = useText(drafts);
  return (
    <section aria-labelledby="czesc" className={css['part']}>
      <div className={css['partHead']}>
        <h2 id="czesc" tabIndex={-1} data-takes-focus data-part-heading>
          {title}
        </h2>
        <p>{lead}</p>
      </div>
      {children}
      <FormActions>
        {next && (
          <Button component={Link} to={next.to}>
            {next.label}
          </Button>
        )}
        {previous && (
          <Button component={Link} to={previous.to} variant="default">
            {t.previous}
          </Button>
        )}
      </FormActions>
    </section>
  );
}
