const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');

/** Imports between our libraries go to their sources, by the same table that the compiler reads. */
function librariesFromSource() {
  const { paths } = JSON.parse(
    fs.readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8'),
  ).compilerOptions;
  return Object.fromEntries(
    Object.entries(paths).map(([name, [target]]) => [
      `^${name.replace('*', '(.*)')}$`,
      path.join(root, target.replace('*', '$1')),
    ]),
  );
}

/** A package that can only be imported: Jest's own `require` cannot load it on Node 20. */
function isEsmOnly(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!fs.existsSync(manifest)) return false;
  const { type, main = '', exports = '' } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  // pdfjs-dist calls itself neither a module nor anything else; only the names of its files tell
  if (String(main).endsWith('.mjs') && exports === '') return true;
  return type === 'module' && !JSON.stringify(exports).includes('"require"');
}

function packagesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .flatMap((name) =>
      name.startsWith('@')
        ? fs.readdirSync(path.join(folder, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
}

/** Names of all ESM-only packages, also those nested one level below another package. */
function esmOnlyPackages() {
  const modules = path.join(root, 'node_modules');
  const names = new Set();
  for (const name of packagesIn(modules)) {
    if (isEsmOnly(path.join(modules, name))) names.add(name);
    const nested = path.join(modules, name, 'node_modules');
    for (const inner of packagesIn(nested)) if (isEsmOnly(path.join(nested, inner))) names.add(inner);
  }
  return [...names].filter((name) => !name.startsWith('@nurt/'));
}

const toCommonJs = { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' } };
const typescript = {
  ...toCommonJs,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: false },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
};
const tsx = { ...typescript, jsc: { ...typescript.jsc, parser: { ...typescript.jsc.parser, tsx: true } } };

/** What every Jest configuration of the workspace shares. */
module.exports = {
  rootDir: root,
  testEnvironment: 'node',
  maxWorkers: 2,
  cacheDirectory: path.join(root, 'node_modules/.cache/jest'),
  moduleNameMapper: { '\\.css$': path.join(__dirname, 'styles.cjs'), ...librariesFromSource() },
  modulePathIgnorePatterns: ['<rootDir>/(apps|libs)/[^/]+/dist/', '<rootDir>/.nx/', '<rootDir>/.data/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '^.+\\.tsx$': ['@swc/jest', tsx],
    '^.+\\.m?js$': ['@swc/jest', { ...toCommonJs, jsc: { target: 'es2022' } }],
  },
  // only what follows the last node_modules names the package
  transformIgnorePatterns: [
    `/node_modules/(?!(?:${esmOnlyPackages()
      .map((name) => name.replaceAll('.', '\\.'))
      .join('|')})/)(?!.*/node_modules/)`,
  ],
};
