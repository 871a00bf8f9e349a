import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leanThree } from '../../src/workshop/leanThree.ts'

// A hook of the plugin, which is its own object and needs no bundler.
const { transform } = leanThree() as unknown as {
  transform: (
    this: { error: (says: string) => never },
    code: string,
    id: string,
  ) => { code: string } | undefined
}
const at = {
  error: (says: string): never => {
    throw new Error(says)
  },
}
const path = 'node_modules/three/build/three.module.js'

test('of three the hall keeps what draws, and none of its materials', () => {
  const lean = transform.call(at, readFileSync(path, 'utf8'), `/${path}`)?.code ?? ''
  expect(lean).toContain('const ShaderChunk = { colorspace_pars_fragment };')
  expect(lean).toContain('class WebGLRenderer')
  expect(lean).not.toContain('new PMREMGenerator( renderer )')
  expect(lean).not.toContain('shadow.map =')
  expect(lean).not.toContain('function WebGLOutput( type')
  expect(lean).not.toContain('light.isRectAreaLight')
  expect(lean).not.toContain('refreshUniformsStandard')
})

test('of the rest it leaves out movement and the names of colours, and names of nodes stay as they were', () => {
  const core = 'node_modules/three/build/three.core.js'
  const lean = transform.call(at, readFileSync(core, 'utf8'), `/${core}`)?.code ?? ''
  expect(lean).toContain('class BufferGeometry')
  expect(lean).not.toContain("'aliceblue': 0x")
  expect(lean).toContain('class KeyframeTrack {}')
  const rule = /static sanitizeNodeName\(name\) \{ return (.*); \}/.exec(lean)?.[1]
  expect(rule).toBe(String.raw`name.replace(/\s/g, '_').replace(_reservedRe, '')`)
})

test('a version of three that calls them something else stops the build', () => {
  expect(() => transform.call(at, 'const Shaders = {};', `/${path}`)).toThrow(/three has nothing/)
})

test('other files are left alone', () => {
  expect(transform.call(at, 'const ShaderChunk = {};', '/src/finish/glsl.ts')).toBe(undefined)
})
