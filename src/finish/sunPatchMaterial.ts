import {
  AddEquation,
  CustomBlending,
  DstColorFactor,
  GLSL3,
  OneFactor,
  ShaderMaterial,
  type Texture,
} from 'three'
import { glsl } from './glsl.ts'
import { bareSheetVertex } from './sheet.glsl.ts'

/**
 * Sunlight on what a sheet lies on: it brightens what is drawn there already, joints and stains
 * and all, as far as `light` says (red, 0 to 1) at the sheet's `uv`. The caller disposes.
 */
export function sunPatchMaterial(light: Texture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'sun patch',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
    blending: CustomBlending,
    blendEquation: AddEquation,
    // What is there, as many times again as the sheet says.
    blendSrc: DstColorFactor,
    blendDst: OneFactor,
    uniforms: { uLight: { value: light } },
    vertexShader: bareSheetVertex,
    fragmentShader: glsl`
in vec2 vUv;
out vec4 colour;
uniform sampler2D uLight;
void main() {
  float lit = texture(uLight, vUv).r;
  colour = vec4(lit * vec3(.48, .42, .33), 1.);
}
`,
  })
}
