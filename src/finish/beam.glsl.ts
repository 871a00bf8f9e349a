import { glsl } from './glsl.ts'

/** Pigments and raised, gilt lines on timber; needs `lobe`. */
export const beamChunk = glsl`
uniform sampler2D uMap;
uniform vec3 uTold;
/** Gold is told by its colour: no other pigment on a beam is as yellow. */
float gilded(vec3 c) {
  vec2 parts = c.gb / max(c.r, .02);
  return smoothstep(.4, .52, parts.x) * (1. - smoothstep(.86, .98, parts.x)) * (1. - smoothstep(.28, .46, parts.y)) * smoothstep(.1, .26, c.r);
}
vec3 beam() {
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
    + pigment * uKey * (.75 * lobe(bent, view, uKeyAt, .42, 16.) + .25 * lobe(bent, view, uFillAt, .42, 16.));
  vec3 seen = mix(pigment * light, leaf, gold);
  float inside = step(abs(vAlong.x - uTold.x), .5) * smoothstep(-.002, .002, vAlong.y - uTold.y) * smoothstep(-.002, .002, uTold.z - vAlong.y);
  float told = uTold.x < -.5 ? 1. : mix(.36, 1.12, inside);
  return seen * told + pigment * uSunLight * sunReach(vAt, n);
}
`
