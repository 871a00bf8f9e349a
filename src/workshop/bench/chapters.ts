import { readFolder } from '../readFolder.ts'
import { shortName } from '../stale.ts'
import { countFrames } from './countFrames.ts'
import { house, sample, type Measured } from './halls.ts'
import { openHall } from './openHall.ts'
import { table } from './table.ts'
import { timeCompile } from './timeCompile.ts'
import { timePlan } from './timePlan.ts'
import { weighHall } from './weighHall.ts'

const kilo = 1000
const mega = 1_000_000

/** The planner at three sizes. */
export async function planChapter(): Promise<string> {
  const rows = [120, 1200, 10_000].map((count) => {
    const { exhibits, rooms, ms } = timePlan(count)
    return [exhibits, rooms, ms]
  })
  return `## Planning\n\n${table(['exhibits', 'rooms', 'ms'], rows)}`
}

/** From folders to what a hall shows. */
export async function compileChapter(): Promise<string> {
  const rows: (string | number)[][] = []
  for (const { name, folder } of [house, await sample(120), await sample(1200)]) {
    const { read, compile, catalogue, fonts } = await timeCompile(folder)
    rows.push([name, ...[read, compile, catalogue, fonts].map((ms) => ms / kilo)])
  }
  const head = ['exhibition', 'read, s', 'compiled, s', 'catalogue, s', 'fonts cut, s']
  return `## Compiling\n\n${table(head, rows)}`
}

/** Built halls: how soon each answers, how heavy its parts are, what its rooms' views take. */
export async function hallChapters(): Promise<string[]> {
  const halls: string[] = []
  const summary: (string | number)[][] = []
  for (const measured of [house, await sample(120), await sample(1200)]) {
    const { text, row } = await hallChapter(measured)
    halls.push(text)
    summary.push(row)
    console.log(`${measured.name}: done`)
  }
  const head = ['hall', 'answers, s', 'rooms', 'calls', 'triangles', 'textures, MB', 'programs']
  const note = 'The most that any room’s view takes. The first start builds the hall.'
  return [`## Halls\n\n${note}\n\n${table(head, summary)}`, ...halls]
}

async function hallChapter({ name, folder }: Measured) {
  const hall = await openHall(folder === house.folder ? undefined : folder)
  const { rooms, faults } = await countFrames(hall.address)
  await hall.close()
  const out = folder === house.folder ? 'dist' : `.cache/dist-${shortName(folder)}`
  const weights = (await weighHall(out)).map(({ part, files, bytes, sent }) => [
    part,
    files,
    bytes / kilo,
    sent / kilo,
  ])
  const most = (count: (frame: (typeof rooms)[number]['frame']) => number) =>
    Math.max(...rooms.map(({ frame }) => count(frame)))
  const row = [
    name,
    hall.seconds,
    rooms.length,
    most(({ calls }) => calls),
    most(({ triangles }) => triangles),
    most(({ textureBytes }) => textureBytes) / mega,
    most(({ programs }) => programs),
  ]
  const costly = rooms.toSorted((a, b) => b.frame.triangles - a.frame.triangles).slice(0, 20)
  const views = costly.map(({ room, frame }) => [
    room,
    frame.calls,
    frame.triangles,
    frame.textureBytes / mega,
  ])
  const problems = (await readFolder(folder)).problems.length
  const text = [
    `## ${name}`,
    table(['part', 'files', 'kB', 'kB sent'], weights),
    table(['room', 'calls', 'triangles', 'textures, MB'], views),
    `Problems in the folder: ${problems}. Faults in the browser: ${faults.length}.`,
    ...faults.slice(0, 5).map((fault) => `- ${fault.slice(0, 200)}`),
  ].join('\n\n')
  return { text, row }
}
