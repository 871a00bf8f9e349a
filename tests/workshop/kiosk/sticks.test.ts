import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layOver } from '../../../src/workshop/kiosk/layOver.ts'
import { createShownFolder } from '../../../src/workshop/kiosk/shownFolder.ts'
import { foldersOnSticks } from '../../../src/workshop/kiosk/sticks.ts'
import { createStickWatch } from '../../../src/workshop/kiosk/watchSticks.ts'
import { newExhibition } from '../../../src/workshop/newExhibition.ts'
import { aFolder } from '../../support/folder.ts'

let house: string
beforeAll(async () => {
  house = join(await mkdtemp(join(tmpdir(), 'enfilade-test-')), 'house')
  await newExhibition(house)
})
afterAll(() => rm(join(house, '..'), { recursive: true, force: true }))

/** A kiosk of a small house, and a stick with an `enfilade` folder in a place for sticks. */
async function aKiosk() {
  const folder = await aFolder()
  const own = join(folder, 'own')
  await cp(house, own, { recursive: true })
  const mounts = join(folder, 'media')
  const stick = join(mounts, 'staff', 'KINGSTON')
  const brought = join(stick, 'enfilade')
  await mkdir(brought, { recursive: true })
  const shown = createShownFolder(own, join(folder, 'kept'))
  const changes: string[] = []
  const log: string[] = []
  const look = createStickWatch({
    folders: () => foldersOnSticks([mounts]),
    shown,
    change: (changed) => {
      changes.push(changed)
      return Promise.resolve()
    },
    say: (line) => void log.push(line),
  })
  const report = () => readFile(join(stick, 'enfilade-report.txt'), 'utf8').catch(() => undefined)
  return { own, stick, brought, shown, changes, log, look, report }
}
const roomsOf = (folder: string) => readdir(join(folder, 'rooms'))

test('one changed text on a stick is shown, and the house’s own folder stays as it was', async () => {
  const { own, brought, shown, changes, look, report } = await aKiosk()
  const [room = ''] = await roomsOf(own)
  const text = await readFile(join(own, 'rooms', room), 'utf8')
  const changed = text.replace('The first room', 'A new name')
  expect(changed).not.toBe(text)
  await mkdir(join(brought, 'rooms'))
  await writeFile(join(brought, 'rooms', room), changed)

  await look()
  // It may be still being copied: it is believed when it has not changed between two looks.
  expect(changes).toEqual([])
  await look()
  expect(changes).toHaveLength(1)
  const now = await shown.now()
  expect(changes).toEqual([now])
  expect(await readFile(join(now, 'rooms', room), 'utf8')).toBe(changed)
  expect(await readFile(join(own, 'rooms', room), 'utf8')).toBe(text)
  expect(await roomsOf(now)).toEqual(await roomsOf(own))
  expect(await report()).toContain('All of it is in order')
  await look()
  expect(changes).toHaveLength(1)
})

test('what is not whole is not shown, and the stick says where and how to mend it', async () => {
  const { own, brought, shown, changes, look, report } = await aKiosk()
  const [room = ''] = await roomsOf(own)
  await mkdir(join(brought, 'rooms'))
  await writeFile(join(brought, 'rooms', room), 'title:\n  en: [half a room\n')
  await look()
  await look()
  expect(changes).toEqual([])
  expect(await shown.now()).toBe(own)
  const told = await report()
  expect(told).toContain('Nothing was changed')
  expect(told).toContain(`rooms/${room}`)
  expect(told).toMatch(/-> /)

  // Mended, it is looked at again.
  await cp(join(own, 'rooms', room), join(brought, 'rooms', room))
  await look()
  await look()
  expect(changes).toHaveLength(1)
})

test('a whole exhibition on a stick takes the place of another', async () => {
  const { own, brought, shown, look, changes } = await aKiosk()
  await cp(own, brought, { recursive: true })
  const [gone = '', ...kept] = await roomsOf(own)
  const yaml = join(brought, 'exhibition.yaml')
  await writeFile(yaml, (await readFile(yaml, 'utf8')).replace(/^id: .*$/m, 'id: by-other-hands'))
  // Its own pictures, without which it would not be whole.
  await rm(join(own, 'pictures'), { recursive: true, force: true })
  await look()
  await look()
  expect(changes).toHaveLength(1)
  const now = await shown.now()
  expect(await readFile(join(now, 'exhibition.yaml'), 'utf8')).toContain('by-other-hands')
  expect(await roomsOf(now)).toEqual([gone, ...kept])
})

test('a hall that cannot be built changes nothing', async () => {
  const { own, brought, shown, report, log } = await aKiosk()
  await cp(join(own, 'exhibition.yaml'), join(brought, 'exhibition.yaml'))
  const look = createStickWatch({
    folders: () => Promise.resolve([brought]),
    shown,
    change: () => Promise.reject(new Error('the disk is full')),
    say: (line) => void log.push(line),
  })
  await look()
  await look()
  expect(await shown.now()).toBe(own)
  expect(await report()).toContain('the disk is full')
})

test('what leads out of a stick, and what is hidden, does not come along', async () => {
  const { own, brought, shown } = await aKiosk()
  await symlink('/etc/hostname', join(brought, 'names.yaml'))
  await writeFile(join(brought, '.Trash'), 'x')
  const laid = await layOver(brought, own, shown.into)
  if (!('folder' in laid)) throw new Error('it was not shown')
  expect(await readdir(laid.folder)).not.toEqual(expect.arrayContaining(['.Trash', 'names.yaml']))
})

test('after the power was off the last that was whole is shown, or the house’s own', async () => {
  const { own, brought, shown, changes, look } = await aKiosk()
  await writeFile(join(brought, 'kiosk.json'), '{ "idle": 90 }')
  await look()
  await look()
  const again = createShownFolder(own, join(shown.into, '..'))
  expect(await again.now()).toBe(changes[0])
  await writeFile(join(changes[0] ?? '', 'exhibition.yaml'), 'spoilt: [')
  expect(await again.now()).toBe(own)
})
