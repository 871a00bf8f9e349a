import { foldedRibbon } from '#craft'
import { bringKinds, kindOf, ruleOf } from '#exhibits'
import type { Exhibit } from '#exhibition'
import { sha256 } from '#kit'
import { expect, test } from 'vitest'
import { cut, fill } from '../../../src/exhibition/cut.ts'
import { foundIn } from '../../../src/exhibits/hash-chain/foundIn.ts'
import { lights } from '../../../src/exhibits/hash-chain/lights.ts'
import { pressedBlock } from '../../../src/exhibits/hash-chain/pressedBlock.ts'
import { readProvenance } from '../../../src/exhibits/hash-chain/provenance.ts'
import { chainState, type Told } from '../../../src/exhibits/hash-chain/rule.ts'
import { weaveOf } from '../../../src/exhibits/hash-chain/weave.ts'
import { registryFiles } from '../../../src/workshop/registry/registryFiles.ts'
import { twoDoors } from '../../support/twoDoors.ts'

await bringKinds(['hash-chain'])
const rule = ruleOf('hash-chain')
const exhibition = await twoDoors()
const all = exhibition.rooms.flatMap(({ exhibits }) => exhibits)
const { shape, texts } = cut(all.find(({ id }) => id === 't1-2'))
const ribbon = fill(shape, (i) => texts.en[i]) as Exhibit<string>
const written = await registryFiles(exhibition, 'assets/exhibitions/two-doors')
const file = readProvenance(written['provenance.json'] ?? '')

/** What the scene does after every act: works the chain out and tells what it found. */
function answered(state: unknown, language: 'en' | 'zh' = 'en') {
  const steps = foundIn(file, chainState(state), language)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return { ...step.value, state: rule?.(state, { do: 'told', told: step.value.told }) }
}
const actsIn = (state: unknown) => kindOf('hash-chain').acts?.(ribbon, state, { reduced: false })
const press = (state: unknown, word: string) => {
  const act = actsIn(state)?.buttons.find((button) => button.word?.en === word)?.act
  expect(act, word).toBeDefined()
  return answered(rule?.(state, act)).state
}
const told = (state: unknown) => actsIn(state)?.tells?.text
const known = (state: unknown) => chainState(state).told as Exclude<Told, { missing: true }>

test('verified, all seventy-four links hold', () => {
  const state = press(undefined, 'Verify')
  expect(told(state)).toMatch(/All 74 links hold. Your device computed them in \d+ ms/)
  expect(answered(state).links).toEqual(file.links)
})

test('one letter changed breaks its link and every later one, and restored all hold again', () => {
  const first = press(undefined, 'Change one letter')
  expect(told(first)).toContain('From link 24 on, nothing matches: 51 of 74 links fail.')
  const { links } = answered(first)
  expect(links.map((link, i) => link === file.links[i])).toEqual(links.map((_, i) => i < 23))
  const { was, now } = known(first).changed ?? { was: '', now: '' }
  expect(told(first)).toContain(`“${was}” became “${now}”`)
  expect(now).toHaveLength(was.length)
  expect(now).not.toBe(was)
  const whole = press(first, 'Restore')
  expect(known(whole).broken).toBeUndefined()
  expect(answered(whole).links).toEqual(file.links)
})

test('a Chinese label changes by one character', () => {
  const { changed } = answered(rule?.(undefined, { do: 'change' }), 'zh').told as ReturnType<
    typeof known
  >
  const differ = [...(changed?.was ?? '')].filter((each, i) => each !== [...changed!.now][i])
  expect(differ).toHaveLength(1)
  expect(changed?.now).toMatch(/\p{Script=Han}/u)
})

test('seven fingerprints prove a record, and none proves one that was changed', () => {
  const proved = press(undefined, 'Prove this record')
  expect(told(proved)).toMatch(/Proved with 7 fingerprints/)
  const [root = ''] = file.root.match(/.{8}/) ?? []
  expect(told(proved)).toContain(root)
  const changed = press(press(undefined, 'Change one letter'), 'Prove this record')
  expect(told(changed)).toContain('no longer leads to the root')
})

test('links are told one by one, all the way round', () => {
  let state = press(undefined, 'Next link')
  expect(actsIn(state)?.tells).toMatchObject({ at: 25, of: 74 })
  for (let i = 0; i < 25; i += 1) state = rule?.(state, { do: 'choose', by: -1 })
  expect(actsIn(answered(state).state)?.tells).toMatchObject({ at: 74, of: 74 })
})

test('the file is exported with the fingerprint of all its bytes as a receipt', () => {
  const state = press(undefined, 'Export the file')
  expect(chainState(state).saved).toBe(1)
  expect(told(state)?.replaceAll(' ', '')).toContain(sha256(written['provenance.json'] ?? ''))
})

test('records that did not come are told plainly', () => {
  const state = rule?.(undefined, { do: 'told', told: { missing: true } })
  expect(told(state)).toContain('did not come')
})

test('a registry with something missing is refused', () => {
  expect(() => readProvenance('{"start":"a","root":"b","records":[],"links":["x"]}')).toThrow(
    'something missing',
  )
  expect(() => readProvenance('7')).toThrow('no object')
})

test('a block weaves the first eight signs, two bits a cell', () => {
  expect(weaveOf('1b000000ff')).toEqual([0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(weaveOf('ffffffff00')).toEqual(Array.from({ length: 16 }, () => 3))
})

test('the light runs to the break, and what lies behind it is grey', () => {
  const standing = { run: 0.5, runs: 1, grey: 1, from: 50, count: 74 }
  const at = (block: number) => lights(standing, block)
  expect(at(38).bright).toBeGreaterThan(at(20).bright)
  expect(at(20).bright).toBeGreaterThan(at(45).bright)
  expect([at(49).grey, at(50).grey, at(73).grey]).toEqual([0, 1, 1])
})

test.for([74, 160])('a ribbon of %i keeps inside its place, its blocks apart', (count) => {
  const { blocks, side } = foldedRibbon(count)
  expect(blocks).toHaveLength(count)
  for (const [i, { at, normal }] of blocks.entries()) {
    expect(Math.abs(at[0]) + side / 2).toBeLessThan(2)
    expect(Math.hypot(...normal)).toBeCloseTo(1)
    for (const other of blocks.slice(0, i))
      expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(side)
  }
})

test('a press through a block means that block, and one past the ribbon nothing', () => {
  const { blocks, side } = foldedRibbon(74)
  const hanging = {
    exhibit: 't1-2',
    room: 't1',
    place: 0,
    on: 'floor' as const,
    size: [4, 1.6, 1.2] as const,
    stand: 0,
    x: 0,
    y: 0.8,
    z: 0,
    turn: 180,
  }
  const [x, y, z] = blocks[30]!.at
  const from = { x: 0, y: 1.6, z: 4 }
  const ray = { ...from, dx: x - from.x, dy: y + 0.5 - from.y, dz: z - from.z }
  expect(pressedBlock(ray, hanging, blocks, side)).toBe(30)
  expect(pressedBlock({ ...ray, dy: 2 }, hanging, blocks, side)).toBeUndefined()
})

test.for([{ do: 'choose', by: 2 }, { do: 'choose', to: 0.5 }, { do: 'told', told: {} }, 7, null])(
  '%o is nothing that one does with the chain',
  (act) => expect(rule?.('nothing', act)).toBe('nothing'),
)
