import type { LinkedData } from '@nurt/wording/schema-org';

/**
 * The record in the words of schema.org, for search engines. A data block: browsers never run it, so the content
 * security policy has nothing to say about it. The `<` is written so that no text can end the block.
 */
export function LinkedDataBlock({ data }: { data: LinkedData }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}
