import { isMap, isScalar, parseDocument, type Document } from 'yaml'
import { curatorsFiles } from './curatorsFiles.ts'

export type Path = (string | number)[]
/** A place in a curator's file. */
export type Spot = { file: string; path: Path }
/** A way in which files go wrong. `mends` says whether a machine can put it right. */
export type Mutation = {
  name: string
  mends: boolean
  spots: Spot[]
  /** Where it must be named; where it was made if left out. */
  at?: (path: Path) => Path
  /** Changes the file as parsed, or its text. */
  change?: (document: Document, path: Path) => void
  rewrite?: (text: string, path: Path) => string
}

const files = curatorsFiles()
const ids = ['amber', 'birch', 'cedar', 'dusk']
const inExhibits = (...path: Path): Spot[] =>
  ids.flatMap((id) =>
    [0, 1, 2].map((e) => ({ file: `rooms/${id}.yaml`, path: ['exhibits', e, ...path] })),
  )
const inRooms = (...path: Path): Spot[] => ids.map((id) => ({ file: `rooms/${id}.yaml`, path }))
const inPlan = (...paths: Path[]): Spot[] => paths.map((path) => ({ file: 'plan.yaml', path }))
const inHead = (...paths: Path[]): Spot[] =>
  paths.map((path) => ({ file: 'exhibition.yaml', path }))
const pins = (...path: Path): Spot[] => inPlan(...ids.map((id) => ['rooms', id, ...path]))

const set = (value: unknown) => (document: Document, path: Path) =>
  document.setIn(
    path,
    document.createNode(typeof value === 'function' ? value(plainAt(document, path), path) : value),
  )
const plainAt = (document: Document, path: Path): unknown =>
  path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), document.toJS())
