import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'
import { newExhibition } from '../../src/workshop/newExhibition.ts'
import { exhibitionCommand } from '../support/command.ts'
import { aFolder } from '../support/folder.ts'
import { merged } from '../support/merged.ts'

// A command is a program of its own, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

test('a new exhibition has two rooms, two pictures and notes in every file', async () => {
  const folder = join(await aFolder(), 'Our 海 show')
  await newExhibition(folder)
  const files = ['exhibition.yaml', 'rooms/first-room.yaml', 'rooms/second-room.yaml']
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8')
    const [first = '', ...rest] = text.split('\n')
    const schema = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? ''
    await expect(readFile(join(folder, file, '..', schema), 'utf8')).resolves.toContain('{')
    expect(rest.filter((line) => /^\s*#/.test(line)).length).toBeGreaterThan(1)
  }
  expect(await readFile(join(folder, 'exhibition.yaml'), 'utf8')).toContain('\nid: our-show\n')
  for (const picture of ['ridges', 'lattice']) {
    const { width, height } = await sharp(join(folder, `pictures/${picture}.jpg`)).metadata()
    expect(Math.min(width, height)).toBeGreaterThan(600)
  }
})

test('a folder whose name has no letter for an id gets one all the same', async () => {
  const folder = join(await aFolder(), '海')
  await newExhibition(folder)
  expect(await readFile(join(folder, 'exhibition.yaml'), 'utf8')).toContain('\nid: my-exhibition\n')
})

test('nothing of a curator is lost: a folder that holds something is refused', async () => {
  const folder = await aFolder()
  await writeFile(join(folder, 'mine.txt'), 'mine')
  const { code, complained } = await exhibitionCommand('new', folder)
  expect(code).toBe(1)
  expect(complained).toContain('is not empty')
  expect(await readdir(folder)).toEqual(['mine.txt'])
  expect((await exhibitionCommand('new', join(folder, 'mine.txt'))).complained).toContain('a file')
})

test.runIf(Object.values(merged).every(Boolean))(
  'a new exhibition is in order as it is',
  async () => {
    const folder = join(await aFolder(), 'new')
    await newExhibition(folder)
    const { code, said } = await exhibitionCommand('check', folder, '--finished')
    expect(said).toBe(`${folder} is in order.\n`)
    expect(code).toBe(0)
  },
)
