import type { Plugin } from 'vite'

/**
 * Parts of three's own materials that light a scene frame by frame. The hall's light is its own
 * (src/finish), so no program of ours includes them; a material of three's that does would not
 * compile, and says so in the console, which every journey watches.
 */
const unlit = [
  'bsdfs',
  'envmap_physical_pars_fragment',
  'iridescence_fragment',
  'lightprobes_pars_fragment',
  'lights_fragment_begin',
  'lights_fragment_end',
  'lights_fragment_maps',
  'lights_lambert_pars_fragment',
  'lights_pars_begin',
  'lights_phong_pars_fragment',
  'lights_physical_fragment',
  'lights_physical_pars_fragment',
  'lights_toon_pars_fragment',
  'shadowmap_pars_fragment',
  'shadowmap_pars_vertex',
  'shadowmap_vertex',
  'shadowmask_pars_fragment',
  'transmission_fragment',
  'transmission_pars_fragment',
]

/** Leaves out of the built hall what three brings for lights that are computed. */
export const leanThree = (): Plugin => ({
  name: 'enfilade:lean-three',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/three/build/three.module.js')) return undefined
    let left = 0
    const lean = code.replace(
      /^(?:var|const) (\w+) = "(?:[^"\\]|\\.)*";$/gm,
      (line, name: string) => {
        if (!unlit.includes(name)) return line
        left += 1
        return `var ${name} = "";`
      },
    )
    // A new version of three may have renamed them: then this list is out of date.
    if (left !== unlit.length) this.error(`three has ${left} of ${unlit.length} parts to leave out`)
    return { code: lean, map: null }
  },
})
