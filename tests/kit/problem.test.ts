import { applyMend } from '#kit'
import { describe, expect, test } from 'vitest'

const written = { a: [{ titel: 'x', size: [1200] }, { id: 'B' }], z: 1 }

describe('a mend', () => {
  test('sets a value, in a copy', () => {
    const mended = applyMend(written, { path: ['a', 0, 'size', 0], set: 1.2 })
    expect(mended).toEqual({ a: [{ titel: 'x', size: [1.2] }, { id: 'B' }], z: 1 })
    expect(written.a[0]?.size).toEqual([1200])
  })
  test('sets what was missing', () => {
    expect(applyMend({ a: 1 }, { path: ['version'], set: 1 })).toEqual({ a: 1, version: 1 })
    expect(applyMend(undefined, { path: [], set: 1 })).toBe(1)
  })
  test('renames a key, which keeps its place', () => {
    const mended = applyMend(written, { path: ['a', 0, 'titel'], rename: 'title' })
    expect(JSON.stringify(mended)).toBe('{"a":[{"title":"x","size":[1200]},{"id":"B"}],"z":1}')
  })
  test('takes out a key or an entry', () => {
    expect(applyMend(written, { path: ['a'], remove: true })).toEqual({ z: 1 })
    expect(applyMend(written, { path: ['a', 0], remove: true })).toEqual({ a: [{ id: 'B' }], z: 1 })
  })
  test.each([
    [['b', 'c'], { set: 1 }],
    [['a', 7], { remove: true as const }],
    [['a', 'length'], { set: 0 }],
    [['z', 'toString'], { rename: 'x' }],
    [['__proto__', 'polluted'], { set: true }],
    [['constructor', 'prototype', 'polluted'], { set: true }],
  ])('that leads nowhere (%j) changes nothing, and never what all things share', (path, what) => {
    expect(applyMend(written, { path, ...what })).toEqual(written)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
  test('of a key of the machine is a key like any other', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"a":1},"b":2}')
    expect(JSON.stringify(applyMend(hostile, { path: ['__proto__'], remove: true }))).toBe(
      '{"b":2}',
    )
  })
})
