import { plainKiosk, type KioskSettings } from '#exhibition'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newExhibition } from '../../src/workshop/newExhibition.ts'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { aFolder } from '../support/folder.ts'

/** Of an exhibition that is written in English only, as a new one is. */
const plain: KioskSettings = { ...plainKiosk, languages: ['en'] }

test('a kiosk.json is read with its folder, and its faults are told by their line', async () => {
  const folder = join(await aFolder(), 'show')
  await newExhibition(folder)
  expect((await readFolder(folder)).kiosk).toEqual(plain)
  const lines = ['{', '  "idle": 90,', '  "warning": 5,', '  "start": "first-room",', '}']
  await writeFile(join(folder, 'kiosk.json'), lines.join('\n'))
  const { kiosk, problems } = await readFolder(folder)
  expect(kiosk).toEqual({ ...plain, idle: 90, start: 'first-room' })
  expect(problems.map(({ at }) => at)).toEqual(['kiosk.json:3 warning'])
})

test('one that is no JSON is told, and the exhibition stands', async () => {
  const folder = join(await aFolder(), 'show')
  await newExhibition(folder)
  await writeFile(join(folder, 'kiosk.json'), '{ "idle": [ }')
  const { exhibition, kiosk, problems } = await readFolder(folder)
  expect(exhibition).toBeDefined()
  expect(kiosk).toEqual(plain)
  expect(problems.map(({ at }) => at.split(':')[0])).toEqual(expect.arrayContaining(['kiosk.json']))
})
