import { defineConfig } from '@playwright/test'
import stories from './playwright.config'

/** Not a test: pictures of every screen, to be looked at. `npm run look`, then open test-results/look. */
export default defineConfig({ ...stories, testDir: 'look', outputDir: 'test-results/look-run', reporter: [['list']] })
