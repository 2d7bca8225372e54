/** A piece of a mail's text: plain, a link to another site, or a link into this product. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string }
  | { readonly kind: 'own'; readonly text: string; readonly path: string };

// A full stop or a bracket after an address belongs to the sentence, not to the address.
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;

/** Cuts a text into plain pieces and links. An address of `origin`, and pages of this product, stay in the product. */
export function linksIn(text: string, origin: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push(linkTo(match[0], origin));
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

function linkTo(address: string, origin: string): TextPart {
  const url = new URL(address);
  // Documents come from the API, which the router does not know.
  if (url.origin !== origin || url.pathname.startsWith('/api/')) return { kind: 'foreign', text: address };
  return { kind: 'own', text: address, path: `${url.pathname}${url.search}${url.hash}` };
}
