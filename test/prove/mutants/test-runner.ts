import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loaderOfTests } from './bundle.ts';
import type { Collected } from './collect.ts';
import { watched } from './instrumented.ts';

/**
 * A test runner for Stryker that keeps all tests of the core in memory. With vitest itself each mutant costs seconds
 * to load modules again; here it costs milliseconds, and ten thousand mutants fit in one coffee break.
 */

type Timed = Collected & { ms: number };

function failure(test: Collected): string | null {
  try {
    test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tried(test: Collected): TestResult {
  const start = performance.now();
  const failureMessage = failure(test);
  const result = { id: test.name, name: test.name, timeSpentMs: performance.now() - start };
  return failureMessage === null
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

class CoreTestRunner implements TestRunner {
  private load: () => Collected[] = () => [];
  private loaded: Collected[] = [];
  /** Quick tests first, but before them those that found the last mutants: they mostly find the next ones too. */
  private order = new Map<string, number>();
  private found = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.load = await loaderOfTests(process.cwd());
    this.loaded = this.load();
    const timed: Timed[] = this.loaded.map((test) => ({ ...test, ms: tried(test).timeSpentMs }));
    const sorted = timed.toSorted((a, b) => a.ms - b.ms);
    this.order = new Map(sorted.map(({ name }, place) => [name, place]));
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    watched.coverage = mutantCoverage;
    watched.test = '';
    this.loaded = this.load();
    const tests = this.loaded.map((test) => {
      watched.test = test.name;
      return tried(test);
    });
    watched.coverage = null;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment } = options;
    watched.hits = 0;
    watched.limit = hitLimit ?? Infinity;
    watched.active = mutantActivation === 'static' ? activeMutant.id : '';
    const loading = reloadEnvironment ? this.reload() : null;
    if (loading !== null) return toMutantRunResult({ status: DryRunStatus.Complete, tests: [loading] });
    watched.active = activeMutant.id;
    const tests = this.untilOneFails(testFilter);
    watched.active = '';
    const hung = determineHitLimitReached(watched.hits, hitLimit);
    return toMutantRunResult(hung ?? { status: DryRunStatus.Complete, tests });
  }

  /** Fresh modules; a mutant that does not even load is found by loading. */
  private reload(): TestResult | null {
    const name = 'loading the tests';
    const result = tried({ name, run: () => (this.loaded = this.load()) });
    return result.status === TestStatus.Failed ? result : null;
  }

  private untilOneFails(only: string[] | undefined): TestResult[] {
    const wanted = only === undefined ? null : new Set(only);
    const place = ({ name }: Collected) => this.order.get(name) ?? 0;
    const tests = this.loaded.filter(({ name }) => wanted?.has(name) ?? true);
    const results: TestResult[] = [];
    for (const test of tests.toSorted((a, b) => place(a) - place(b))) {
      const result = tried(test);
      results.push(result);
      if (result.status !== TestStatus.Failed) continue;
      this.found += 1;
      this.order.set(test.name, -this.found);
      break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
