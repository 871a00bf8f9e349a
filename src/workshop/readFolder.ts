import { schemas } from '#exhibits/schemas'
import { readExhibition, type Locate, type Reading } from '#exhibition/read'
import type { Problem } from '#kit'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, isCollection, isNode, parseDocument, type Document } from 'yaml'

/** A curator's file as it was written, able to say on which line a thing stands. */
type Written = { name: string; document: Document; lines: LineCounter }

/**
 * Reads an exhibition folder: `exhibition.yaml`, a file a room under `rooms/` and, where there are
 * such, `plan.yaml`, `names.yaml` and `tours.yaml`. Rooms come in the order of the plan, else of their names. Problems name file, line and place.
 */
export async function readFolder(folder: string): Promise<Reading> {
  const problems: Problem[] = []
  const open = (name: string, optional = false) => openYaml(folder, name, problems, optional)
  const [head, plan, names, ways, rooms] = await Promise.all([
    open('exhibition.yaml'),
    // Without a plan the planner draws one; without names a text has none to put in.
    open('plan.yaml', true),
    open('names.yaml', true),
    open('tours.yaml', true),
    openRooms(folder, problems),
  ])
  if (!head) return { exhibition: undefined, problems }
  const pinned = plan ? roomOrder(plan) : []
  rooms.sort((a, b) => rank(pinned, a) - rank(pinned, b))
  const written: unknown = {
    ...toObject(head),
    ...(ways ? toObject(ways) : {}),
    plan: plan ? toObject(plan) : {},
    rooms: rooms.map((room) => toObject(room)),
  }
  const reading = readExhibition(
    written,
    schemas,
    names ? toObject(names) : {},
    locateIn(head, plan ?? head, ways, rooms),
  )
  return { ...reading, problems: [...problems, ...reading.problems] }
}

async function openRooms(folder: string, problems: Problem[]): Promise<Written[]> {
  const names = await readdir(join(folder, 'rooms')).catch(() => {
    problems.push({ at: 'rooms/', says: 'there is no folder of rooms', fix: 'add rooms/<id>.yaml' })
    return []
  })
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  const opened = await Promise.all(files.map((name) => openYaml(folder, `rooms/${name}`, problems)))
  return opened.filter((each) => each !== undefined)
}

async function openYaml(
  folder: string,
  name: string,
  problems: Problem[],
  optional = false,
): Promise<Written | undefined> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined)
  if (text === undefined) {
    if (!optional) problems.push({ at: name, says: 'this file is missing' })
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0])
    problems.push({ at: `${name}:${line}:${col}`, says: error.message.split('\n')[0] ?? '' })
  }
  return document.errors.length > 0 ? undefined : { name, document, lines }
}

function toObject({ document }: Written): Record<string, unknown> {
  const read: unknown = document.toJS({ maxAliasCount: 50 })
  return read && typeof read === 'object' ? { ...read } : {}
}

function roomOrder({ document }: Written): string[] {
  const rooms = document.get('rooms')
  return isCollection(rooms) ? Object.keys(rooms.toJSON() ?? {}) : []
}

function rank(order: readonly string[], { name }: Written): number {
  const at = order.indexOf(name.replace(/^rooms\/|\.yaml$/g, ''))
  return at < 0 ? order.length : at
}

/** `rooms/p2.yaml:41 exhibits[0].label.zh` */
function locateIn(
  head: Written,
  plan: Written,
  ways: Written | undefined,
  rooms: readonly Written[],
): Locate {
  return (path) => {
    const [first, index] = path
    if (first === 'plan') return place(plan, path.slice(1))
    if (ways && (first === 'tours' || first === 'stops')) return place(ways, path)
    const room = first === 'rooms' && typeof index === 'number' ? rooms[index] : undefined
    return room ? place(room, path.slice(2)) : place(head, path)
  }
}

function place({ name, document, lines }: Written, path: readonly PropertyKey[]): string {
  const spelt = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
  // What is missing has no line of its own: its nearest parent has.
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getIn(path.slice(0, length), true)
    if (!isNode(found) || !found.range) continue
    return `${name}:${lines.linePos(found.range[0]).line} ${spelt}`
  }
  return spelt === '' ? name : `${name} ${spelt}`
}
