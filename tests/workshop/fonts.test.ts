import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeFonts, type Face } from '../../src/workshop/fonts.ts'

const texts = { en: 'Courtyard, gǒng', zh: '两门一庭“斗栱”', ru: 'Двор' }
const apart = { first: '两门', titles: 'Двор 庭' }
let out = ''
let faces: Face[] = []
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'fonts-'))
  ;({ faces } = await makeFonts(texts, out, apart))
})
afterAll(() => rmSync(out, { recursive: true }))

const has = ({ range }: Face, character: string) => {
  const point = character.codePointAt(0) ?? 0
  return range.split(', ').some((one) => {
    const [from = 0, to = from] = one
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return point >= from && point <= to
  })
}
const facesFor = (family: string, weight: number, character: string) =>
  faces.filter((face) => face.family === family && face.weight === weight && has(face, character))

describe('the fonts of a small exhibition', () => {
  test('give every character of every language one face in each hand of the text', () => {
    for (const weight of [400, 500]) {
      for (const character of [...'Courtyard, gǒng', ...'两门一庭斗栱', ...'Двор', ...'«»—·©']) {
        expect(facesFor('Hall Sans', weight, character), character).toHaveLength(1)
      }
    }
  })
  test('give Chinese its own full-width quotation marks', () => {
    expect(facesFor('Hall Sans Han', 400, '“')).toHaveLength(1)
    expect(facesFor('Hall Sans', 400, '“')[0]?.file).toContain('latin')
  })
  test('cut the serif to the titles and the first view to a file of its own', () => {
    expect(facesFor('Hall Serif', 600, '庭')).toHaveLength(1)
    expect(facesFor('Hall Serif', 600, '栱')).toHaveLength(0)
    const [first, rest] = [facesFor('Hall Sans', 400, '门'), facesFor('Hall Sans', 400, '栱')]
    expect(first[0]?.file).not.toBe(rest[0]?.file)
  })
  test('take a rare character from the piece that it lies in', () => {
    const [usual] = facesFor('Hall Sans', 400, '斗')
    const [rare] = facesFor('Hall Sans', 400, '栱')
    expect(rare?.file).not.toBe(usual?.file)
    expect(rare?.bytes).toBeGreaterThan(500)
  })
  test('come as woff2 with rules that name no other host, and with their licence', () => {
    for (const { file, bytes } of faces) {
      expect(readFileSync(join(out, file)).subarray(0, 4).toString()).toBe('wOF2')
      expect(bytes).toBe(statSync(join(out, file)).size)
    }
    const css = readFileSync(join(out, 'fonts.css'), 'utf8')
    expect(css.match(/@font-face/g)).toHaveLength(faces.length)
    expect(css).not.toMatch(/url\('(?!\.\/)/)
    expect(readFileSync(join(out, 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
    expect(JSON.parse(readFileSync(join(out, 'faces.json'), 'utf8'))).toEqual(faces)
  })
  test('are left alone when nothing has changed, and go when they are not needed', async () => {
    const before = readdirSync(out).map((name) => [name, statSync(join(out, name)).mtimeMs])
    writeFileSync(join(out, 'hall-sans-400-old.woff2'), '')
    await makeFonts(texts, out, apart)
    expect(readdirSync(out).map((name) => [name, statSync(join(out, name)).mtimeMs])).toEqual(
      before,
    )
  })
  test('tell of a character that no font has', async () => {
    const { problems } = await makeFonts({ ...texts, en: 'Courtyard, gǒng 𓀀' }, out, apart)
    expect(problems[0]?.says).toContain('𓀀')
  })
})
