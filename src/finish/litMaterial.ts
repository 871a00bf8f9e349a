import { DoubleSide, FrontSide, GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vColor;
${placeChunk}
void main() {
  vColor = color;
  place();
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vColor;
out vec4 colour;
uniform float uGloss;
${roomLightChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1. : -1.);
  vec3 light = roomLight(vAt, n);
  vec3 seen = vColor * light;
  if (uGloss > .01) {
    vec3 view = normalize(cameraPosition - vAt);
    float fresnel = mix(.04, .6, pow(1. - max(dot(view, n), 0.), 5.)) * uGloss;
    seen += fresnel * glimpse(vAt, reflect(-view, n), .5 - .4 * uGloss) * clamp(dot(light, vec3(.4)), .15, 1.);
  }
  colour = shown(seen, 1.);
}
`

/**
 * For things in a room: attribute \`color\` (linear RGB) is the surface's colour; lit as the room.
 * \`gloss\`: 0 matte to 1 polished.
 */
export function litMaterial(
  light: Record<string, IUniform>,
  { gloss = 0, twoSided = false }: { gloss?: number; twoSided?: boolean } = {},
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'thing',
    glslVersion: GLSL3,
    vertexColors: true,
    side: twoSided ? DoubleSide : FrontSide,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { uGloss: { value: gloss }, ...light },
  })
}
