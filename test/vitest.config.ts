import { defineConfig } from 'vitest/config'

/**
 * `vitest run` is everything that needs no browser; `--project browser` is the rest. Limits are for
 * what hangs: nothing that works comes near one, on a machine that is several times slower either.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 480_000,
        },
      },
    ],
    globalSetup: 'test/support/postgres.ts',
    setupFiles: 'test/support/chance.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
