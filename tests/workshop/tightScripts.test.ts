import { expect, test } from 'vitest'
import { tightScripts } from '../../src/workshop/tightScripts.ts'

type Written = { type: 'chunk' | 'asset'; code?: string; source?: string }
// A hook of the plugin, which is its own object and needs no bundler.
const { generateBundle } = tightScripts() as unknown as {
  generateBundle: { handler: (options: object, bundle: Record<string, Written>) => Promise<void> }
}

test('a script does the same in fewer letters, and what is none stays as it is', async () => {
  const code =
    'function a(e){if(e>1){return e*e}else{return 2}}const b=a(0)+40;export{b as sum,a as f}'
  const bundle: Record<string, Written> = {
    'a.js': { type: 'chunk', code },
    'a.css': { type: 'asset', source: 'a { color: red }' },
  }
  await generateBundle.handler({}, bundle)
  const small = bundle['a.js']?.code ?? ''
  expect(small.length).toBeLessThan(code.length)
  const door = await import(`data:text/javascript,${encodeURIComponent(small)}`)
  expect([door.sum, door.f(1), door.f(3)]).toEqual([42, 2, 9])
  expect(bundle['a.css']?.source).toBe('a { color: red }')
})
