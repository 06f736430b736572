import { defineConfig } from 'vitest/config'

/** `vitest run` is everything that needs no browser; `--project browser` is the rest. */
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
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
    globalSetup: 'test/support/postgres.ts',
    setupFiles: 'test/support/chance.ts',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
