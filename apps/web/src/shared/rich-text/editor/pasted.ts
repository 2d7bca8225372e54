/** The mark that Word writes before an item of a list: a letter or number with a dot, or a bullet of any font. */
const NUMBER = /^\s*(?:\d+|[a-z]{1,3}|[ivxl]+)[.)]/iu;

/**
 * Text of a word processor, so that the schema finds its lists: Word pastes their items as paragraphs, each with its
 * mark as text. Everything else that is foreign is left for the schema to drop.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const foreign of page.querySelectorAll('style, script, meta, link, title, xml')) foreign.remove();
  const { body } = page;
  for (const paragraph of body.querySelectorAll('p')) {
    const style = paragraph.getAttribute('style') ?? '';
    if (!/mso-list:\s*l\d/iu.test(style)) continue;
    const mark = paragraph.querySelector<HTMLElement>('span[style*="mso-list"]');
    const tag = NUMBER.test(mark?.textContent ?? '') ? 'OL' : 'UL';
    mark?.remove();
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    const before = paragraph.previousElementSibling;
    if (before?.tagName === tag && before.hasAttribute('data-pasted')) {
      before.append(item);
      paragraph.remove();
    } else {
      const list = page.createElement(tag);
      list.setAttribute('data-pasted', '');
      list.append(item);
      paragraph.replaceWith(list);
    }
  }
  return body.innerHTML;
}
