import { DoubleSide, GLSL3, ShaderMaterial, type IUniform } from 'three'
import { glsl } from './glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** Heads that there may be. */
const most = 8

const vertex = glsl`
/** Which way its threads lie and how far it shines like metal; what is pulled grows where it is held. */
in vec3 thread;
in vec4 dye;
/** Which head of the collar, and 1 for its right half, -1 for the left. */
in vec2 half_;
out vec3 vAt, vNormal, vLight, vDye;
out vec2 vOn;
out vec3 vThread;
/** The angle of each head, clockwise from the upright one. */
uniform float uTurns[${most}];
${roomLightChunk}
void main() {
  float turn = uTurns[int(half_.x + .5)], c = cos(turn), s = sin(turn);
  // The one that is held is the right half of the first head.
  float held = step(.5, dye.a) * step(half_.x, .5) * step(0., half_.y);
  vec2 on = position.xy + thread.xy * (step(.5, dye.a) * mix(1., 1.7, held));
  on.x *= half_.y;
  vec2 turned = vec2(on.x * c + on.y * s, on.y * c - on.x * s);
  vec2 way = vec2(thread.x * half_.y, thread.y);
  vThread = vec3(way.x * c + way.y * s, way.y * c - way.x * s, thread.z);
  vDye = mix(dye.rgb, vec3(.62, .075, .04), held);
  vOn = turned;
  vec4 at = modelMatrix * vec4(turned, position.z + half_.x * .00012, 1.);
  vAt = at.xyz;
  vNormal = mat3(modelMatrix) * vec3(0., 0., 1.);
  vLight = roomLight(vAt, vNormal);
  gl_Position = projectionMatrix * (viewMatrix * at);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vDye;
in vec2 vOn;
in vec3 vThread;
out vec4 colour;
uniform mat4 modelMatrix;
uniform sampler2D uGrain;
uniform float uLamp;
${sunChunk}
${tone}
void main() {
  vec3 dye = vDye;
  float sheen = 0.;
  vec2 way = normalize(vThread.xy + 1e-6), beside = vec2(-way.y, way.x);
  // Floss of 0.9 mm side by side; from afar only how unevenly it took the dye.
  float row = dot(vOn, beside) / .0018;
  float fine = clamp(1.3 - 1.7 * fwidth(row), 0., 1.);
  dye *= 1. + .16 * fine * sin(row * 6.2832);
  dye *= 1. + .2 * (texture(uGrain, vec2(dot(vOn, beside) * 19., dot(vOn, way) * 1.7)).g - .5);
  // Silk shines across its threads: light and eye as they lie to them.
  vec3 x = mat3(modelMatrix) * vec3(way, 0.);
  vec3 view = normalize(cameraPosition - vAt), lamp = normalize(view + vec3(0., 1.3, 0.) + .5 * vNormal);
  float along = dot(x, normalize(view + lamp));
  sheen = pow(max(1. - along * along, 0.), 24.);
  vec3 shine = mix(dye * .38 + .012, dye * 1.15, vThread.z);
  vec3 light = vLight + uSunLight * sunReach(vAt, normalize(vNormal));
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  light *= uLamp * clamp(level, .84, 1.) / level;
  colour = shown((dye * mix(.86, .72, vThread.z) + shine * sheen) * light * spoken(vAt), 1.);
}
`

export type EmbroideryMaterial = ShaderMaterial & {
  uniforms: { uTurns: { value: Float32Array } }
}

/**
 * Silk embroidery that goes by turns and mirrors: half a head, drawn so often as its instances say.
 * Attributes: `position` (metres from the middle, the last a layer), `thread`, `dye` (linear RGB; its
 * fourth part 1 for the corners of a point that is pulled, whose `thread` is then its way from
 * the point), and by instance `half_`. `lamp` is how much brighter than in reading light it is under a lamp.
 */
export function embroideryMaterial(light: Record<string, IUniform>, lamp = 1): EmbroideryMaterial {
  // Its uniforms are the ones given here.
  return new ShaderMaterial({
    name: 'embroidery',
    glslVersion: GLSL3,
    side: DoubleSide,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uTurns: { value: new Float32Array(most) },
      uLamp: { value: lamp },
      ...light,
    },
  }) as EmbroideryMaterial
}
