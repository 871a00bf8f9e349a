import type { Page } from 'playwright'

/** What lives on the graphics card, by its kind. */
export type GlObjects = Record<string, number>

/**
 * Counts from outside, from before the page's first script on, what is made on the graphics card and
 * not deleted. What a lost context took with it counts no more.
 */
export const countObjects = (page: Page) =>
  page.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext
    const kinds = ['Buffer', 'Framebuffer', 'Program', 'Query', 'Renderbuffer', 'Sampler', 'Shader']
    kinds.push('Texture', 'TransformFeedback', 'VertexArray')
    const alive: Record<string, number> = Object.fromEntries(kinds.map((kind) => [kind, 0]))
    // Weakly, or the count itself would keep them.
    let known = new WeakSet<object>()
    Object.assign(globalThis, { glObjects: alive })
    for (const kind of kinds) {
      const make = Reflect.get(prototype, `create${kind}`)
      Reflect.set(prototype, `create${kind}`, function (this: unknown, ...args: unknown[]) {
        const made: unknown = Reflect.apply(make, this, args)
        if (typeof made === 'object' && made !== null) {
          known.add(made)
          alive[kind] = (alive[kind] ?? 0) + 1
        }
        return made
      })
      const unmake = Reflect.get(prototype, `delete${kind}`)
      Reflect.set(prototype, `delete${kind}`, function (this: unknown, given: unknown) {
        if (typeof given === 'object' && given !== null && known.delete(given))
          alive[kind] = (alive[kind] ?? 0) - 1
        Reflect.apply(unmake, this, [given])
      })
    }
    addEventListener(
      'webglcontextlost',
      () => {
        known = new WeakSet()
        for (const kind of kinds) alive[kind] = 0
      },
      { capture: true },
    )
  })

/** What lives there while nothing is on its way: what a device answers late is painted again, beside the old. */
export async function objectsOf(page: Page): Promise<GlObjects> {
  const counted = await page.waitForFunction(
    () => hall.inspect().settled && { ...Reflect.get(globalThis, 'glObjects') },
    undefined,
    { polling: 50 },
  )
  // What the count above puts there.
  return (await counted.jsonValue()) as GlObjects
}

/** What a heap snapshot is, as far as it is read here. */
type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
  nodes: number[]
}
/** The engine's own: it compiles what is used often, and forgets what was not used for long. */
const engines = /^(code|object shape|hidden|synthetic|native)$/

/**
 * What a page holds after everything that nobody needs has gone: bytes of what its scripts have made,
 * without the code that the engine makes of them; nodes and listeners.
 */
export async function heldBy(
  page: Page,
): Promise<{ heap: number; nodes: number; listeners: number }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const parts: string[] = []
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  const { metrics } = await devtools.send('Performance.getMetrics')
  await devtools.detach()
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0
  // The browser's own form.
  const { snapshot, nodes } = JSON.parse(parts.join('')) as Snapshot
  const { node_fields: fields, node_types: kinds } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let heap = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!engines.test(kinds[0][nodes[at + type] ?? 0] ?? '')) heap += nodes[at + size] ?? 0
  return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}
