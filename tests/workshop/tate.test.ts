import { outline } from '#exhibition'
import { planBuilding } from '#plan/planner'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../src/workshop/compile.ts'
import { readFolder } from '../../src/workshop/readFolder.ts'
import { aFolder } from '../support/folder.ts'
import { merged } from '../support/merged.ts'
import { hasTate, writeTate } from '../support/tate.ts'

const works = 1200
/** Seconds: a machine may be slow, and what is asserted is not the time. */
const patience = 120_000

test.runIf(!hasTate)('Tate’s records are not on this machine: ../shared/fixtures', () => {
  expect(hasTate).toBe(false)
})

test.runIf(hasTate && merged.pictures && merged.planner)(
  '1,200 works of Tate’s read, hang at their true sizes, and compile',
  async () => {
    const folder = await aFolder()
    const written = await writeTate(works, folder)
    expect((await readdir(join(folder, 'pictures'))).length).toBeLessThanOrEqual(60)
    const { exhibition, problems } = await readFolder(folder)
    expect(problems).toEqual([])
    if (!exhibition) throw new Error('nothing was read')
    expect(exhibition.rooms.map(({ exhibits }) => exhibits.length)).toEqual(
      Array.from({ length: 100 }, () => 12),
    )

    const { hangings, views } = planBuilding(outline(exhibition))
    const hung = new Map(hangings.map((hanging) => [hanging.exhibit, hanging]))
    expect(hung.size).toBe(works)
    for (const { id, width, height } of written.flat()) {
      const [wide = 0, high = 0] = hung.get(id)?.size ?? []
      // Frame and mount come round it, the same on all sides.
      expect(wide - width, id).toBeGreaterThanOrEqual(0)
      expect(wide - width, id).toBeCloseTo(high - height, 6)
      expect(wide - width, id).toBeLessThan(0.3)
      expect(views[id], id).toBeDefined()
    }

    const out = await aFolder()
    expect(await compile(folder, out)).toEqual([])
    for (const room of exhibition.rooms)
      expect(existsSync(join(out, `rooms/${room.id}.json`)), room.id).toBe(true)
    const whole = await readFile(join(out, 'exhibition.json'), 'utf8')
    expect(whole).toContain('Joseph Mallord William Turner')
  },
  patience,
)
