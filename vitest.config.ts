import { defineConfig } from 'vitest/config';

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'unit', environment: 'node', isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'journeys', environment: 'node', fileParallelism: false,
          include: ['tests/journeys/**/*.test.ts'],
          testTimeout: 60_000, hookTimeout: 120_000,
        },
      },
    ],
  },
});
