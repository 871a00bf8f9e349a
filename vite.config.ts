import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { headers, lenientHeaders } from './src/workshop/headers.ts'
import { leanThree } from './src/workshop/leanThree.ts'
import { notices } from './src/workshop/notices.ts'
import { smallShaders } from './src/workshop/smallShaders.ts'

export default defineConfig({
  plugins: [react(), leanThree(), smallShaders(), notices()],
  resolve: { dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'] },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Three alone is bigger than the bundler likes; src/workshop/size.ts keeps the budget.
    chunkSizeWarningLimit: 2000,
  },
  // What is compiled for development reloads the page by itself, once, when it is whole.
  server: { headers: lenientHeaders, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  preview: { headers },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
          // Long enough for a loaded machine: what is tested is what comes out, not when.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/support/server.ts',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
