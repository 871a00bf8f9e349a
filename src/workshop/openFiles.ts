import { schemas } from '#exhibits/schemas'
import { readExhibition, type Locate, type Reading } from '#exhibition/read'
import type { Mend, Problem } from '#kit'
import type { Files } from './gather.ts'
import { openFile, type Written } from './openFile.ts'

/** The files of an exhibition put together, not yet read as one. */
export type Pile = {
  /** What the files say, as one exhibition; what the workshop weighs is written into it. */
  written: { rooms: unknown[] } & Record<string, unknown>
  locate: Locate
  /** The same for an exhibit's own part, whatever else of its room has been left out. */
  locateExhibit: (id: string, path: readonly PropertyKey[]) => string
  /** Reads it. Mends lead from the beginning of the file that their problem names. */
  read: () => Reading
}

/** Opens a curator's files. Without `exhibition.yaml` there is nothing; what cannot be read is listed. */
export function openFiles(files: Files): { pile: Pile | undefined; problems: Problem[] } {
  const problems: Problem[] = []
  const unread: string[] = []
  const open = (name: string): Written | undefined => {
    const bytes = files.get(name)
    if (!bytes) return undefined
    const opened = openFile(name, bytes)
    problems.push(...opened.problems)
    unread.push(...opened.ids)
    return opened.written
  }
  const head = open('exhibition.yaml')
  // Without a plan the planner draws one; without names a text has none to put in.
  const [plan, names, ways] = ['plan.yaml', 'names.yaml', 'tours.yaml'].map(open)
  const rooms = [...files.keys()]
    .filter((name) => name.startsWith('rooms/'))
    .flatMap((name) => open(name) ?? [])
  if (!head) return { pile: undefined, problems }
  const order = Object.keys(Object(plan?.value['rooms']))
  rooms.sort((a, b) => rank(order, a) - rank(order, b))

  const own: [string, unknown][] = Object.entries(head.value).filter(([key]) => {
    const elsewhere = key === 'rooms' || key === 'plan' || key === 'names'
    if (elsewhere)
      problems.push({
        at: head.place([key]),
        says: `${key} ${key === 'plan' ? 'stands' : 'stand'} in another file`,
        fix: key === 'rooms' ? 'write each room into rooms/<id>.yaml' : `write it into ${key}.yaml`,
      })
    return !elsewhere
  })
  const written = {
    ...Object.fromEntries([...own, ...Object.entries(ways?.value ?? {})]),
    plan: plan?.value ?? {},
    rooms: rooms.map(({ value }) => value),
  }
  const fileOf = fileFor(head, plan, names, ways, rooms)
  const locate: Locate = (path) => {
    const { file, skip } = fileOf(path)
    return file.place(path.slice(skip))
  }
  const read = (): Reading => {
    const reading = readExhibition(written, schemas, names?.value ?? {}, locate, unread)
    const inFile = ({ path, ...change }: Mend): Mend => ({
      ...change,
      path: path.slice(fileOf(path).skip),
    })
    return {
      ...reading,
      problems: reading.problems.map(({ mend, ...problem }) =>
        mend ? { ...problem, mend: inFile(mend) } : problem,
      ),
    }
  }
  return { pile: { written, locate, locateExhibit: locateIn(rooms), read }, problems }
}

type Spot = { file: Written; skip: number }

/** In which file a path of the whole exhibition lies, and how many of its steps lead there. */
function fileFor(
  head: Written,
  plan: Written | undefined,
  names: Written | undefined,
  ways: Written | undefined,
  rooms: readonly Written[],
): (path: readonly PropertyKey[]) => Spot {
  return ([first, index]) => {
    if (first === 'plan' && plan) return { file: plan, skip: 1 }
    if (first === 'names' && names) return { file: names, skip: 1 }
    if (ways && typeof first === 'string' && Object.hasOwn(ways.value, first))
      return { file: ways, skip: 0 }
    const room = first === 'rooms' && typeof index === 'number' ? rooms[index] : undefined
    return room ? { file: room, skip: 2 } : { file: head, skip: 0 }
  }
}

function locateIn(rooms: readonly Written[]): Pile['locateExhibit'] {
  return (id, path) => {
    for (const room of rooms) {
      const { exhibits } = room.value
      const at = Array.isArray(exhibits)
        ? exhibits.findIndex((each: unknown) => Reflect.get(Object(each), 'id') === id)
        : -1
      if (at >= 0) return room.place(['exhibits', at, ...path])
    }
    return id
  }
}

function rank(order: readonly string[], { name }: Written): number {
  const at = order.indexOf(name.replace(/^rooms\/|\.yaml$/g, ''))
  return at < 0 ? order.length : at
}
