import { defineConfig } from '@playwright/test'
import { chromium } from './house/chromium'

export default defineConfig({
  testDir: 'stories',
  globalSetup: './house/open.ts',
  outputDir: 'test-results/stories',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: chromium(),
    baseURL: process.env.TUNGNHA_ADDRESS,
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
})
