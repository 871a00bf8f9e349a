import { Color, GLSL3, ShaderMaterial, Vector2, Vector3, type IUniform } from 'three'
import { crackleChunk } from './crackle.glsl.ts'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** A glaze. Colours are sRGB: of the body, where it pools at the shoulder, and thin at the lip. */
export type GlazeLook = {
  base: string
  deep: string
  lip: string
  /** How rough its coat is, and how much of light the coat turns back. */
  rough: number
  coat: number
  /** How dark the two nets of crackle are, the close one and the wide one; 0 for none. */
  nets: readonly [close: number, wide: number]
  /** How far it has run in streaks. */
  streaks: number
  /** How rough the glaze is beneath its coat, and how far from an edge it thins, metres. */
  under: number
  breaks: number
  /** How far one sees through it to the body, 0 to 1: what is clear darkens where it pools. */
  clear: number
  /** What else it does on the table of glazes. */
  effect?: 'carved' | 'splashed' | 'painted' | 'thrown'
}

const vertex = glsl`
out vec3 vLight;
out vec3 vOn, vBody;
out float vHigh, vInside;
uniform float uHeight;
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vLight = roomLight(vAt, vNormal);
  vOn = position;
  vBody = normal;
  vHigh = position.y / uHeight;
  vInside = step(dot(normal.xz, position.xz), -1e-7) * step(.6, vHigh);
}
`

const fragment = glsl`
in vec3 vAt;
in vec3 vNormal;
in vec3 vLight;
in vec3 vOn, vBody;
in float vHigh, vInside;
out vec4 colour;
uniform vec3 uGlaze, uDeep, uLip;
uniform float uRough, uCoat, uStreaks, uThrown;
uniform vec2 uNets;
/** The exhibit's lamp and its light there, and a weaker one from the right. */
uniform vec3 uKeyAt, uFillAt, uKey;
uniform sampler2D uGrain;
${sunChunk}
${tone}
${crackleChunk}
/** 1 on the cracks of a net of such cells, so broad, fading before it grows too fine to be drawn. */
float net(float cell, float half_, float wide) {
  return crackSeen(crackAt(vOn / cell), cell, normalize(vBody), vec3(0.), half_, 0., wide) * clamp(1.6 - 5. * wide / cell, 0., 1.);
}
/** A small round lamp mirrored by a coat (Trowbridge and Reitz's lobe, as wide as the lamp at least). */
float mirrored(vec3 n, vec3 view, vec3 at) {
  vec3 way = normalize(at - vAt);
  float meets = max(dot(n, normalize(way + view)), 0.);
  float a = max(uRough * uRough, .012);
  float wide = meets * meets * (a * a - 1.) + 1.;
  return min(a * a / (3.1416 * wide * wide), 60.) * step(0., dot(n, way));
}
void main() {
  vec3 n = normalize(vNormal);
  vec3 view = normalize(cameraPosition - vAt);
  float angle = atan(vOn.z, vOn.x);
  // One groove that fingers drew up in a spiral, no finer than can be seen.
  n.y += uThrown * .2 * sin(742. * vOn.y + angle) * max(1. - 240. * fwidth(vOn.y), 0.);
  // Streaks run down: fine round the vase, long along it.
  float run = texture(uGrain, vec2(angle * 2.4, vHigh * .35)).r + texture(uGrain, vec2(angle * 5.1, vHigh * .8)).g - 1.;
  float pooled = exp(-pow((vHigh - .7) / .24, 2.)) * .85;
  vec3 body = mix(uGlaze, uDeep, clamp(pooled + uStreaks * run, 0., 1.));
  float thin = smoothstep(.962, .995, vHigh + uStreaks * .02 * run);
  body = mix(body, uLip, thin);
  if (uNets.x + uNets.y > 0.) {
    float wide = .55 * length(fwidth(vOn)) + 1e-6;
    body *= (1. - uNets.x * net(.0125, .0003, wide)) * (1. - uNets.y * net(.041, .00042, wide));
  }
  // The foot was wiped, and burnt brown.
  body = mix(vec3(.09, .045, .025), body, smoothstep(.006, .012, vHigh));
  float inside = vInside * smoothstep(.998, .9, vHigh);
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  // Light wraps a little round what is glazed: it enters the coat.
  float lit = max(dot(n, key) * .92 + .08, 0.);
  // Near its foot, and where it looks down, its plinth keeps the light off.
  float open = mix(.4, 1., smoothstep(0., .09, vOn.y)) * mix(.5, 1., smoothstep(-.9, .4, n.y));
  vec3 light = (vLight + uKey * (lit + .25 * max(dot(n, fill), 0.))) * open;
  light = mix(light, light * .12, inside) + uSunLight * sunReach(vAt, n);
  float turned = 1. - max(dot(view, n), 0.);
  float fresnel = mix(.05, .9, turned * turned * turned * turned * turned) * uCoat * (1. - .85 * inside);
  vec3 rim = uLip * (turned * turned * turned * .12);
  vec3 seen = (body + rim) * light
    + fresnel * glimpse(vAt, reflect(-view, n), .04 + .5 * uRough, uGlimpses) * clamp(dot(light, vec3(.5)), .2, 1.)
    + uKey * (.05 * uCoat * (mirrored(n, view, uKeyAt) + .3 * mirrored(n, view, uFillAt)) * (1. - inside));
  colour = shown(seen * spoken(vAt), 1.);
}
`

type Point = readonly [x: number, y: number, z: number]
/** Where the lamps on a thing hang, metres of the plan. */
export type ThingLamps = { key: Point; fill: Point }

/** A glazed thing of that height, turned round its own upright axis. */
export function glazeMaterial(
  light: Record<string, IUniform>,
  look: GlazeLook,
  height: number,
  lamps: ThingLamps,
): ShaderMaterial {
  const { base, deep, lip, rough, coat, nets, streaks, effect } = look
  return new ShaderMaterial({
    name: 'glaze',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uThrown: { value: effect === 'thrown' ? 1 : 0 },
      uGlaze: { value: new Color(base) },
      uDeep: { value: new Color(deep) },
      uLip: { value: new Color(lip) },
      uRough: { value: rough },
      uCoat: { value: coat },
      uNets: { value: new Vector2(...nets) },
      uStreaks: { value: streaks },
      uHeight: { value: height },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...light,
    },
  })
}
