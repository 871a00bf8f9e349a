import type { ShaderMaterial } from 'three'

/** Materials of things that come and go, lent so that their program stays linked. */
export type Lending = {
  /**
   * What `make` gives, or one of that name that was given back, with the uniforms `make` gives. To
   * `dispose` of it gives it back. All of one name have the same program.
   */
  lend: <M extends ShaderMaterial>(name: string, make: () => M) => M
  /** Frees everything that was ever lent. */
  dispose: () => void
}

/**
 * Lends materials. Three frees a program, and forgets its source, when the last material that uses it
 * goes; a material that waits here keeps both, and holds no texture.
 */
export function createLending(): Lending {
  const aside = new Map<string, Set<ShaderMaterial>>()
  const free: (() => void)[] = []
  return {
    lend: (name, make) => {
      const fresh = make()
      const waiting = aside.get(name) ?? new Set()
      aside.set(name, waiting)
      for (const spare of waiting) {
        waiting.delete(spare)
        Object.assign(spare.uniforms, fresh.uniforms)
        // What lies under a name was made for it.
        return spare as typeof fresh
      }
      const reallyFree = fresh.dispose.bind(fresh)
      free.push(reallyFree)
      fresh.dispose = () => {
        withoutTextures(fresh)
        waiting.add(fresh)
      }
      return fresh
    },
    dispose: () => {
      free.splice(0).forEach((each) => each())
      aside.clear()
    },
  }
}

/** Lets its textures go. A uniform may be shared with others, so it is replaced, not emptied. */
function withoutTextures({ uniforms }: ShaderMaterial): void {
  for (const [name, uniform] of Object.entries(uniforms)) {
    // An entry's value may be anything; only a texture says that it is one.
    const { value }: { value: unknown } = uniform
    if (typeof value === 'object' && value !== null && 'isTexture' in value) {
      uniforms[name] = { value: null }
    }
  }
}
