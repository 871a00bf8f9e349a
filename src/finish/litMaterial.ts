import { DoubleSide, FrontSide, GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vColor;
out vec3 vLight;
out vec3 vLightBehind;
${placeChunk}
${roomLightChunk}
void main() {
  vColor = color;
  place();
  vLight = roomLight(vAt, vNormal);
  vLightBehind = roomLight(vAt, -vNormal);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vColor;
in vec3 vLight;
in vec3 vLightBehind;
out vec4 colour;
uniform float uGloss;
uniform sampler2D uGrain;
${sunChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1. : -1.);
  vec3 light = (gl_FrontFacing ? vLight : vLightBehind) + uSunLight * sunReach(vAt, n);
  vec3 seen = vColor * light;
  if (uGloss > .01) {
    vec3 view = normalize(cameraPosition - vAt);
    float fresnel = mix(.04, .6, pow(1. - max(dot(view, n), 0.), 5.)) * uGloss;
    seen += fresnel * glimpse(vAt, reflect(-view, n), .5 - .4 * uGloss, uGlimpses) * clamp(dot(light, vec3(.4)), .15, 1.);
  }
  colour = shown(seen * spoken(vAt), 1.);
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
