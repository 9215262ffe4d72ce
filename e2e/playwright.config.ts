import { defineConfig } from '@playwright/test'
import { chromium } from './house/chromium'
import { ZONE } from './house/clock'

export default defineConfig({
  testDir: 'stories',
  globalSetup: './house/open.ts',
  outputDir: 'test-results/stories',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 900_000,
  expect: { timeout: 120_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: chromium(),
    baseURL: process.env.TUNGNHA_ADDRESS,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'vi-VN',
    timezoneId: ZONE,
    actionTimeout: 180_000,
    navigationTimeout: 180_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
