import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** Chromium that draws pages and no windows of its own. */
const shell = '/usr/bin/chromium-headless-shell'

/** Debian's Chromium, as a program in a test or a benchmark: no sandbox for root, and no talk with the outside. */
export const asProgram = {
  executablePath: process.env.CHROMIUM ?? (existsSync(shell) ? shell : '/usr/bin/chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/**
 * A page of a test lives for seconds: what V8 spends on fast code for it (a tenth to a fifth of all processor time, on
 * threads of its own) never comes back. Benchmarks go without.
 */
const shortLived = { ...asProgram, args: [...asProgram.args, '--js-flags=--no-opt --no-maglev'] }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/kit/buildOnce.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: shortLived,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    // A colour that is on its way is no colour to judge, and movement costs the machine more than all else on a page.
    contextOptions: { reducedMotion: 'reduce' },
  },
})
