import type { Plugin } from 'vite'

type Cut = readonly [of: RegExp, instead: string]

/**
 * What of three's renderer the hall has its own of, and what stands there instead. Of three's shaders every
 * program of the hall is put together with one; all else in its programs is of the finish
 * (src/finish), whose materials hand over their own uniforms. No light, fog, plane that cuts off or
 * form that turns into another is three's. Nothing casts a shadow that is not in a map of light, nothing mirrors an environment,
 * and the picture is drawn straight to the page. A material of three's would not compile, and says so
 * in the console, which every journey watches.
 */
const renderer: readonly Cut[] = [
  [
    /^const ShaderChunk = \{[^]*?\tcolorspace_pars_fragment: colorspace_pars_fragment[^]*?^\};$/m,
    'const ShaderChunk = { colorspace_pars_fragment };',
  ],
  [/^const DATA = new Uint16Array\( \[[^]*?^\] \);$/m, 'const DATA = new Uint16Array( 512 );'],
  [/^const ShaderLib = \{[^]*?^ShaderLib\.physical = \{[^]*?^\};$/m, 'const ShaderLib = {};'],
  [
    /^function WebGLShadowMap\([^]*?^\}$/m,
    'function WebGLShadowMap() { this.enabled = false; this.render = () => {}; }',
  ],
  [
    /^function WebGLEnvironments\([^]*?^\}$/m,
    'function WebGLEnvironments() { return { get: () => null, dispose: () => {} }; }',
  ],
  [
    /^function WebGLLights\([^]*?^\}$/m,
    `function WebGLLights() {
  const none = [];
  const state = { version: 0, sun: none, sunShadowMap: none, directional: none, directionalShadowMap: none };
  Object.assign(state, { point: none, pointShadowMap: none, spot: none, spotLightMap: none, spotShadowMap: none });
  Object.assign(state, { rectArea: none, hemi: none, numSpotLightShadowsWithMaps: 0, numLightProbes: 0 });
  return { setup() {}, setupView() {}, state };
}`,
  ],
  [
    /^function WebGLMaterials\([^]*?^\}$/m,
    `function WebGLMaterials() {
  const refreshMaterialUniforms = (_, material) => { material.uniformsNeedUpdate = false; };
  return { refreshFogUniforms() {}, refreshMaterialUniforms };
}`,
  ],
  [
    /^function WebGLUniformsGroups\([^]*?^\}$/m,
    'function WebGLUniformsGroups() { return { bind() {}, update() {}, dispose() {} }; }',
  ],
  [
    /^function WebGLMorphtargets\([^]*?^\}$/m,
    'function WebGLMorphtargets() { return { update() {} }; }',
  ],
  [
    /^function WebGLClipping\([^]*?^\}$/m,
    'function WebGLClipping() { this.numPlanes = this.numIntersection = 0; this.init = () => false; }',
  ],
  [
    /^function WebGLOutput\([^]*?^\}$/m,
    'function WebGLOutput() { throw new Error("enfilade: the picture goes straight to the page"); }',
  ],
]

/** What of the rest of three: movement that comes in a file, and colours by their English names. */
const rest: readonly Cut[] = [
  [/^class KeyframeTrack \{[^]*?^\}$/m, 'class KeyframeTrack {}'],
  [
    /^class PropertyBinding \{[^]*?^\}$/m,
    `class PropertyBinding {
  static sanitizeNodeName(name) { return name.replace(/\\s/g, '_').replace(_reservedRe, ''); }
}`,
  ],
  [/^const _colorKeywords = \{[^]*?\};$/m, 'const _colorKeywords = {};'],
]

/** Leaves out of the built hall what three brings for materials, lights and passes of its own. */
export const leanThree = (): Plugin => ({
  name: 'enfilade:lean-three',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const left = [
      ...(id.endsWith('/three/build/three.module.js') ? renderer : []),
      ...(id.endsWith('/three/build/three.core.js') ? rest : []),
    ]
    if (left.length === 0) return undefined
    let lean = code
    for (const [of, instead] of left) {
      // A new version of three may have renamed it: then somebody has to look.
      if (!of.test(lean)) this.error(`three has nothing to leave out for: ${instead}`)
      lean = lean.replace(of, () => instead)
    }
    return { code: lean, map: null }
  },
})
