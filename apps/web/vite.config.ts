import { createRequire } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { listPages, offerReopening, offerVerifier, precompress, watchFirstLoad } from './vite-plugins';

const router = path.dirname(createRequire(import.meta.url).resolve('react-router/package.json'));

// In development the API runs beside Vite; in production it serves `dist` itself, on one port.
export default defineConfig(({ command }) => ({
  plugins: [react(), listPages(), offerVerifier(), offerReopening(), watchFirstLoad(), precompress()],
  resolve: {
    tsconfigPaths: true,
    // The package's exports name only its development files, warnings and all; this is what it means to ship.
    alias:
      command === 'build'
        ? [
            { find: /^react-router$/, replacement: path.join(router, 'dist/production/index.mjs') },
            { find: /^react-router\/dom$/, replacement: path.join(router, 'dist/production/dom-export.mjs') },
          ]
        : [],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What every page needs is one file, and so are the parts of records and lists that nearly every page has: they
    // compress better than one by one, and are asked for once.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: /apps\/web\/src\/main\.tsx$/ },
            {
              name: 'parts',
              test: /libs\/ui\/src\/(?:data\/(?:facts|money-text|data-table)|layout\/section)\.tsx$/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
}));
