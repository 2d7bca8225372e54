import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { paths } from './src/shared/paths';

const COMPRESSIBLE = /\.(?:js|css|html|svg)$/;
/** What a visitor of a public page may have to download before it works. */
const LIMIT = 150 * 1024;
/** Pages that citizens come to; forms for people with accounts carry more. */
const LIGHT =
  /src\/routes\/public\/(?:home|calls|call|results|grants|grant|programme|consultations|consultation)\.tsx?$/;

/** Writes every text file also as `.br` and `.gz`, so that the server compresses nothing while it answers. */
export function precompress(): Plugin {
  return {
    name: 'nurt-precompress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!COMPRESSIBLE.test(file.fileName)) continue;
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.br`,
            source: brotliCompressSync(source, quality),
          });
          this.emitFile({
            type: 'asset',
            fileName: `${file.fileName}.gz`,
            source: gzipSync(source, { level: 9 }),
          });
        }
      },
    },
  };
}

/** The command that verifies receipts without this service, for everybody to download from it. */
export function offerVerifier(): Plugin {
  const fileName = 'verify-receipt.mjs';
  return {
    name: 'nurt-verifier',
    apply: 'build',
    generateBundle() {
      const file = path.resolve(import.meta.dirname, '../../tools', fileName);
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}

/** Writes the addresses of all pages down, as patterns, for the server to tell a page from one that there is not. */
export function listPages(): Plugin {
  return {
    name: 'nurt-pages',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify(patternsOf(paths)) });
    },
  };
}

function patternsOf(part: object): readonly string[] {
  const patterns = Object.values(part).flatMap((value: string | ((...ids: string[]) => string) | object) => {
    if (typeof value === 'object') return patternsOf(value);
    const address = typeof value === 'string' ? value : value(':id', ':id');
    return address.replace(/\?.*/, '');
  });
  return [...new Set(patterns)];
}

/** Adds up the gzipped JavaScript of every public page's first load; one that is too heavy is not built. */
export function watchFirstLoad(): Plugin {
  return {
    name: 'nurt-first-load',
    apply: 'build',
    generateBundle: {
      // After Vite has written into the chunks what each page preloads.
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(
          (file): file is Rolldown.OutputChunk => file.type === 'chunk',
        );
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const sizes = new Map(
          chunks.map((chunk) => [chunk.fileName, gzipSync(chunk.code, { level: 9 }).length]),
        );
        const always = chunks.filter(
          ({ isEntry, facadeModuleId }) => isEntry || facadeModuleId?.endsWith('shells/public-shell.tsx'),
        );
        const heavy: string[] = [];
        for (const page of chunks.filter(
          ({ facadeModuleId }) => facadeModuleId && LIGHT.test(facadeModuleId),
        )) {
          const needed = new Set<string>();
          const collect = (chunk: Rolldown.OutputChunk | undefined) => {
            if (!chunk || needed.has(chunk.fileName)) return;
            needed.add(chunk.fileName);
            for (const name of chunk.imports) collect(byName.get(name));
          };
          for (const chunk of [...always, page]) collect(chunk);
          const total = [...needed].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
          const line = `first load of public page "${page.name}": ${Math.round(total / 1024)} KB of gzipped JavaScript`;
          if (total > LIMIT) heavy.push(`${line}, over the limit of ${LIMIT / 1024} KB`);
          else this.info(line);
        }
        if (heavy.length > 0) this.error(heavy.join('\n'));
      },
    },
  };
}

/** Pages that open without a network: the editor of an offer, in its shell, with what it opens by itself. */
const REOPENED =
  /src\/(?:routes\/organisation|app\/session-gate|app\/shells\/(?:organisation-shell|account-panel)|routes\/organisation\/(?:offer|small-grant)|features\/identity\/sign-in-again)\.tsx?$/;
/** Files of `public/` that the page itself names. */
const NAMED_BY_PAGE = ['colour-scheme.js', 'favicon.svg', 'manifest.webmanifest'];

/** Writes the service worker with the list of files that the reopened pages need, as they are named in this build. */
export function offerReopening(): Plugin {
  return {
    name: 'nurt-reopening',
    apply: 'build',
    generateBundle: {
      // After Vite has told which styles and fonts belong to which chunk.
      order: 'post',
      handler(_options, bundle) {
        const needed = filesOf(bundle, ({ isEntry, facadeModuleId }) =>
          Boolean(isEntry || (facadeModuleId && REOPENED.test(facadeModuleId))),
        );
        const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
        if (entry === undefined) return this.error('the service worker has no entry to look for');
        const named = NAMED_BY_PAGE.map((name) => ({
          name,
          content: readFileSync(path.resolve(import.meta.dirname, 'public', name)),
        }));
        const template = readFileSync(path.resolve(import.meta.dirname, 'service-worker.js'), 'utf8');
        const version = createHash('sha256')
          .update(template)
          .update([...needed].join());
        for (const { content } of named) version.update(content);
        const files = [...needed, ...NAMED_BY_PAGE].map((name) => `/${name}`);
        this.emitFile({
          type: 'asset',
          fileName: 'service-worker.js',
          source: template
            .replace("'<version>'", JSON.stringify(version.digest('hex').slice(0, 16)))
            .replace("'<entry>'", JSON.stringify(entry))
            .replace('const FILES = [];', `const FILES = ${JSON.stringify(files)};`),
        });
        this.info(`files kept for opening without a network: ${files.length}`);
      },
    },
  };
}

/** Chunks with everything that they import at once, their styles, and the fonts that styles name. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  isWanted: (chunk: Rolldown.OutputChunk) => boolean,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const collect = (name: string) => {
    const file = bundle[name];
    if (file === undefined || needed.has(name)) return;
    needed.add(name);
    if (file.type === 'asset') {
      const styles = name.endsWith('.css') ? String(file.source) : '';
      for (const [, font = ''] of styles.matchAll(/url\(["']?\/(assets\/[^"')]+)/g)) collect(font);
      return;
    }
    const { importedCss, importedAssets } = file.viteMetadata ?? {};
    for (const other of [...file.imports, ...(importedCss ?? []), ...(importedAssets ?? [])]) collect(other);
  };
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && isWanted(file)) collect(file.fileName);
  return needed;
}
