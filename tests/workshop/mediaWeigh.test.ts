import fc from 'fast-check'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { weighPicture, type Weighed } from '../../src/workshop/mediaWeigh.ts'
import { weighPictures } from '../../src/workshop/mediaWritten.ts'
import { hugeAvif, hugeJpeg, hugePng, hugeWebp, plain } from '../support/pictures.ts'

let home: string
let folder: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'enfilade-'))
  folder = join(home, 'mine')
  await mkdir(join(folder, 'pictures'), { recursive: true })
})
afterAll(() => rm(home, { recursive: true }))

async function weighed(name: string, bytes: Buffer | string): Promise<Weighed> {
  await writeFile(join(folder, name), bytes)
  return weighPicture(folder, name)
}
const says = (one: Weighed) =>
  'says' in one ? `${one.says} (${one.fix})` : JSON.stringify(one.pixels)

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a good %s tells its pixels',
  async (format) => {
    expect(await weighed(`good.${format}`, await plain(format, 90, 60))).toEqual({
      pixels: [90, 60],
    })
  },
)

test('a picture is as high as it is to be seen, however the camera lay', async () => {
  const lying = await plain('jpeg', 90, 60, { orientation: 6 })
  expect(await weighed('turned.jpg', lying)).toEqual({ pixels: [60, 90] })
})

test('the bytes count and not the name', async () => {
  expect(await weighed('a png.jpg', await plain('png', 40, 30))).toEqual({ pixels: [40, 30] })
})

test.each([
  ['text', 'This is no picture.'],
  ['a web page', '<html><script>globalThis.x = 1</script></html>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
  ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000'],
  ['nothing', ''],
  ['the beginning of a JPEG', '\u00ff\u00d8\u00ff'],
])('%s named .jpg is told, and what to do', async (_, content) => {
  expect(says(await weighed('no.jpg', Buffer.from(content, 'latin1')))).toMatch(
    /^no\.jpg is no picture that the hall can show \(save it as JPEG, PNG, WebP or AVIF/,
  )
})

test.each<[string, () => Buffer | Promise<Buffer>]>([
  ['PNG', () => hugePng(65_535, 65_535)],
  ['JPEG', () => hugeJpeg(65_535, 65_535)],
  ['WebP', () => hugeWebp(16_000_000, 16_000_000)],
  ['AVIF', () => hugeAvif(65_535, 65_535)],
  ['PNG of 100 million pixels and a row', () => hugePng(10_000, 10_001)],
  ['PNG that is one long line', () => hugePng(30_001, 1)],
  ['PNG larger than any number of pixels', () => hugePng(0xffffffff, 0xffffffff)],
])(
  'a small file that says it is a huge %s is refused before anything is decoded',
  async (_, made) => {
    const before = process.memoryUsage().rss
    expect(says(await weighed('huge', await made()))).toMatch(
      /more than the hall takes \(make it smaller/,
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6)
  },
)

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s that breaks off is told',
  async (format) => {
    const whole = await plain(format, 400, 300)
    const half = whole.subarray(0, Math.round(whole.length * 0.7))
    expect(says(await weighed(`half.${format}`, half))).toMatch(/breaks off|cannot be read/)
  },
)

test('a file that is not there is told, and one that is written otherwise is named', async () => {
  expect(says(await weighPicture(folder, 'pictures/none.jpg'))).toBe(
    'there is no file pictures/none.jpg (put it into the folder, or mend its name)',
  )
  await weighed('pictures/Sea.JPG', await plain('jpeg', 9, 9))
  expect(says(await weighPicture(folder, 'pictures/sea.jpg'))).toMatch(
    /there is pictures\/Sea\.JPG: write it so/,
  )
  expect(says(await weighPicture(folder, 'pictures'))).toMatch(/is no file inside the folder/)
})

test('a link that leads out of the folder is not followed, one inside is', async () => {
  await writeFile(join(home, 'secret.jpg'), await plain('jpeg', 9, 9))
  await symlink(join(home, 'secret.jpg'), join(folder, 'out.jpg'))
  await symlink(home, join(folder, 'up'))
  await weighed('in.jpg', await plain('jpeg', 8, 8))
  await symlink(join(folder, 'in.jpg'), join(folder, 'also.jpg'))
  for (const file of ['out.jpg', 'up/secret.jpg', '../secret.jpg', join(home, 'secret.jpg')])
    expect(says(await weighPicture(folder, file)), file).toMatch(/no file/)
  expect(await weighPicture(folder, 'also.jpg')).toEqual({ pixels: [8, 8] })
})

test('a folder of one exhibition: sizes are told, faults named by their place', async () => {
  await weighed('pictures/here.png', await plain('png', 30, 20))
  const exhibit = (given: unknown) => ({ artefact: { kind: 'picture', with: given } })
  const written = {
    rooms: [
      {
        exhibits: [
          exhibit({ file: 'pictures/here.png', width: 1, pixels: [1, 1] }),
          exhibit({ file: 'pictures/gone.png', width: 1, pixels: [1, 1] }),
          exhibit({ file: '../gone.png', width: 1 }),
          exhibit('pictures/here.png'),
          exhibit({ file: 5 }),
          undefined,
          { artefact: { kind: 'panel', with: { file: 'x' } } },
        ],
      },
      'no room',
    ],
  }
  const problems = await weighPictures(folder, written, (path) => path.join('.'))
  expect(problems).toEqual([
    {
      at: 'rooms.0.exhibits.1.artefact.with.file',
      says: 'there is no file pictures/gone.png',
      fix: 'put it into the folder, or mend its name',
    },
  ])
  expect(written.rooms[0]).toMatchObject({
    exhibits: [
      exhibit({ pixels: [30, 20] }),
      exhibit({ file: 'pictures/gone.png' }),
      {},
      {},
      {},
      undefined,
      {},
    ],
  })
  expect(JSON.stringify(written.rooms[0])).not.toContain('[1,1]')
  for (const odd of [undefined, 5, [], { rooms: 5 }, { rooms: [{ exhibits: {} }] }])
    expect(await weighPictures(folder, odd, () => '')).toEqual([])
})

test('whatever bytes a file holds, it is weighed or refused in words (seed 11)', async () => {
  const samples = await Promise.all(
    (['jpeg', 'png', 'webp', 'avif'] as const).map((format) => plain(format, 24, 16)),
  )
  const spoilt = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
      fc.nat(900),
    )
    .map(([sample, changes, length]) => {
      const bytes = Buffer.from(sample.subarray(0, Math.max(0, sample.length - (length % 40))))
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
      return bytes
    })
  let count = 0
  await fc.assert(
    fc.asyncProperty(spoilt, async (bytes) => {
      count += 1
      const one = await weighed(`spoilt-${count}`, bytes)
      expect(
        'says' in one ? one.says : one.pixels.every((side) => side > 0 && side <= 30_000),
      ).toBeTruthy()
    }),
    { seed: 11, numRuns: 400 },
  )
})
