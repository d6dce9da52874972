import { defineConfig } from '@playwright/test';
import journey from '../../../playwright.config.ts';

/** The long journeys of `test/journey`, and the schedules of saving. */
export default defineConfig({
  ...journey,
  testDir: '../..',
  testIgnore: [],
  testMatch: ['journey/*.long.spec.ts', 'prove/saving/browser/*.spec.ts'],
  timeout: 120_000,
  outputDir: '../../../test-results/journeys',
  reporter: 'list',
});
