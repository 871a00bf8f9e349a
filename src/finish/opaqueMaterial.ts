import { Color, GLSL3, ShaderMaterial, Vector4, type IUniform } from 'three'
import { materials } from '#craft'
import { finishes, patterns } from './finishes.ts'
import { glsl } from './glsl.ts'
import { patternsChunk } from './patterns.glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
in float material;
flat out int vMaterial;
out vec2 vUv;
${placeChunk}
void main() {
  vMaterial = int(material + .5);
  vUv = uv;
  place();
}
`

const fragment = glsl`
precision highp int;
in vec3 vAt;
in vec3 vNormal;
in vec2 vUv;
flat in int vMaterial;
out vec4 colour;
uniform vec4 uBase[${materials.length}];
uniform vec4 uTrait[${materials.length}];
${roomLightChunk}
${patternsChunk}
${tone}
void main() {
  vec3 n = normalize(vNormal);
  Look look = lookOf(vMaterial, vUv, vAt);
  vec3 light = roomLight(vAt, n);
  vec3 view = normalize(cameraPosition - vAt);
  vec3 seen = look.albedo * light * (1. - .85 * look.metal);
  if (uBase[vMaterial].a < .46) {
    vec3 bent = normalize(n + vec3(look.tilt.x, 0., look.tilt.y) * abs(n.y));
    vec3 way = reflect(-view, bent);
    float meets = max(dot(view, bent), 0.);
    float smoothness = 1. - look.rough;
    float fresnel = mix(.04, .5, pow(1. - meets, 5.)) * smoothness * smoothness * 1.9;
    vec3 sheen = mix(vec3(fresnel), look.albedo * 1.5, look.metal);
    // Little light on the surface: little to mirror, or bench feet and corners would glow.
    float open = clamp(dot(light, vec3(.4)), .15, 1.);
    seen += sheen * glimpse(vAt, way, .06 + .5 * look.rough * look.rough + .35 * (1. - abs(n.y))) * open;
    float glint = pow(max(dot(way, uSun), 0.), 90. * smoothness) * sunReach(vAt, n);
    seen += uSunLight * glint * smoothness * .5;
  }
  colour = shown(seen, 1.);
}
`

/** One for all rooms: number for number the materials of the craft. */
const finishTable: Record<string, IUniform> = {
  uBase: {
    value: materials.map((name) => {
      const { r, g, b } = new Color(finishes[name].base)
      return new Vector4(r, g, b, finishes[name].rough)
    }),
  },
  uTrait: {
    value: materials.map((name) => {
      const { pattern, seam, vary, metal } = finishes[name]
      return new Vector4(patterns[pattern], seam, vary, metal)
    }),
  },
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
