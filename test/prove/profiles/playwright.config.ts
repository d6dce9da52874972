import { defineConfig } from '@playwright/test';
import journey from '../../../playwright.config.ts';
import { REPORT } from './report.ts';

/** As the journey of `npm test`, with tests of its own. */
export default defineConfig({
  ...journey,
  testDir: '.',
  outputDir: '../../../test-results/profiles',
  reporter: [['dot'], ['json', { outputFile: REPORT }]],
});
