import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const MODULES = path.join(ROOT, 'apps/api/src/modules');

const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));
const foldersIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Modules without a place in the river, and places without a module. */
function mismatches(folders: readonly string[], river: readonly string[]): string[] {
  return [
    ...folders.filter((name) => !river.includes(name)),
    ...river.filter((name) => !folders.includes(name)),
  ];
}

describe('the river', () => {
  it('lists exactly the modules that exist', () => {
    expect(mismatches(foldersIn(MODULES), readJson('apps/api/src/modules/river.json') as string[])).toEqual(
      [],
    );
  });

  it('would notice a module that is missing on either side', () => {
    expect(mismatches(['calls', 'secret'], ['calls', 'offers'])).toEqual(['secret', 'offers']);
  });
});

describe('the projects', () => {
  const projects = ['apps', 'libs']
    .flatMap((group) => foldersIn(path.join(ROOT, group)).map((name) => `${group}/${name}`))
    .filter((folder) => fs.existsSync(path.join(ROOT, folder, 'package.json')));

  it.each(projects)('%s carries one tag, without which no boundary would hold', (folder) => {
    const { name, tags } = readJson(`${folder}/project.json`) as { name: string; tags: string[] };
    expect(tags).toEqual([`scope:${name}`]);
  });

  it('are the four libraries and the two applications', () => {
    expect([...projects].sort()).toEqual([
      'apps/api',
      'apps/web',
      'libs/contracts',
      'libs/domain',
      'libs/ui',
      'libs/wording',
    ]);
  });

  it('are known to Nx with what they import, or a change in a library would not rebuild its users', () => {
    const nx = spawnSync(process.execPath, ['node_modules/.bin/nx', 'graph', '--print'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    const { graph } = JSON.parse(nx.stdout) as {
      graph: { dependencies: Record<string, { target: string }[]> };
    };
    const uses = (project: string): string[] =>
      graph.dependencies[project]!.map(({ target }) => target).sort();
    expect(uses('api')).toEqual(['contracts', 'domain', 'wording']);
    expect(uses('web')).toEqual(['contracts', 'domain', 'ui', 'wording']);
    expect(uses('domain')).toEqual([]);
  });
});

describe('the colours', () => {
  const sources = ['apps/web/src', 'libs/ui/src'].flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|tsx?)$/.test(file))
      .map((file) => fs.readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  const namesIn = (pattern: RegExp) =>
    new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)));

  it('that are used are all in the theme: another name would silently draw nothing', () => {
    const known = namesIn(/'(--nurt-[a-z-]+)':/g);
    const used = namesIn(/var\((--nurt-[a-z-]+)/g);
    expect(known.size).toBeGreaterThan(20);
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });
});
