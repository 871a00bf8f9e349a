import { GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vColor;
out vec3 vLight;
${placeChunk}
${roomLightChunk}
void main() {
  vColor = color;
  place();
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vColor;
in vec3 vLight;
out vec4 colour;
uniform vec3 uKey;
uniform sampler2D uGrain;
${sunChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt);
  // Brushed round: what it mirrors is drawn out.
  n = normalize(n + vec3(0., texture(uGrain, vec2(vAt.y * 26., .3)).a - .5, 0.) * .12);
  vec3 r = reflect(-view, n);
  // The room's lamps hang behind who looks, on either hand.
  vec3 hand = normalize(vec3(view.z, 0., -view.x));
  vec3 left = normalize(view + vec3(0., .8, 0.) - .6 * hand), right = normalize(view + vec3(0., .4, 0.) + .9 * hand);
  float turned = 1. - max(dot(n, view), 0.);
  vec3 mirror = glimpse(vAt, r, .3, uGlimpses) * .9 + uKey * (1.5 * exp((dot(r, left) - 1.) * 24.) + .5 * exp((dot(r, right) - 1.) * 14.));
  vec3 tint = mix(vColor, max(vColor, vec3(.9)), turned * turned * turned * turned);
  colour = shown(vColor * vLight * .3 + tint * mirror, 1.);
}
`

/** The brass of a lamp that moves in its room: attribute \`color\` is what it mirrors of light, over 1 where it shines itself. */
export function lampMetalMaterial(light: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    name: 'lamp metal',
    glslVersion: GLSL3,
    vertexColors: true,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { ...light },
  })
}
