import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { DraftVersionRowView } from '@nurt/contracts/drafts';
import type { DraftRules } from '@nurt/domain/drafts';
import type { Crumb } from '@nurt/ui';
import type { FieldWords } from '../field-words';

/** The document whose versions are looked at. */
export interface VersionsSubject<Content extends object> {
  readonly rules: DraftRules<Content>;
  readonly words: FieldWords<Content>;
  /** What it says now. */
  readonly content: Content;
  /** What it said before anybody wrote in it. */
  readonly empty: Content;
  /** The ways back to the list of such documents and to this one. */
  readonly breadcrumb: readonly Crumb[];
  /** Address of the list of versions. */
  readonly versionsPath: string;
  /** The parts of its form, in order, with the places that stand in each. */
  readonly partsOf: (content: Content) => readonly {
    readonly key: string;
    readonly name: string;
    readonly has: (path: string) => boolean;
  }[];
  /** May it be written still? */
  readonly writable: boolean;
  /** What it said in a kept version; a hook. */
  readonly useKept: (
    versionId: string,
    enabled: boolean,
  ) => UseQueryResult<DraftVersionRowView & { readonly content: Content }>;
  /** Brings a version back, and opens the document. */
  readonly restore: (versionId: string) => Promise<void>;
  /** The whole document, as it is read. */
  readonly read: (content: Content) => ReactNode;
}

/** What the pages of versions share. */
export interface VersionsProps<Content extends object> {
  readonly subject: VersionsSubject<Content>;
  /** The newest first. */
  readonly versions: readonly DraftVersionRowView[];
}
