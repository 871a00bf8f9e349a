import { expect, test } from 'vitest'
import { besideIn } from '../../src/workshop/beside.ts'
import { budgets } from '../../src/workshop/size.ts'

const manifest = {
  'index.html': { file: 'assets/main.js', imports: ['_kit.js'], dynamicImports: ['src/App.tsx'] },
  '_kit.js': { file: 'assets/kit.js' },
  'src/App.tsx': {
    file: 'assets/App.js',
    imports: ['index.html', '_three.js'],
    dynamicImports: [
      'src/ui/index.ts',
      'src/modes/headset/index.ts',
      'src/modes/kiosk/index.ts',
      'src/exhibits/clay/scene.tsx',
    ],
  },
  '_three.js': { file: 'assets/three.js' },
  'src/ui/index.ts': {
    file: 'assets/ui.js',
    imports: ['_kit.js'],
    dynamicImports: ['src/ui/LessonDesk.tsx'],
  },
  'src/ui/LessonDesk.tsx': { file: 'assets/lesson.js', imports: ['_kit.js'] },
  'src/modes/headset/index.ts': { file: 'assets/headset.js' },
  'src/modes/kiosk/index.ts': { file: 'assets/kiosk.js', imports: ['_kit.js', '_hours.js'] },
  '_hours.js': { file: 'assets/hours.js' },
  'src/exhibits/clay/scene.tsx': { file: 'assets/clay.js', imports: ['_three.js', '_glaze.js'] },
  '_glaze.js': { file: 'assets/glaze.js' },
}

test('each budget weighs what arrives with it, once', () => {
  const files = Object.fromEntries(
    budgets(manifest).map(({ name, files: weighed }) => [
      name,
      weighed.map((file) => file.replace(/assets\/|\.js/g, '')).toSorted(),
    ]),
  )
  expect(files).toEqual({
    'script to the first draw': ['App', 'kit', 'main', 'three'],
    'the whole flat visit': ['App', 'kit', 'main', 'three', 'ui'],
    'src/modes/kiosk/index.ts, on a kiosk': ['hours', 'kiosk'],
    'src/ui/LessonDesk.tsx, in a lesson': ['lesson'],
    'src/modes/headset/index.ts, once a device says that it has a headset': ['headset'],
    'src/exhibits/clay/scene.tsx': ['clay', 'glaze'],
  })
})

test('what is made beside the page weighs with the room that shows it', () => {
  const beside = besideIn(
    new Map([
      [
        'beside-maker-1.js',
        'let m={urn:async()=>(await import("./beside-makeUrn-2.js")).makeUrn,bell:async()=>(await import("./beside-makeBell-3.js")).makeBell}',
      ],
      ['beside-makeUrn-2.js', 'import{a}from"./beside-lathe-4.js";'],
      ['beside-makeBell-3.js', 'import{b}from"./beside-shared-5.js";'],
      ['beside-lathe-4.js', 'import{b}from"./beside-shared-5.js";'],
      ['beside-shared-5.js', ''],
    ]),
  )
  expect(beside.always).toEqual(['beside-maker-1.js', 'beside-shared-5.js'])
  expect(beside.askedBy('x={make:"urn",of:[]}')).toEqual([
    'beside-makeUrn-2.js',
    'beside-lathe-4.js',
  ])
  expect(beside.askedBy('x={make:"bell",of:[2]}')).toEqual(['beside-makeBell-3.js'])
  const rows = budgets(manifest, {
    always: beside.always,
    asked: (files) => (files.includes('assets/clay.js') ? ['beside-makeUrn-2.js'] : []),
  })
  const filesOf = (name: string) => rows.find((row) => row.name === name)?.files
  expect(filesOf('the whole flat visit')).toContain('beside-maker-1.js')
  expect(filesOf('src/exhibits/clay/scene.tsx')).toContain('beside-makeUrn-2.js')
})
