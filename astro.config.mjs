import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  root: import.meta.dirname,
  srcDir: './src/site',
  outDir: './dist/site',
  output: 'server',
  // Without streaming a page that fails half-way answers 500 with its own page, not 200 with half a page.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  trailingSlash: 'never',
  session: false,
  devToolbar: { enabled: false },
  // Nothing inline, so that the Content-Security-Policy of middleware.ts needs no exception.
  build: { inlineStylesheets: 'never' },
  // One stylesheet for all pages: 6.8 KB compressed, where a list page had 12 files of 7.4 KB together, and the
  // order of layers.css got lost between them.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
