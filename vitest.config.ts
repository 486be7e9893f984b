import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a page comes to is awaited, on a busy machine too.
    expect: { poll: { timeout: 15_000 } },
  },
});
