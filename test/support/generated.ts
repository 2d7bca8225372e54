import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/**
 * Compares a generated document with the one in the tree. Run the spec with UPDATE_DOCS=1 to write it after
 * reviewing the difference.
 */
export function expectGenerated(file: string, text: string): void {
  const target = path.join(root, file);
  if (process.env['UPDATE_DOCS'] === '1') {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
  expect(fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '').toBe(text);
}
