// Lints sources that are never written to disk, all in one process. Jest cannot load ESLint's
// configuration itself (an ES module), so lint.ts starts this as a child.
// In: a JSON array of { file, code }. Out: for each, the rules that objected and what they said.
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');
const samples = JSON.parse(await text(process.stdin));
const withTypes = new ESLint({ cwd: root });
// types are known only for files that exist: a sample under an invented name does without
const withoutTypes = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });
const answers = [];
for (const { file, code } of samples) {
  const filePath = path.join(root, file);
  const [result] = await (fs.existsSync(filePath) ? withTypes : withoutTypes).lintText(code, { filePath });
  answers.push(result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}
console.log(JSON.stringify(answers));
