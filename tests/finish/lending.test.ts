import { ShaderMaterial, Texture } from 'three'
import { expect, test } from 'vitest'
import { createLending } from '../../src/finish/lending.ts'

const shared = { value: new Texture() }
const made = (of: string) => () =>
  new ShaderMaterial({ uniforms: { uMap: { value: new Texture() }, uOf: { value: of }, shared } })

test('what was given back is lent again, with the numbers of who asks now', () => {
  const { lend } = createLending()
  const first = lend('sheet', made('a room'))
  const uniforms = first.uniforms
  first.dispose()
  const second = lend('sheet', made('another room'))
  expect(second).toBe(first)
  // The renderer holds on to this object.
  expect(second.uniforms).toBe(uniforms)
  expect(second.uniforms['uOf']?.value).toBe('another room')
  expect(lend('sheet', made('a third'))).not.toBe(first)
})

test('what waits is not freed and holds no texture, and takes none from the others', () => {
  const { lend, dispose } = createLending()
  const material = lend('sheet', made('a room'))
  let freed = 0
  material.addEventListener('dispose', () => (freed += 1))
  material.dispose()
  material.dispose()
  expect(freed).toBe(0)
  expect(material.uniforms['uMap']?.value).toBeNull()
  expect(material.uniforms['shared']?.value).toBeNull()
  expect(shared.value).toBeInstanceOf(Texture)
  expect(lend('sheet', made('one'))).not.toBe(lend('sheet', made('two')))
  dispose()
  expect(freed).toBe(1)
})

test('what was freed is held no longer: with the next picture it is not freed again', () => {
  const { lend, dispose } = createLending()
  let freed = 0
  lend('sheet', made('a room')).addEventListener('dispose', () => (freed += 1))
  dispose()
  lend('sheet', made('a room, built anew'))
  dispose()
  expect(freed).toBe(1)
})
