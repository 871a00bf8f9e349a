import { canonical, chainOf, proofOf, rootFrom, sha256, treeOf } from '#kit'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

test('the fingerprint is that of the standard', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  // Around the end of a block, in letters of one byte and of three.
  for (const length of [54, 55, 56, 63, 64, 65, 119, 120, 1000])
    for (const letter of ['a', '瓷']) {
      const text = letter.repeat(length)
      expect(sha256(text), `${letter} ${length}`).toBe(
        createHash('sha256').update(text).digest('hex'),
      )
    }
})

test('a record has one form, whatever the order in which it was written', () => {
  expect(canonical({ b: [1, 0.5, null], a: { 二: 'x"', Z: true }, c: undefined })).toBe(
    '{"a":{"Z":true,"二":"x\\""},"b":[1,0.5,null]}',
  )
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }))
})

test('a changed record changes its own link and every later one', () => {
  const records = ['one', 'two', 'three', 'four']
  const links = chainOf('start', records)
  const broken = chainOf('start', records.with(1, 'twp'))
  expect(links.map((link, i) => link === broken[i])).toEqual([true, false, false, false])
})

test.for([1, 2, 7, 74])('of %i records each is proved by its way to the root', (count) => {
  const leaves = Array.from({ length: count }, (_, i) => sha256(String(i)))
  const tree = treeOf(leaves)
  const [root = ''] = tree.at(-1) ?? []
  leaves.forEach((leaf, i) => {
    const steps = proofOf(tree, i)
    expect(steps.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)))
    expect(rootFrom(leaf, steps)).toBe(root)
    expect(rootFrom(sha256('another'), steps)).not.toBe(root)
  })
})
