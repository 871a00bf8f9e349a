import { GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
out vec3 vAt;
out vec3 vNormal;
out vec3 vLight;
/** Metres along the scroll and across it, and metres from the rolls at the left and at the right. */
out vec2 vOn;
out vec2 vOff;
uniform float uStart, uLong, uFrom, uTo, uRight;
${roomLightChunk}
void main() {
  // What is rolled up lies in the line where the roll touches the desk.
  float along = clamp(uStart + position.x * uLong, uFrom, uTo);
  vOff = vec2(uTo - along, along - uFrom);
  vOn = vec2(along, position.z);
  vec4 at = modelMatrix * vec4(uRight - (along - uFrom), position.y, position.z, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * vec3(0., 1., 0.);
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vLight;
in vec2 vOn;
in vec2 vOff;
out vec4 colour;
uniform sampler2D uMap, uGrain;
uniform float uStart, uLong, uPainted, uShown, uHigh, uEnd;
uniform vec2 uRolls;
${sunChunk}
${tone}
/** Colours are linear: the ground of silk above and below, and the silk it is mounted on. */
const vec3 upper = vec3(.584, .423, .202), lower = vec3(.479, .314, .144);
const vec3 mount = vec3(.242, .287, .278), fillet = vec3(.51, .44, .31), edge = vec3(.07, .05, .035);
void main() {
  float high = vOn.y / uHigh + .5;
  vec3 silk = mix(upper, lower, clamp(high, 0., 1.));
  vec3 painted = texture(uMap, vec2(1. - (vOn.x - uStart) / uLong, high)).rgb;
  vec3 seen = mix(silk, painted, uShown);
  // Ground stone glitters unevenly where the colour lies thick.
  float thick = clamp((max(seen.g, seen.b) - .8 * seen.r) * 5., 0., 1.) * uShown;
  float stone = texture(uGrain, vOn * 60.).r + texture(uGrain, vOn * 23.).g - 1.;
  seen *= 1. + stone * mix(.05, .26, thick);
  // Age: darker towards both edges and in long slubs of the weft.
  float slub = texture(uGrain, vec2(vOn.x * .9, vOn.y * 9.)).b - .5;
  seen *= 1. + .07 * slub - .1 * smoothstep(.36, .5, abs(high - .5));
  float beside = abs(vOn.y) - uHigh * .5;
  float bare = max(step(0., beside), 1. - uPainted);
  float line = smoothstep(.004, .003, abs(beside - .006)) * uPainted;
  float damask = texture(uGrain, vOn * vec2(38., 38.)).g - .5;
  vec3 mounted = mix(mount * (1. + .14 * damask), fillet, line);
  seen = mix(seen, mounted, bare);
  // Silk of 0.3 mm: warp and weft, where a pixel is fine enough to tell.
  vec2 thread = vOn / .0006;
  float fine = clamp(1.2 - 1.6 * max(fwidth(thread.x), fwidth(thread.y)), 0., 1.);
  seen *= 1. + fine * .05 * (sin(thread.x * 6.2832) * sin(thread.y * 6.2832));
  seen = mix(seen, edge, smoothstep(.0012, .0004, uEnd - abs(vOn.y)));
  vec2 near = exp(-vOff / max(uRolls, vec2(.004)) * .9);
  float shade = (1. - .55 * near.x) * (1. - .55 * near.y);
  vec3 light = vLight + uSunLight * sunReach(vAt, normalize(vNormal));
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  float reading = clamp(level, .9, 1.05) / level;
  colour = shown(seen * light * reading * shade, 1.);
}
`

/** What all parts of a scroll share while it is unrolled; metres along it and on its desk. */
export type Unrolled = {
  uFrom: IUniform<number>
  uTo: IUniform<number>
  uRight: IUniform<number>
  /** How thick the rolls are at the left and at the right. */
  uRolls: IUniform<unknown>
}

/** A part of a scroll: where it begins, how long it is, and the silk's height and the mount's half. */
export type ScrollPart = {
  start: number
  long: number
  painted: boolean
  high: number
  half: number
}

/**
 * A part of a handscroll on its mount. Its `uMap` comes later and is sRGB, its first row the upper
 * one; until `uShown` is 1 bare silk is seen. Positions are parts along (0 right, 1 left) and metres
 * across. Made anew at each call; the caller disposes.
 */
export function scrollMaterial(
  light: Record<string, IUniform>,
  { start, long, painted, high, half }: ScrollPart,
  unrolled: Unrolled,
): ShaderMaterial {
  return new ShaderMaterial({
    name: 'scroll',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uStart: { value: start },
      uLong: { value: long },
      uPainted: { value: painted ? 1 : 0 },
      uHigh: { value: high },
      uEnd: { value: half },
      uMap: { value: null },
      uShown: { value: 0 },
      ...unrolled,
      ...light,
    },
  })
}
