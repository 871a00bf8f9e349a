import { GLSL3, ShaderMaterial, Vector2, type IUniform, type Texture } from 'three'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'

const vertex = glsl`
out vec2 vUv;
out vec3 vLight;
${placeChunk}
${roomLightChunk}
void main() {
  vUv = uv;
  place();
  vLight = roomLight(vAt, vNormal);
}
`

/** White on a screen, of the display's own: paper in reading light is at 0.72 or more. */
const white = 0.7

const fragment = glsl`
in vec2 vUv;
in vec3 vLight;
out vec4 colour;
uniform sampler2D uFilm;
uniform vec2 uFit;
uniform float uOn, uExposure;
void main() {
  vec2 at = (vUv - .5) * uFit + .5;
  vec2 edge = step(abs(at - .5), vec2(.5));
  vec3 film = texture(uFilm, at).rgb;
  film = mix(film / 12.92, pow((film + .055) / 1.055, vec3(2.4)), step(.04045, film));
  // The glass mirrors a little of the room: a screen that is off is not a hole.
  vec3 glass = min(vLight * uExposure, 1.2) * .012 + .0044;
  vec3 c = film * (${white.toFixed(3)} * uOn * edge.x * edge.y) + glass;
  c = mix(c * 12.92, 1.055 * pow(c, vec3(1. / 2.4)) - .055, step(.0031308, c));
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  colour = vec4(c + speck / 255., 1.);
}
`

/** A screen's material, and what it is told of the film on it. */
export type ScreenMaterial = ShaderMaterial & {
  /** Shows a picture of that shape (width by height) on a screen of that shape; dark without one. */
  show: (film: Texture | undefined, shape: number, screen: number) => void
}

/**
 * A screen that gives its own light, the same in every room: its white is 0.7 of the display's (80
 * cd/m² where that is at 115), so that it is never brighter than paper. The film keeps its own
 * colours: neither the room's exposure nor its curve touches them. Made anew; the caller disposes.
 */
export function screenMaterial(light: Record<string, IUniform>): ScreenMaterial {
  const own = {
    uFilm: { value: null as Texture | null },
    uFit: { value: new Vector2(1, 1) },
    uOn: { value: 0 },
  }
  const material = new ShaderMaterial({
    name: 'screen',
    glslVersion: GLSL3,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: { ...light, ...own },
  })
  const show: ScreenMaterial['show'] = (film, shape, screen) => {
    own.uFilm.value = film ?? null
    own.uOn.value = film ? 1 : 0
    // Whole, with dark bars where the shapes differ.
    own.uFit.value.set(Math.max(1, screen / shape), Math.max(1, shape / screen))
  }
  return Object.assign(material, { show })
}
