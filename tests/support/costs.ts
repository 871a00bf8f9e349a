import type { Page } from 'playwright'

/** What the costliest frames took, what lies in textures now and lay at most, and all links. */
export type Costs = {
  /** Frames that were drawn. */
  frames: number
  calls: number
  triangles: number
  /** All that was said to the graphics card in one frame. */
  words: number
  /** Bytes of texels taken there between two frames of the browser. */
  upload: number
  textures: number
  texturesPeak: number
  links: number
}

/** Counts from outside, from before the page's first script on. */
export const countCosts = (page: Page) =>
  page.addInitScript(() => {
    const most = { frames: 0, calls: 0, triangles: 0, words: 0, upload: 0 }
    const costs = { ...most, textures: 0, texturesPeak: 0, links: 0 }
    const now = { calls: 0, triangles: 0, words: 0, upload: 0 }
    const names: (keyof typeof now)[] = ['calls', 'triangles', 'words']
    const drawn = () => {
      if (now.calls > 0) costs.frames += 1
      for (const name of names) {
        costs[name] = Math.max(costs[name], now[name])
        now[name] = 0
      }
    }
    const afresh = () => {
      drawn()
      Object.assign(costs, most, { texturesPeak: costs.textures, links: 0 })
      now.upload = 0
    }
    Object.assign(globalThis, { costs, costsDrawn: drawn, costsAfresh: afresh })
    const tick = () => {
      costs.upload = Math.max(costs.upload, now.upload)
      now.upload = 0
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)

    const { prototype } = WebGL2RenderingContext
    const before = (name: string, told: (gl: WebGL2RenderingContext, args: unknown[]) => void) => {
      const act = Reflect.get(prototype, name)
      Reflect.set(prototype, name, function (this: WebGL2RenderingContext, ...args: unknown[]) {
        now.words += 1
        told(this, args)
        return Reflect.apply(act, this, args)
      })
    }
    const number = (args: unknown[], at: number) => Number(args[at])
    const heard = new Set<string>()
    const hear = (name: string, told: (gl: WebGL2RenderingContext, args: unknown[]) => void) => {
      heard.add(name)
      before(name, told)
    }
    const count = (mode: number, corners: number, copies: number) => {
      now.calls += 1
      if (mode === WebGL2RenderingContext.TRIANGLES)
        now.triangles += Math.floor(corners / 3) * copies
    }
    hear('drawArrays', (_, args) => count(number(args, 0), number(args, 2), 1))
    hear('drawElements', (_, args) => count(number(args, 0), number(args, 1), 1))
    hear('drawArraysInstanced', (_, args) =>
      count(number(args, 0), number(args, 2), number(args, 3)),
    )
    hear('drawElementsInstanced', (_, args) =>
      count(number(args, 0), number(args, 1), number(args, 4)),
    )
    hear('linkProgram', () => (costs.links += 1))
    // A picture begins with a clean sheet.
    hear('clear', drawn)

    /** Bytes of every texture; weakly, or the count itself would keep them. */
    const bytes = new WeakMap<object, number>()
    const bindings: Record<number, number> = {
      [WebGL2RenderingContext.TEXTURE_2D]: WebGL2RenderingContext.TEXTURE_BINDING_2D,
      [WebGL2RenderingContext.TEXTURE_2D_ARRAY]: WebGL2RenderingContext.TEXTURE_BINDING_2D_ARRAY,
      [WebGL2RenderingContext.TEXTURE_3D]: WebGL2RenderingContext.TEXTURE_BINDING_3D,
    }
    const texel: Record<number, number> = {
      [WebGL2RenderingContext.R8]: 1,
      [WebGL2RenderingContext.RG8]: 2,
      [WebGL2RenderingContext.RGBA16F]: 8,
      [WebGL2RenderingContext.RGBA32F]: 16,
    }
    const owns = (gl: WebGL2RenderingContext, target: number, size: number) => {
      const bound: unknown = gl.getParameter(bindings[target] ?? 0)
      if (typeof bound !== 'object' || bound === null) return
      costs.textures += size - (bytes.get(bound) ?? 0)
      bytes.set(bound, size)
      costs.texturesPeak = Math.max(costs.texturesPeak, costs.textures)
    }
    const stored = (args: unknown[], layers: number) => {
      const [levels, format, wide, high] = [1, 2, 3, 4].map((at) => number(args, at))
      let sum = 0
      for (let level = 0; level < (levels ?? 0); level += 1)
        sum += Math.max(1, (wide ?? 0) >> level) * Math.max(1, (high ?? 0) >> level)
      return sum * layers * (texel[format ?? 0] ?? 4)
    }
    hear('texStorage2D', (gl, args) => owns(gl, number(args, 0), stored(args, 1)))
    hear('texStorage3D', (gl, args) => owns(gl, number(args, 0), stored(args, number(args, 5))))
    hear('deleteTexture', (_, [texture]) => {
      if (typeof texture !== 'object' || texture === null) return
      costs.textures -= bytes.get(texture) ?? 0
      bytes.delete(texture)
    })
    const sized = (source: unknown, whole: number): number => {
      if (ArrayBuffer.isView(source)) return Math.min(whole, source.byteLength)
      return source instanceof ImageBitmap || source instanceof HTMLElement ? whole : 0
    }
    hear('texSubImage2D', (gl, args) => {
      const texels = args.length > 7 ? number(args, 4) * number(args, 5) : 0
      now.upload += sized(args.at(-1), texels * (args[6] === gl.RG ? 2 : 4))
    })
    hear('texSubImage3D', (_, args) => {
      now.upload += sized(args.at(-1), number(args, 5) * number(args, 6) * number(args, 7) * 4)
    })
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {}
      if (name !== 'constructor' && typeof value === 'function' && !heard.has(name))
        before(name, () => {})
    }
  })

/** What has been counted since the last time, and begins anew. */
export const takeCosts = (page: Page): Promise<Costs> =>
  page.evaluate(() => {
    Reflect.get(globalThis, 'costsDrawn')()
    const taken = { ...Reflect.get(globalThis, 'costs') }
    Reflect.get(globalThis, 'costsAfresh')()
    return taken
  })
