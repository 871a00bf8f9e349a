import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { reach } from './support/reach.ts'

const react = ['react', 'react-dom', 'react/jsx-runtime']
const scene = ['three', ...react, '@react-three/fiber']
const stage = [...scene, '@react-three/drei', '@react-three/xr', 'zustand']

/** From the ground up. A room uses the doors of the layers below its own, and these packages. */
const layers: Record<string, string[]>[] = [
  { kit: [], words: [] },
  { exhibition: ['zod', 'zustand/vanilla', 'mdast', 'mdast-util-from-markdown', 'minisearch'] },
  { plan: [], craft: [] },
  { shell: [] },
  { light: ['three', 'three-mesh-bvh'] },
  { visit: ['zustand/vanilla'] },
  {
    media: ['three', 'zustand/vanilla'],
    ui: [...react, 'zustand', 'uqr'],
    lettering: [],
    finish: ['three'],
  },
  { exhibits: [...scene, 'zod'] },
  { building: stage },
  {
    'modes/desktop': stage,
    'modes/headset': stage,
    'modes/kiosk': stage,
    'modes/plain': [],
    pages: [],
    offline: [],
  },
  { reception: stage },
  {
    workshop: [
      'node',
      '@swc/core',
      'vite',
      'sirv',
      'yaml',
      'subset-font',
      'playwright',
      'zod',
      'pinyin-pro',
      'sharp',
      'gltf-validator',
    ],
  },
  // The hall says which version it is.
  { '.': [...stage, '../package.json'] },
]
/** The door that is not for those who show the exhibition without a scene. */
const scenesDoor = '#exhibits/scenes'
const withoutScenes = ['pages', 'offline', 'workshop']
const floorOf = (room: string): number => layers.findIndex((rooms) => room in rooms)

function roomOf(file: string): string | undefined {
  const [, first = '', second = ''] = file.split('/')
  if (/\.\w+$/.test(first)) return '.'
  const room = first === 'modes' ? `modes/${second}` : first
  return floorOf(room) < 0 ? undefined : room
}

const imports =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g

/** What a file of the hall imports though its room may not. */
function trespasses(file: string, source: string): string[] {
  const room = roomOf(file)
  if (!room) return [`${file} stands in no room of the house`]
  return [...source.matchAll(imports)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !mayUse(room, file, target))
    .map((target) => `${file} may not import ${target}`)
}

function mayUse(room: string, file: string, target: string): boolean {
  const allowed = layers[floorOf(room)]?.[room] ?? []
  if (allowed.some((name) => target === name || /^[/:]/.test(after(name, target)))) return true
  if (target.startsWith('.')) return roomOf(join(dirname(file), target)) === room
  // `#exhibits/scenes` is a side door of `exhibits`, `#modes/desktop` a room of its own with its own.
  const [, other = '', whole = ''] = /^#((modes\/[^/]+|[^/]+)\/?.*)$/.exec(target) ?? []
  const floor = Math.max(floorOf(other), floorOf(whole))
  const below = floor >= 0 && floor < floorOf(room)
  return below && !(target === scenesDoor && withoutScenes.includes(room))
}

const after = (name: string, target: string): string =>
  target.startsWith(name) ? target.slice(name.length) : ''

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file))
const read = (file: string) => readFileSync(file, 'utf8')
const scenes = /^src\/exhibits\/scenes\.tsx?$|^(three|@react-three\/\w+)(\/|$)/

test('every room uses only what lies below it, through its door', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap((file) => trespasses(file, read(file)))).toEqual([])
})

test.each<[string, string, number]>([
  ['src/plan/x.ts', `import { A } from '#building'`, 1],
  ['src/plan/x.ts', `import type { V } from 'three'\nimport '../building/A.tsx'`, 2],
  ['src/plan/x.ts', `import { craft } from '#craft'`, 1],
  ['src/plan/x.ts', `import { a } from '../kit/damp.ts'\nexport * from '#visit'`, 2],
  ['src/modes/desktop/x.ts', `import { a } from '#modes/headset'\nimport '../kiosk/b.ts'`, 2],
  ['src/pages/x.ts', `const late = await import('#exhibits/scenes')`, 1],
  ['src/workshop/x.ts', `import { A } from '#exhibits/scenes'\nimport 'three'`, 2],
  ['src/ui/x.tsx', `import { useFrame } from '@react-three/fiber'`, 1],
  ['src/exhibition/x.ts', `import { create } from 'zustand'\nimport 'zodiac'`, 2],
  ['src/attic/x.ts', '', 1],
])('a trespasser in %s is caught: %s', (file, source, caught) => {
  expect(trespasses(file, source)).toHaveLength(caught)
})

test.each<[string, string]>([
  ['src/plan/x.ts', `import type { Rect } from '#kit'\nimport { a } from './a.ts'`],
  ['src/building/x.tsx', `import { A } from '#exhibits/scenes'\nimport 'three/addons/a.js'`],
  ['src/App.tsx', `import { A } from '#modes/headset'\nimport './x.ts'`],
  ['src/workshop/x.ts', `import { a } from 'node:fs'\nimport { b } from '#pages'`],
])('who keeps to the rules in %s goes free', (file, source) => {
  expect(trespasses(file, source)).toEqual([])
})

test.each(['pages', 'workshop'])('%s reach no scene, not even through others', (room) => {
  // What bakes light casts its rays among three's geometry, and shows nothing.
  const bakes = (file: string) => file.startsWith('src/workshop/light/bake')
  const reached = reach(files.filter((file) => roomOf(file) === room && !bakes(file)))
  expect(reached.filter((target) => scenes.test(target))).toEqual([])
})

test.runIf(files.includes('src/exhibits/index.ts'))('the exhibits are pure but for scenes', () => {
  expect(reach(['src/exhibits/index.ts']).filter((target) => scenes.test(target))).toEqual([])
})

test('a way round is found', () => {
  const planted: Record<string, string> = {
    'src/pages/a.ts': `import { b } from './b.ts'\nimport type { T } from 'three'`,
    'src/pages/b.ts': `export { c } from '#exhibits'`,
    'src/exhibits/index.ts': `import { d } from './d.ts'`,
    'src/exhibits/d.ts': `import { Mesh } from 'three'`,
  }
  expect(reach(['src/pages/a.ts'], (file) => planted[file] ?? '')).toContain('three')
  delete planted['src/exhibits/d.ts']
  expect(reach(['src/pages/a.ts'], (file) => planted[file] ?? '')).not.toContain('three')
})

test('no file is over 300 lines', () => {
  const long = files.filter((file) => read(file).split('\n').length > 301)
  expect(long).toEqual([])
})
