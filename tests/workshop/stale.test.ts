import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isStale, madeOf } from '../../src/workshop/stale.ts'

test('a hall is stale when the exhibition says something else, not when it was touched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
  const out = await mkdtemp(join(tmpdir(), 'enfilade-'))
  onTestFinished(async () => {
    await rm(folder, { recursive: true })
    await rm(out, { recursive: true })
  })
  await writeFile(join(folder, 'a.yaml'), 'title: one')
  const made = await madeOf(folder)
  expect(await isStale(out, made)).toBe(true)
  await writeFile(join(out, '.built'), JSON.stringify(made))
  expect(await isStale(out, made)).toBe(false)

  await utimes(join(folder, 'a.yaml'), new Date(0), new Date(0))
  expect(await isStale(out, await madeOf(folder))).toBe(false)
  await writeFile(join(folder, 'a.yaml'), 'title: two')
  const now = await madeOf(folder)
  expect(await isStale(out, now)).toBe(true)
  expect(now.hall).toBe(made.hall)
})

test('of a large file its length and its ends count, and it is not read through', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'enfilade-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const picture = Buffer.alloc(1024 * 1024)
  const state = async () => {
    await writeFile(join(folder, 'sea.jpg'), picture)
    return (await madeOf(folder)).exhibition
  }
  const first = await state()
  picture[400_000] = 1
  expect(await state()).toBe(first)
  picture[100] = 1
  const second = await state()
  expect(second).not.toBe(first)
  picture[picture.length - 100] = 1
  expect(await state()).not.toBe(second)
})