const remove = (document: Document, path: Path) => void document.deleteIn(path)
const rename = (to: (key: string) => string) => (document: Document, path: Path) => {
  const owner = document.getIn(path.slice(0, -1), true)
  if (!isMap(owner)) throw new Error(`no map at ${path.join('.')}`)
  const pair = owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  if (pair) pair.key = document.createNode(to(String(path.at(-1))))
}
const renamed = (to: (key: string) => string) => ({
  change: rename(to),
  at: (path: Path): Path => [...path.slice(0, -1), to(String(path.at(-1)))],
})
/** The second and third letters in each other's place. */
const swapped = (word: string): string => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`
const doubled = (word: string): string => `${word}${word.at(-1)}`
const added = (key: string, value: unknown) => ({
  change: (document: Document, path: Path) => document.setIn([...path, key], value),
  at: (path: Path): Path => [...path, key],
})
const lineOf = (path: Path): string => String(path.at(-1))

const pinOfNothing: Record<string, unknown> = {
  rooms: { x0: 90, x1: 99, z0: 0, z1: 5, palette: 'plain' },
  views: { x: 1, z: 1, heading: 0 },
  hangings: [{ wall: 'north', along: 1 }],
}

export const mutations: Mutation[] = [
  {
    name: 'a misspelt key of an exhibit',
    mends: true,
    spots: [...inExhibits('label'), ...inExhibits('title'), ...inExhibits('threads')],
    ...renamed(swapped),
  },
  { name: 'a key with a letter too many', mends: true, spots: [...inExhibits('artefact'), ...inRooms('exhibits'), ...inHead(['wings'], ['sources'])], ...renamed(doubled) },
  { name: 'a misspelt key of the plan', mends: true, spots: [...pins('ceiling'), ...pins('palette'), ...inPlan(['openings'], ['hangings'], ['arrival', 'heading'])], ...renamed(swapped) },
  { name: 'a key that means nothing', mends: false, spots: [...inExhibits(), ...inRooms(), ...inHead([])], ...added('colour', 'red') },
  { name: 'no title', mends: false, spots: [...inExhibits('title'), ...inRooms('title')], change: remove },
  { name: 'no description', mends: false, spots: inExhibits('alt'), change: remove },
  { name: 'no artefact', mends: false, spots: inExhibits('artefact'), change: remove },
  { name: 'no id', mends: false, spots: [...inRooms('id'), ...inExhibits('id')], change: remove },
  { name: 'no version', mends: true, spots: inHead(['version']), change: remove },
  { name: 'a language missing', mends: false, spots: [...inExhibits('label', 'zh'), ...inExhibits('title', 'ru'), ...inRooms('theme', 'en'), ...inHead(['title', 'zh']), { file: 'names.yaml', path: ['museum', 'ru'] }], change: remove },
  { name: 'a plain text where there are three languages', mends: false, spots: [...inExhibits('alt'), ...inRooms('title')], change: set('One text') },
  { name: 'a number as text', mends: true, spots: [...inExhibits('places', 0, 'size', 0), ...pins('x0')], change: set((old: unknown) => String(old)) },
  { name: 'a number with a unit', mends: true, spots: inExhibits('places', 0, 'size', 1), change: set('80 cm') },
  { name: 'a word where a number belongs', mends: false, spots: [...inExhibits('places', 0, 'size', 1), ...pins('ceiling'), ...inPlan(['openings', 0, 'width'])], change: set('wide') },
  { name: 'millimetres', mends: true, spots: inExhibits('places', 0, 'size'), change: set([1200, 800, 40]), at: (path) => [...path, 0] },
  { name: 'centimetres', mends: true, spots: inExhibits('places', 0, 'size'), change: set([120, 80, 4]), at: (path) => [...path, 0] },
  { name: 'one length in millimetres', mends: true, spots: [...pins('ceiling'), ...inPlan(['openings', 0, 'height'], ['openings', 1, 'width'], ['openings', 2, 'height'])], change: set(3200) },
  { name: 'two measures instead of three', mends: false, spots: inExhibits('places', 0, 'size'), change: set([1.2, 0.8]) },
  { name: 'no width at all', mends: false, spots: inExhibits('places', 0, 'size', 0), change: set(0) },
  { name: 'a misspelt word of a list', mends: true, spots: inExhibits('claims', 0, 'evidence'), change: set('verifed') },
  { name: 'a misspelt place', mends: true, spots: inExhibits('places', 0, 'on'), change: set('Wal') },
  { name: 'a word that is in no list', mends: false, spots: [...inExhibits('places', 0, 'on'), ...inExhibits('claims', 0, 'evidence')], change: set('somewhere else') },
  { name: 'a misspelt kind', mends: true, spots: inExhibits('artefact', 'kind'), change: set((old: unknown) => swapped(String(old))) },
  { name: 'a kind that is none', mends: false, spots: inExhibits('artefact', 'kind'), change: set('hologram') },
  { name: 'a second of one id', mends: true, spots: inExhibits('id').slice(1), change: set('amber-panel') },
  { name: 'an id in capitals', mends: true, spots: [...inExhibits('id'), ...inRooms('id')], change: set((old: unknown) => String(old).toUpperCase()) },
  { name: 'an id that is a page', mends: true, spots: inExhibits('id'), change: set('sources') },
  { name: 'a reference with a slip', mends: true, spots: inExhibits('related', 0), change: set((old: unknown) => doubled(String(old))) },
  { name: 'a reference to nothing', mends: false, spots: [...inExhibits('related', 0), ...inExhibits('threads', 0), ...inExhibits('claims', 0, 'sources', 0), ...inExhibits('seedFacts', 0), { file: 'tours.yaml', path: ['stops', 's1', 'exhibit'] }], change: set('far-away-thing') },
  { name: 'a wing that is none', mends: true, spots: inRooms('wing'), change: set('wst') },
  { name: 'a language by another name', mends: true, spots: [...inExhibits('label', 'zh'), ...inRooms('title', 'zh'), ...inHead(['lead', 'zh'])], ...renamed(() => 'zh-CN') },
  { name: 'an empty text', mends: false, spots: [...inExhibits('title'), ...inExhibits('alt')], change: set({ en: ' ', zh: '', ru: '' }) },
  { name: 'one instead of a list of one', mends: true, spots: [...inExhibits('related'), ...inExhibits('threads'), ...inExhibits('claims', 0, 'sources')], change: set((old: unknown) => Reflect.get(Object(old), 0)) },
  { name: 'a number where a text belongs', mends: true, spots: [...inExhibits('title', 'en'), ...inExhibits('places', 0, 'role')], change: set(1984) },
  { name: 'yes as text', mends: true, spots: inExhibits('interpretation'), change: set('yes') },
  { name: 'a name with a slip', mends: true, spots: [...inExhibits('label', 'en'), ...inExhibits('label', 'ru')], change: set('Given by the {musuem}.') },
  { name: 'a name that nobody gave', mends: false, spots: inExhibits('more', 'zh'), change: set('Lent by {somebody-else}.') },
  { name: 'a key of the machine', mends: true, spots: [...inExhibits(), ...inRooms(), ...inHead([])], ...added('__proto__', { shown: true }) },
  { name: 'a title as long as a book', mends: false, spots: [...inExhibits('title', 'en'), ...inRooms('title', 'ru')], change: set('Long. '.repeat(100)) },
  { name: 'a pin with a slip in its name', mends: true, spots: inPlan(...ids.map((id): Path => ['hangings', `${id}-sketch`])), ...renamed((id) => id.replace('sk', 'ks')) },
  { name: 'a pin of nothing', mends: false, spots: inPlan(['rooms'], ['views'], ['hangings']), change: (document, path) => document.setIn([...path, 'nowhere'], document.createNode(pinOfNothing[String(path[0])])), at: (path) => [...path, 'nowhere'] },
  { name: 'a misspelt wall', mends: true, spots: inPlan(...ids.flatMap((id): Path[] => [['hangings', `${id}-panel`, 0, 'wall'], ['hangings', `${id}-plate`, 0, 'wall']])), change: set((old: unknown) => swapped(String(old))) },
  { name: 'a doorway to nowhere', mends: false, spots: inPlan(['openings', 0, 'between', 1], ['openings', 1, 'between', 0], ['openings', 2, 'between', 1]), change: set('the-moon') },
  { name: 'hung twice', mends: false, spots: inPlan(...ids.map((id): Path => ['hangings', `${id}-panel`])), change: set([{ wall: 'north', along: 1 }, { wall: 'south', along: 2 }]) },
  { name: 'a caption too long', mends: false, spots: [{ file: 'tours.yaml', path: ['stops', 's1', 'cues', 0, 'en'] }], change: set('On and on. '.repeat(10)) },
  { name: 'a tour longer than it says', mends: true, spots: [{ file: 'tours.yaml', path: ['tours', 'short', 'minutes'] }], change: set(9) },
  { name: 'a line that stands twice', mends: false, spots: [...inRooms('id'), ...inRooms('wing'), ...inHead(['id'])], rewrite: (text, path) => text.replace(new RegExp(`^${lineOf(path)}: .*\n`, 'm'), '$&$&') },
  { name: 'a tab for spaces', mends: false, spots: [...inRooms('title'), ...inHead(['title'])], rewrite: (text, path) => text.replace(new RegExp(`^(${lineOf(path)}:\n) +`, 'm'), '$1\t') },
  { name: 'a quote that is not closed', mends: false, spots: [...inRooms('wing'), ...inHead(['id'])], rewrite: (text, path) => text.replace(new RegExp(`^(${lineOf(path)}: )`, 'm'), '$1"') },
] // prettier-ignore

/** The files with this mutation at this spot, and the line on which it is to be seen. */
export function mutated(mutation: Mutation, { file, path }: Spot) {
  const texts = new Map(files)
  const whole = texts.get(file) ?? ''
  const at = mutation.at?.(path) ?? path
  if (mutation.rewrite) texts.set(file, mutation.rewrite(whole, path))
  else {
    const document = parseDocument(whole)
    mutation.change?.(document, path)
    texts.set(file, document.toString({ lineWidth: 0 }))
  }
  const text = texts.get(file) ?? ''
  if (text === whole) throw new Error(`${mutation.name} changed nothing at ${path.join('.')}`)
  return { texts, at, line: lineIn(mutation.rewrite ? whole : text, at) }
}

/** The line of a path's last key that is there. */
function lineIn(text: string, path: Path): number {
  const document = parseDocument(text)
  let line = 1
  for (let depth = 1; depth <= path.length; depth += 1) {
    const owner = document.getIn(path.slice(0, depth - 1), true)
    const key = path[depth - 1]
    const pair = isMap(owner)
      ? owner.items.find((each) => isScalar(each.key) && each.key.value === key)
      : undefined
    const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true)
    const start = Reflect.get(Object(node), 'range')?.[0]
    if (typeof start === 'number') line = text.slice(0, start).split('\n').length
  }
  return line
}
