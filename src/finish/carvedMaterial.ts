import { Color, GLSL3, ShaderMaterial, Vector2, type IUniform } from 'three'
import { rampNames, ramps } from '#craft'
import { fiveOf, inRamp } from './fiveOf.ts'
import { glsl } from './glsl.ts'
import { rampChunk } from './ramp.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** How far a relief stands out before it is drawn, in parts of its depth. */
const rest = '.34'
/** How broad the edge is along which it grows, metres. */
const growing = '.22'

const vertex = glsl`
in vec4 carved;
out vec3 vAt, vNormal, vLight, vOn;
out vec4 vCarved;
flat out int vRamp;
out vec2 vPlace;
out float vGrown;
uniform vec2 uPanel;
/** How high the relief is drawn, in parts of the panel. */
uniform float uDrawn;
${roomLightChunk}
void main() {
  float front = uDrawn * (uPanel.y + ${growing});
  vGrown = smoothstep(front, front - ${growing}, position.y);
  vec3 on = vec3(position.xy, position.z * mix(${rest}, 1., vGrown));
  mat3 turn = mat3(modelMatrix);
  // The left half is the right one mirrored; its light is its own.
  vec3 side = vec3(on.x * sign(determinant(turn)), on.yz);
  vPlace = vec2(side.x / uPanel.x + .5, side.y / uPanel.y);
  vOn = side;
  float what = floor(carved.w * 127. + .5);
  vRamp = int(what) / 4;
  vCarved = vec4(carved.x, carved.yz, mod(what, 4.));
  vec4 at = modelMatrix * vec4(on, 1.);
  vAt = at.xyz;
  vNormal = turn * normal;
  // How the face climbs where its tone grows, in the plan.
  vCarved.yz = (turn * vec3(carved.yz, 0.)).xy;
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn;
in vec4 vCarved;
flat in int vRamp;
in vec2 vPlace;
in float vGrown;
out vec4 colour;
uniform sampler2D uShade, uGrain;
uniform float uShaded, uDrawn;
uniform vec3 uStone;
uniform vec3 uRamps[${inRamp * rampNames.length}];
${sunChunk}
${tone}
${rampChunk}
/** How much a face climbs at that tone: five terraces, a round edge, and a second one on a ribbon. */
float climb(float part, float wide, float ribbon) {
  float at = part * 5., near = abs(at - floor(at + .5));
  float inside = step(.5, at) * step(at, 4.5);
  float soft = clamp(wide * 5., .12, .6);
  float riser = smoothstep(soft, 0., near) * inside * min(1., .24 / soft);
  float edge = smoothstep(.16, 0., part), far = smoothstep(.84, 1., part) * ribbon;
  // What is finer than pixels is no relief any more.
  return (.85 * riser + .9 * edge - .9 * far) * clamp(1.3 - 3.2 * wide, 0., 1.) + .1;
}
void main() {
  float kind = floor(vCarved.w + .5);
  float face = step(.5, kind) * step(kind, 2.5);
  vec4 light_ = mix(vec4(1.), texture(uShade, vPlace).rgrg, uShaded);
  float deep = mix(.34, 1., vGrown);
  float steep = climb(vCarved.x, fwidth(vCarved.x), step(1.5, kind)) * face * mix(.45, 1., vGrown);
  vec3 climbs = vec3(vCarved.yz, 0.);
  vec3 n = normalize(normalize(vNormal) - climbs * steep);
  // Chiselled stone: fine pits, slow clouds, and dust that stays where no hand comes.
  float cloud = texture(uGrain, vOn.xy * .55).r + .6 * texture(uGrain, vOn.xy * 1.9 + .3).g - .8;
  float pit = texture(uGrain, vOn.xy * 9.).g + texture(uGrain, vOn.xy * 23.).r - 1.;
  float sky = mix(1., light_.y, .9 * deep);
  vec3 stone = uStone * (1. + .12 * cloud + .1 * pit) * mix(.78, 1., smoothstep(.3, .95, sky));
  float side = step(2.5, kind);
  // Mineral colour in the ramps' steps, worn where the stone was dressed unevenly.
  float worn = smoothstep(-.1, .55, cloud + .7 * pit);
  vec3 paint = ofRamp((floor(vCarved.x * 5.) + .5) / 5.);
  stone = mix(stone, paint * (.9 + .2 * cloud), step(.5, kind) * mix(.66, .3, worn) * mix(1., .5, side));
  sky *= mix(1., mix(.45, 1., smoothstep(0., .03, vOn.z)), side);
  // Terraces shade their own feet.
  sky *= 1. - .22 * abs(steep);
  float sun = sunReach(vAt, n) * mix(1., light_.x, smoothstep(.1, .7, deep)) * mix(1., .6, side);
  float bounced = .84 + .5 * n.y + .18 * n.x;
  vec3 light = vLight * sky * bounced + uSunLight * sun;
  // While it is drawn, what is being cut is fresh and pale.
  float fresh = vGrown * (1. - vGrown) * 4. * step(uDrawn, .999);
  colour = shown(stone * (1. + .5 * fresh) * light * spoken(vAt), 1.);
}
`

export type CarvedLook = { stone: string; width: number; height: number }

/**
 * Low relief in stone that grows out of its ground. Attribute `carved` as `Relief` has it, in bytes;
 * `uShade` comes later: how much of the sun and of the sky comes to each place of the panel.
 */
export function carvedMaterial(
  light: Record<string, IUniform>,
  { stone, width, height }: CarvedLook,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'carved',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uPanel: { value: new Vector2(width, height) },
      uDrawn: { value: 0 },
      uStone: { value: new Color(stone) },
      uRamps: { value: rampNames.flatMap((name) => fiveOf(ramps[name])) },
      uShade: { value: null },
      uShaded: { value: 0 },
      ...light,
    },
  })
}
