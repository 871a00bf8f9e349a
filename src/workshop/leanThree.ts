import type { Plugin } from 'vite'

/**
 * What of three the hall has its own of, and what stands there instead. Of three's shaders every
 * program of the hall is put together with one; all else in its programs is of the finish
 * (src/finish). Nothing casts a shadow that is not in a map of light, nothing mirrors an environment,
 * and the picture is drawn straight to the page. A material of three's would not compile, and says so
 * in the console, which every journey watches.
 */
const left: readonly (readonly [of: RegExp, instead: string])[] = [
  [
    /^const ShaderChunk = \{[^]*?\tcolorspace_pars_fragment: colorspace_pars_fragment[^]*?^\};$/m,
    'const ShaderChunk = { colorspace_pars_fragment };',
  ],
  [
    /^function WebGLShadowMap\([^]*?^\}$/m,
    'function WebGLShadowMap() { this.enabled = false; this.render = () => {}; }',
  ],
  [
    /^function WebGLEnvironments\([^]*?^\}$/m,
    'function WebGLEnvironments() { return { get: () => null, dispose: () => {} }; }',
  ],
  [
    /^function WebGLOutput\([^]*?^\}$/m,
    'function WebGLOutput() { throw new Error("enfilade: the picture goes straight to the page"); }',
  ],
]

/** Leaves out of the built hall what three brings for materials, lights and passes of its own. */
export const leanThree = (): Plugin => ({
  name: 'enfilade:lean-three',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/three/build/three.module.js')) return undefined
    let lean = code
    for (const [of, instead] of left) {
      // A new version of three may have renamed it: then somebody has to look.
      if (!of.test(lean)) this.error(`three has nothing to leave out for: ${instead}`)
      lean = lean.replace(of, instead)
    }
    return { code: lean, map: null }
  },
})
