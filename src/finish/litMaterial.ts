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
uniform float uGloss, uMetal;
uniform vec3 uKey;
uniform sampler2D uGrain;
${sunChunk}
${tone}
vec3 brass(vec3 n) {
  vec3 view = normalize(cameraPosition - vAt);
  // Brushed round: what it mirrors is drawn out.
  n = normalize(n + vec3(0., texture(uGrain, vec2(vAt.y * 26., .3)).a - .5, 0.) * .12);
  vec3 r = reflect(-view, n);
  // The room's lamps hang behind who looks, on either hand.
  vec3 hand = normalize(vec3(view.z, 0., -view.x));
  vec3 left = normalize(view + vec3(0., .8, 0.) - .6 * hand), right = normalize(view + vec3(0., .4, 0.) + .9 * hand);
  float turned = 1. - max(dot(n, view), 0.);
  vec3 mirror = glimpse(vAt, r, .3, uGlimpses) * .9 + uKey * (1.5 * exp((dot(r, left) - 1.) * 24.) + .5 * exp((dot(r, right) - 1.) * 14.));
  vec3 tint = mix(vColor, max(vColor, vec3(.9)), turned * turned * turned * turned);
  return vColor * vLight * .3 + tint * mirror;
}
void main() {
  vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1. : -1.);
  vec3 light = (gl_FrontFacing ? vLight : vLightBehind) + uSunLight * sunReach(vAt, n);
  if (uMetal > .5) {
    colour = shown(brass(normalize(vNormal)), 1.);
    return;
  }
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
 * For things in a room: attribute `color` (linear RGB) is the surface's colour; lit as the room.
 * `gloss`: 0 matte to 1 polished.
 * `metal`: the brass of a lamp, whose colour is what it mirrors of light, over 1 where it shines itself.
 */
export function litMaterial(
  light: Record<string, IUniform>,
  {
    gloss = 0,
    twoSided = false,
    metal = false,
  }: { gloss?: number; twoSided?: boolean; metal?: boolean } = {},
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'thing',
    glslVersion: GLSL3,
    vertexColors: true,
    side: twoSided ? DoubleSide : FrontSide,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { uGloss: { value: gloss }, uMetal: { value: metal ? 1 : 0 }, ...light },
  })
}
