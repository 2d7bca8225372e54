import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress, watchFirstLoad } from './vite-plugins';

// In development the API runs beside Vite; in production it serves `dist` itself, on one port.
export default defineConfig({
  plugins: [react(), watchFirstLoad(), precompress()],
  resolve: { tsconfigPaths: true },
  build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
});
