import { Color, GLSL3, ShaderMaterial, Vector4, type IUniform } from 'three'
import { lightParts, materials } from '#craft'
import { lightRange } from './lightRange.ts'
import { finishes } from './finishes.ts'
import { glsl } from './glsl.ts'
import { patternsChunk } from './patterns.glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const count = materials.length

// Everything that can be is worked out at the corners: a software renderer pays for each pixel.
const vertex = glsl`
precision highp int;
in vec4 traits;
in vec2 light;
flat out vec4 vBase, vWeave, vCell, vSeam;
// At the edge of a thin triangle a sample taken outside of it would be a dark speck.
centroid out vec4 vLight;
centroid out vec2 vUv, vPlace;
uniform sampler2D uLightMap;
uniform float uBaked;
uniform vec4 uBase[${count}], uWeave[${count}], uCell[${count}], uSeam[${count}];
${placeChunk}
${roomLightChunk}
void main() {
  place();
  int material = int(traits.x + .5);
  vBase = uBase[material];
  vWeave = uWeave[material];
  vCell = uCell[material];
  vSeam = uSeam[material];
  // Hands and cloths have polished an edge far more than feet a path.
  vLight = vec4(1., 1., 1., traits.w > 0. ? 3. : traits.z / 255.);
  vPlace = light / (${lightParts}. * vec2(textureSize(uLightMap, 0)));
  if (uBaked < .5) vLight.rgb = roomLight(vAt, vNormal);
  vLight.rgb *= traits.y / 255.;
  // Rain has washed the red limewash paler above and left it dark at the foot.
  if (material == ${materials.indexOf('red-limewash')})
    vLight.rgb *= mix(vec3(.82, .72, .7), vec3(1.04), clamp(vAt.y / 4.2, 0., 1.));
  vUv = uv;
}
`

const fragment = glsl`
flat in vec4 vBase, vWeave, vCell, vSeam;
in vec3 vAt;
in vec3 vNormal;
centroid in vec4 vLight;
centroid in vec2 vUv, vPlace;
out vec4 colour;
uniform sampler2D uLightMap;
uniform float uBaked;
${patternsChunk}
${sunChunk}
${tone}
/** The sky in the middle of the room, as a soft streak on what is round and polished. */
float lacquerShine(vec3 view, vec3 n) {
  vec3 to = normalize(vec3(.5 * (uWell.xy + uWell.zw) - vAt.xz, 3.).xzy);
  return .34 * pow(max(dot(n, normalize(view + to)), 0.), 12.);
}
void main() {
  vec3 n = normalize(vNormal);
  Look look = lookOf(vBase, vWeave, vCell, vSeam, vLight.a, vUv);
  float metal = vSeam.w;
  vec3 view = normalize(cameraPosition - vAt);
  vec3 bent = normalize(n + vec3(look.tilt.x, 0., look.tilt.y) * abs(n.y));
  vec3 way = reflect(-view, bent);
  bool smooth_ = vBase.a < .46;
  float smoothness = smooth_ ? 1. - look.rough : 0.;
  float turned = 1. - max(dot(view, bent), 0.);
  float fresnel = mix(.05, .5, pow(turned, 5.)) * smoothness * smoothness * 2.3;
  vec3 sheen = mix(vec3(fresnel), look.albedo * 1.7 * smoothness, metal);
  vec3 sun = uSunLight * sunReach(vAt, n);
  vec3 room = vLight.rgb;
  if (uBaked > .5) room *= texture(uLightMap, vPlace).rgb * ${lightRange}.;
  vec3 light = room + sun;
  // Little light on the surface: little to mirror, or bench feet and corners would glow.
  float open = clamp(dot(light, vec3(.4)), .15, 1.);
  float spread = .06 + .5 * look.rough * look.rough + .35 * (1. - abs(n.y));
  vec3 seen = look.albedo * light * (1. - .6 * metal)
    + sheen * glimpse(vAt, way, spread, smooth_ ? uGlimpses : 0) * open
    + uAmbient * (smoothness * smoothness * (1. - abs(n.y)) * lacquerShine(view, n))
    + sun * smoothness * .5 * pow(max(dot(way, uSun), 0.), 60.);
  colour = shown(seen * spoken(vAt), 1.);
}
`

const rows = (of: (name: (typeof materials)[number]) => Vector4): IUniform => ({
  value: materials.map(of),
})

/** One for all rooms: number for number the materials of the craft. */
const finishTable: Record<string, IUniform> = {
  uBase: rows((name) => {
    const { base, rough, glows } = finishes[name]
    const { r, g, b } = new Color(base).multiplyScalar(glows)
    return new Vector4(r, g, b, rough)
  }),
  uWeave: rows((name) => new Vector4(...finishes[name].grain)),
  uCell: rows((name) => new Vector4(...finishes[name].cell)),
  uSeam: rows((name) => {
    const { vary, jointed, veined, metal } = finishes[name]
    return new Vector4(vary, jointed, veined, metal)
  }),
}

/** The solid surfaces of a room. Every room's is the same program with its own light. */
export function opaqueMaterial(light: Record<string, IUniform>): ShaderMaterial {
  return new ShaderMaterial({
    name: 'house',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { ...finishTable, ...light },
  })
}
