import { expect, test } from 'vitest'
import { leanXr } from '../../src/workshop/leanXr.ts'

// Hooks of the plugin, which is its own object and needs no bundler.
const { resolveId, load } = leanXr() as unknown as {
  resolveId: (source: string, importer: string) => string | undefined
  load: (id: string) => string | undefined
}

test('the emulator and the look of strange controllers stay out of the built hall', () => {
  const emulator = resolveId('./emulate.js', '/x/node_modules/@pmndrs/xr/dist/store.js')
  expect(load(emulator!)).not.toContain('import')
  const look = resolveId('./default.js', '/x/node_modules/@react-three/xr/dist/elements.js')
  expect(load(look!)).toContain('DefaultXRController')
})

test('files of the same names elsewhere are left alone', () => {
  expect(resolveId('./default.js', '/x/node_modules/@pmndrs/xr/dist/index.js')).toBe(undefined)
  expect(resolveId('./emulate.js', '/x/src/main.tsx')).toBe(undefined)
})
