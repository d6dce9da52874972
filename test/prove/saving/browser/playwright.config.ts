import { defineConfig } from '@playwright/test';
import journey from '../../../../playwright.config.ts';

/** As the journey of `npm test`, with tests of its own. */
export default defineConfig({
  ...journey,
  testDir: '.',
  timeout: 120_000,
  outputDir: '../../../../test-results/saving',
  reporter: 'list',
});
