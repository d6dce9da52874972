import { defineConfig } from '@playwright/test';
import journey from '../../../playwright.config.ts';

/** As the journey of `npm test`, behind web servers that hospitals have. */
export default defineConfig({
  ...journey,
  testDir: '.',
  // Unpacking a web server takes a while the first time.
  timeout: 180_000,
  outputDir: '../../../test-results/installation-proof',
  reporter: 'list',
});
