import { nine, rampNames, ramps, waveIn, type RampName } from '#craft'
import { Color, GLSL3, ShaderMaterial, Vector2, Vector3, type IUniform } from 'three'
import { fiveOf, inRamp } from './fiveOf.ts'
import { rampChunk } from './ramp.glsl.ts'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** How broad a wave about a curve is, metres. */
const band = '.042'

const vertex = glsl`
in vec4 marks;
out vec4 vMarks;
out vec3 vOn, vLight;
flat out int vRamp, vCurve;
uniform int uRampOf[${nine.curves}];
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vMarks = marks;
  vOn = position;
  vCurve = int(marks.x + .5);
  vRamp = uRampOf[vCurve];
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vOn;
in vec4 vMarks;
flat in int vRamp, vCurve;
out vec4 colour;
uniform vec3 uRamps[${inRamp * rampNames.length}];
uniform vec3 uKeyAt, uFillAt, uField;
/** Amplitude and length of a wave, and how wide a curve's fields are, metres. */
uniform vec3 uWave;
/** Fields in a metre, along and across, from their middle. */
uniform vec2 uFields;
/** How far each curve is lit, 0 to 1. */
uniform float uLit[${nine.curves}];
uniform sampler2D uGrain;
${sunChunk}
${tone}
${rampChunk}
/** How far a place is from its curve, metres: the height over it, by how steep it is there. */
float offCurve(vec2 on) {
  float k = 6.2832 / uWave.y;
  float from = (float(vCurve) - ${((nine.curves - 1) / 2).toFixed(1)}) * uWave.z - .5 * uWave.y;
  float at = k * (on.x - from) + float(vCurve) * ${((nine.shift * Math.PI) / 180).toFixed(5)};
  float steep = k * uWave.x * cos(at);
  return abs(on.y - uWave.x * sin(at)) * inversesqrt(1. + .7 * steep * steep);
}
/** A small round lamp mirrored by the coat. */
float mirrored(vec3 n, vec3 view, vec3 at) {
  float meets = max(dot(n, normalize(normalize(at - vAt) + view)), 0.);
  float wide = meets * meets * (.0016 - 1.) + 1.;
  return min(.0016 / (3.1416 * wide * wide), 30.);
}
void main() {
  vec3 n = normalize(vNormal);
  vec3 view = normalize(cameraPosition - vAt);
  float lit = uLit[vCurve];
  float onCurve = step(.5, vMarks.w), onEdge = step(vMarks.w, -.02) * (1. - onCurve);
  float cloud = texture(uGrain, vOn.xy * 1.7).r + texture(uGrain, vOn.xy * 6.1).g - 1.;
  // The body: five tones from its crest to its edges, palest on the crest, a thin line between them.
  float flank = abs(vMarks.z);
  float soft = max(fwidth(flank) * 5., 1e-3);
  float border = floor(flank * 5. + .5), beside = flank * 5. - border;
  float over = clamp(beside / soft + .5, 0., 1.);
  vec3 body = mix(ofRamp(max(border - 1., 0.) / 4.), ofRamp(min(border, 4.) / 4.), over);
  body *= 1. - .3 * clamp(1.2 - soft, 0., 1.) * (1. - smoothstep(.03, .06 + soft, abs(beside))) * step(.5, border);
  // The fields: one glaze, each fired a little differently; a lit curve shines on its own.
  float fired = fract(sin(dot(floor(vOn.xy * uFields + vec2(.5, 0.)), vec2(12.9, 78.2))) * 43758.5) - .5;
  float off = offCurve(vOn.xy);
  float shine = exp(-off / .09);
  vec3 ground = uField * (1. + .12 * cloud + .2 * fired) * (1. + .07 * fired * vec3(-1., 0., 1.));
  // Each swells: its upper slope takes the light, its lower one turns from it, and its rim is thin of glaze.
  vec2 inField = fract(vOn.xy * uFields + vec2(.5, 0.));
  vec2 rim = min(inField, 1. - inField);
  float swells = smoothstep(.55, .93, inField.y) - smoothstep(.4, .06, inField.y);
  ground *= 1. + .2 * swells + .14 * (1. - smoothstep(.02, .07, min(rim.x, rim.y)));
  // Waves go out from the curve in bands, each a tone deeper; dark, they are only breathed on.
  float far = off / ${band}, line = floor(far + .5), thin = fwidth(far);
  float tones = clamp(line - 1. + clamp((far - line) / max(thin, 1e-3) + .5, 0., 1.), 0., 5.);
  vec3 wave = mix(ofRamp(.12 + .19 * tones), ground, smoothstep(3., 5., tones));
  ground *= 1. + .5 * (.5 - tones / 5.);
  // Where two bands meet, a line is drawn into the glaze.
  ground *= 1. + .3 * (1. - smoothstep(.02, .05 + thin, abs(far - line))) * step(.5, line) * step(line, 4.5) * clamp(1.2 - thin, 0., 1.);
  ground = mix(ground, wave * (1. + .12 * cloud), lit * .82);
  // The body's own shade, as far as the body goes.
  float beyond = abs(vOn.x - (float(vCurve) - ${((nine.curves - 1) / 2).toFixed(1)}) * uWave.z) - .5 * uWave.y;
  float shade = (1. - smoothstep(.012, .05, off)) * smoothstep(0., .22 * uWave.y, -beyond);
  ground *= 1. - shade * mix(.5, .2, lit);
  ground = mix(ground, vec3(.72, .47, .14), onEdge * lit * .5);
  vec3 seen = mix(ground, body * mix(.85, 1., lit), onCurve);
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  vec3 light = vLight + uSunLight * sunReach(vAt, n);
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  // Its own lamps make it the brightest thing on its wall.
  light *= clamp(level, 1.25, 1.45) / level;
  float turned = 1. - max(dot(view, n), 0.);
  float facing = .62 + .5 * max(dot(n, key), 0.) + .16 * max(dot(n, fill), 0.);
  vec3 made = seen * light * facing;
  // Fields lie so nearly even that a lamp in them would be a stain at some joint: they have their slopes.
  made += light * .018 * onCurve * (mirrored(n, view, uKeyAt) + .5 * mirrored(n, view, uFillAt));
  made += (.04 + .5 * turned * turned * turned * turned) * .3 * glimpse(vAt, reflect(-view, n), .3, uGlimpses) * clamp(dot(light, vec3(.4)), .1, 1.);
  // Its light: out of the body, and on the fields about it.
  vec3 own = mix(ofRamp(.35), body, .6);
  made += light * lit * mix(ofRamp(.3) * (.42 * shine + .06), own * .6, onCurve);
  colour = shown(made * spoken(vAt), 1.);
}
`

/**
 * A frieze of glazed fields, so many metres long and high, with nine curves on it, each in its own ramp
 * of colours and lit by its own number of `uLit`. Attribute `marks` as `Frieze` has it.
 */
export function friezeMaterial(
  light: Record<string, IUniform>,
  rampOf: readonly RampName[],
  [width, height]: readonly [number, number],
  lamps: ThingLamps,
): ShaderMaterial {
  const { amplitude, wave } = waveIn(width)
  return new ShaderMaterial({
    name: 'frieze',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uRamps: { value: rampNames.flatMap((name) => fiveOf(ramps[name])) },
      uRampOf: { value: rampOf.map((name) => rampNames.indexOf(name)) },
      uField: { value: new Color('#6F9496') },
      uWave: { value: new Vector3(amplitude, wave, width / nine.curves) },
      uFields: { value: new Vector2(nine.columns / width, nine.rows / height) },
      uLit: { value: rampOf.map(() => 0) },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...light,
    },
  })
}
