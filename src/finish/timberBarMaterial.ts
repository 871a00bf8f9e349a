import { Color, GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/**
 * Thin timber in an opening, seen against the day: its front in the room's light, its sides in the
 * day's and, where they face it, in the sun's. Its own z points into the room; it is `thick` metres.
 */
export function timberBarMaterial(light: Record<string, IUniform>, thick: number): ShaderMaterial {
  return new ShaderMaterial({
    name: 'timber bar',
    glslVersion: GLSL3,
    vertexShader: glsl`
out vec3 vLight;
out vec3 vOn;
out vec3 vFacing;
out float vSide;
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vLight = roomLight(vAt, vNormal);
  vOn = position;
  vFacing = normal;
  vSide = 1. - abs(normal.z);
}
`,
    fragmentShader: glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vLight;
in vec3 vOn;
in vec3 vFacing;
in float vSide;
out vec4 colour;
uniform vec3 uTimber, uDay;
uniform float uThick;
uniform sampler2D uGrain;
${sunChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal);
  // Fine pores and slow clouds; the bars run every way, so the grain has no way of its own.
  float grain = texture(uGrain, vOn.xy * 7.).g + .6 * texture(uGrain, vOn.xy * vec2(2.3, 1.1) + .4).r - .8;
  vec3 body = uTimber * (1. + .55 * grain);
  // Deeper in the opening more of the day comes to a side; what is near the front sees the room.
  float deep = clamp(.5 - vOn.z / uThick, 0., 1.);
  vec3 day = uDay * vSide * (.18 + .82 * deep * deep);
  vec3 sun = uSunLight * (.62 * max(dot(n, uSun), 0.) * vSide * (.35 + .65 * deep));
  // Carving: lit from above on the left, dark in its hollows, worn pale on its ridges.
  float carved = clamp(dot(normalize(vFacing), vec3(-.42, .66, .62)) / .62, .25, 1.9);
  float raised = vOn.z - .5 * uThick;
  carved *= raised > .0001 ? mix(.55, 1.3, smoothstep(.0005, .0075, raised)) : 1.;
  vec3 room = vLight * mix(1., carved, 1. - vSide * step(raised, .0001));
  vec3 view = normalize(cameraPosition - vAt);
  float turned = 1. - max(dot(view, n), 0.);
  // Old lacquer: a little of the room at a glancing look.
  vec3 sheen = uAmbient * (.05 + .5 * turned * turned * turned * turned) * .22;
  colour = shown(body * (room + day + sun) + sheen, 1.);
}
`,
    uniforms: {
      uTimber: { value: new Color('#4E382A') },
      uDay: { value: new Color(1.5, 1.6, 1.7) },
      uThick: { value: thick },
      ...light,
    },
  })
}
