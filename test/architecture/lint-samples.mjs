// Lints sources that are never written to disk, all in one process. Jest cannot load ESLint's
// configuration itself (an ES module), so lint.ts starts this as a child.
// In: a JSON array of { file, code }. Out: for each, the rules that objected and what they said.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const root = path.resolve(import.meta.dirname, '../..');
const samples = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ cwd: root });
const answers = [];
for (const { file, code } of samples) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
console.log(JSON.stringify(answers));
