import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { VitePWA } from 'vite-plugin-pwa'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { doorFiles } from './scripts/door-files.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const FIELD_PAGE = 'field/index.html'

/** What the field door keeps for offline: its own files, lazy ones too, and nothing of the other doors. */
function fieldFiles() {
  const files = doorFiles(JSON.parse(readFileSync(here('dist/.vite/manifest.json'), 'utf8')), FIELD_PAGE)
  return (url: string) => url === FIELD_PAGE || url.startsWith('field/') || url === 'icon.svg' || files.has(url)
}

/** On the development server too, what follows a door in the path is that door's own business. */
const doors: Plugin = {
  name: 'doors',
  configureServer: ({ middlewares }) =>
    void middlewares.use((request, _response, next) => {
      const door = /^\/(field|console)(?=\/)[^.?]*(?:\?|$)/.exec(request.url ?? '')?.[1]
      if (door) request.url = `/${door}/index.html`
      else if (/^\/(tin|huong-dan|hoi|vao-to|tra-loi|demo)(?=[/?]|$)[^.]*$/.test(request.url ?? '')) request.url = '/index.html'
      next()
    }),
}

export default defineConfig({
  plugins: [
    svelte(),
    doors,
    VitePWA({
      injectRegister: null,
      manifest: false,
      filename: 'field-sw.js',
      scope: '/field/',
      workbox: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
        navigateFallback: '/field/index.html',
        navigateFallbackAllowlist: [/^\/field\//],
        clientsClaim: true,
        importScripts: ['/field/network-switch.js'],
        manifestTransforms: [(entries) => ({ manifest: entries.filter((entry) => fieldFiles()(entry.url)), warnings: [] })],
      },
    }),
  ],
  resolve: {
    alias: { $core: here('src/core'), $ui: here('src/ui'), $messages: here('src/messages'), $features: here('src/features') },
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  build: {
    target: ['chrome90', 'safari15', 'firefox100'],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { public: here('index.html'), field: here(FIELD_PAGE), console: here('console/index.html') } },
  },
  server: { port: 5173, proxy: { '/api': process.env.TUNGNHA_SERVER ?? 'http://localhost:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], setupFiles: ['test/setup.ts'], testTimeout: 60_000 },
})
