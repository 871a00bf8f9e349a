import { expect, test } from 'vitest'
import { soonNeeded, withSoon } from '../../src/workshop/soonNeeded.ts'

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    imports: ['_three.js'],
    dynamicImports: ['src/App.tsx'],
  },
  'src/App.tsx': {
    file: 'assets/App.js',
    imports: ['index.html', '_three.js', '_ground.js'],
    dynamicImports: ['src/ui/index.ts'],
  },
  'src/ui/index.ts': { file: 'assets/ui.js', imports: ['src/App.tsx'] },
  '_ground.js': { file: 'assets/ground.js', imports: ['src/App.tsx'] },
  '_three.js': { file: 'assets/three.js' },
}

test('the page names what the hall opens with, and neither what it begins with nor what comes later', () => {
  expect(soonNeeded(manifest)).toEqual(['assets/App.js', 'assets/ground.js'])
})

test('it names them once, as scripts that are not run yet, and the outline that they read', () => {
  const page = withSoon('<html><head><title>Doors</title></head><body></body></html>', ['a.js'])
  expect(page).toBe(
    '<html><head><title>Doors</title><link rel="modulepreload" crossorigin href="/a.js"><link rel="preload" as="fetch" crossorigin href="/data/hall.json"></head><body></body></html>',
  )
})
