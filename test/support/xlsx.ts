import { strFromU8, unzipSync } from 'fflate';

/** The cells of the first sheet of a workbook as a person sees them: texts as texts, numbers as numbers. */
export function readXlsx(bytes: Uint8Array): (string | number | null)[][] {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const found = files[name];
    return found ? strFromU8(found) : '';
  };
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, inner = '']) =>
    textIn(inner),
  );
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, attributes = '', inner = '']) => {
      if (inner.includes('<f')) throw new Error('the sheet has a formula');
      const [, value] = /<v>(.*?)<\/v>/su.exec(inner) ?? [];
      if (attributes.includes('t="inlineStr"')) return textIn(inner);
      if (value === undefined) return null;
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? null) : Number(value);
    }),
  );
}

function textIn(xml: string): string {
  return [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gsu)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
