import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.ts';

/** This folder, wherever the configuration is used from. */
const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  testDir: 'test/journey',
  // Those are for the long proofs.
  testIgnore: '**/*.long.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 45_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: CHROMIUM_ARGS },
    viewport: { width: 1280, height: 720 },
    // Dates are written as where the browser is at home.
    locale: 'en-GB',
    // Recording every page of every journey costs a quarter of the time; `--trace on` records those that are looked into.
    trace: 'off',
  },
  // Exactly what a newcomer starts; its one line says where the practice EHR is.
  webServer: {
    command: 'npm start',
    cwd: root,
    wait: { stdout: /Practice EHR ready: (?<practice_ehr>\S+)/ },
    timeout: 90_000,
    // The slow EHR at two fifths of its time: slow enough to be watched.
    env: { PRACTICE_PACE: '0.4' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
