import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { families } from './src/workshop/families.ts'
import { headers, lenientHeaders } from './src/workshop/headers.ts'
import { leanKinds } from './src/workshop/leanKinds.ts'
import { leanThree } from './src/workshop/leanThree.ts'
import { leanGltf } from './src/workshop/leanGltf.ts'
import { leanXr } from './src/workshop/leanXr.ts'
import { notices } from './src/workshop/notices.ts'
import { smallShaders } from './src/workshop/smallShaders.ts'
import { tightScripts } from './src/workshop/tightScripts.ts'
import { LongestFirst } from './tests/support/longestFirst.ts'

export default defineConfig({
  plugins: [
    react(),
    leanThree(),
    leanKinds(),
    leanGltf(),
    smallShaders(),
    leanXr(),
    notices(),
    tightScripts(),
  ],
  resolve: {
    dedupe: ['three', 'react', 'react-dom', '@react-three/fiber'],
    // The package's own form for browsers writes HTML, which Trusted Types forbid.
    alias: {
      'decode-named-character-reference': fileURLToPath(
        new URL('src/exhibition/entities.ts', import.meta.url),
      ),
    },
  },
  // What is made beside the page comes in parts, as the page does.
  worker: {
    format: 'es',
    plugins: () => [tightScripts()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/beside-[name]-[hash].js',
        chunkFileNames: 'assets/beside-[name]-[hash].js',
        // What at least three things are made with, or three rooms show, comes once.
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 3 },
            // One room's three, which weigh less in one.
            { name: 'shores', test: /(giraffe|globe|sherds)\// },
            { name: 'shared', test: /dougong|wroughtTimber|lattice(Sun|Mask|-wall\/sunlight)/ },
          ],
        },
      },
    },
  },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Three alone is bigger than the bundler likes; src/workshop/size.ts keeps the budget.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Measures are used once or twice each: as numbers they weigh less than as names.
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: {
        // What the first frame needs of packages, in one file: it packs tighter than in three.
        codeSplitting: {
          groups: [
            {
              name: 'three',
              priority: 2,
              test: /^(?!.*@pmndrs).*node_modules\/(three\/build|scheduler|@react-three\/fiber|zustand)\//,
            },
            // What several rooms share comes in families, each packed as one: what brings a family
            // brings no other, and what only one room has goes with that room.
            ...Object.entries(families).map(([name, test]) => ({
              name,
              test,
              includeDependenciesRecursively: false,
            })),
            // What rooms and exhibits share and the first room needs already: in one file too.
            {
              name: 'ground',
              priority: 2,
              test: /src\/(kit\/(random|turn|isObject|frame|atMost|atOnce|bring|clock)|building\/hall|craft\/(chart|vector|surface|materials|lightPatch|gridOfChart)|finish\/geometryFrom|lettering\/(shelfSheet|nameSheet|labelSheet|levels)|exhibits\/stand|finish\/(tone|place|sun|roomLight)\.glsl|visit\/(shelf|shared)|plan\/(cells|views|wall|layFloor))\.ts/,
            },
          ],
        },
      },
    },
  },
  // What is compiled for development reloads the page by itself, once, when it is whole.
  server: { headers: lenientHeaders, watch: { ignored: ['**/.cache/**', '**/dist/**'] } },
  preview: { headers },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // As many as journeys have: one for each core, where the usual number leaves one to others.
          maxWorkers: 2,
          isolate: false,
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
          // Two processes, each of which keeps a browser: a page leaves about half of two cores unused.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
