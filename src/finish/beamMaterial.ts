import { GLSL3, ShaderMaterial, Vector3, type IUniform, type Texture } from 'three'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
in vec2 along;
out vec3 vLight;
out vec2 vUv, vAlong;
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vUv = uv;
  vAlong = along;
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight;
in vec2 vUv, vAlong;
out vec4 colour;
uniform sampler2D uMap, uGrain;
uniform vec3 uKey, uKeyAt, uFillAt, uTold;
${sunChunk}
${tone}
/** Gold is told by its colour: no other pigment on a beam is as yellow. */
float gilded(vec3 c) {
  vec2 parts = c.gb / max(c.r, .02);
  return smoothstep(.4, .52, parts.x) * (1. - smoothstep(.86, .98, parts.x)) * (1. - smoothstep(.28, .46, parts.y)) * smoothstep(.1, .26, c.r);
}
float lobe(vec3 n, vec3 view, vec3 at, float rough) {
  vec3 way = normalize(at - vAt);
  float meets = max(dot(n, normalize(way + view)), 0.), a = rough * rough;
  float wide = meets * meets * (a * a - 1.) + 1.;
  return min(a * a / (3.1416 * wide * wide), 16.) * step(0., dot(n, way));
}
void main() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt);
  vec3 pigment = texture(uMap, vUv).rgb;
  float gold = gilded(pigment);
  // Its lines are raised before they are gilt: the edge of gold leans away, as far as it is seen.
  vec3 dx = dFdx(vAt), dy = dFdy(vAt);
  vec3 slope = dx * (dFdx(gold) / dot(dx, dx)) + dy * (dFdy(gold) / dot(dy, dy));
  slope -= n * dot(n, slope);
  vec3 bent = normalize(n - slope * min(.0013, .34 / (length(slope) + 1e-4)));
  float speck = texture(uGrain, vUv * vec2(19., 23.)).g + texture(uGrain, vUv * vec2(4.1, 5.3)).a - 1.;
  pigment *= 1. + .16 * speck;
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  vec3 light = vLight + uKey * (.95 * max(dot(bent, key), 0.) + .16 * max(dot(bent, fill), 0.));
  vec3 mirror = glimpse(vAt, reflect(-view, bent), .4, uGlimpses);
  vec3 leaf = pigment * (.62 * light + .75 * mirror)
    + pigment * uKey * (.75 * lobe(bent, view, uKeyAt, .42) + .25 * lobe(bent, view, uFillAt, .42));
  vec3 seen = mix(pigment * light, leaf, gold);
  float inside = step(abs(vAlong.x - uTold.x), .5) * smoothstep(-.002, .002, vAlong.y - uTold.y) * smoothstep(-.002, .002, uTold.z - vAlong.y);
  float told = uTold.x < -.5 ? 1. : mix(.36, 1.12, inside);
  colour = shown((seen * told + pigment * uSunLight * sunReach(vAt, n)) * spoken(vAt), 1.);
}
`

/** Of painted beams: what is painted, and the part that is told of: its beam (-1 for none) and where, metres from the end. */
export type BeamMaterial = ShaderMaterial & {
  uniforms: { uMap: { value: Texture | null }; uTold: { value: Vector3 } }
}

/** Pigments and raised, gilt lines on timber (attributes of `beamsMesh`). */
export function beamMaterial(light: Record<string, IUniform>, lamps: ThingLamps): BeamMaterial {
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'beam',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uMap: { value: null },
      uTold: { value: new Vector3(-1, 0, 0) },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...light,
    },
  }) as BeamMaterial
}
