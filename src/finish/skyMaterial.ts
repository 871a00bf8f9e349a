import { BackSide, GLSL3, LessEqualDepth, NoBlending, ShaderMaterial, type Texture } from 'three'
import { glsl } from './glsl.ts'

/** The sky, drawn on any closed shape round the eye; it lies behind everything. */
export function skyMaterial(grain: Texture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'sky',
    glslVersion: GLSL3,
    side: BackSide,
    depthWrite: false,
    // Not that one sees through it: it comes after all that is solid, so that hidden sky costs nothing.
    transparent: true,
    blending: NoBlending,
    uniforms: { uGrain: { value: grain } },
    depthFunc: LessEqualDepth,
    vertexShader: glsl`
out vec3 vWay;
void main() {
  vWay = position;
  // Turned with the head, never nearer: at the far end of the depth.
  vec4 at = projectionMatrix * vec4(mat3(viewMatrix) * position, 1.);
  gl_Position = at.xyww;
}
`,
    fragmentShader: glsl`
in vec3 vWay;
out vec4 colour;
uniform sampler2D uGrain;
void main() {
  vec3 way = normalize(vWay);
  float up = clamp(way.y, 0., 1.);
  vec3 haze = vec3(.914, .890, .839), high = vec3(.749, .827, .871);
  vec2 at = way.xz / (up + .18);
  float drift = texture(uGrain, at * .045 + .13).r + .4 * texture(uGrain, at * vec2(.16, .08)).g - .7;
  float veil = smoothstep(-.08, .34, drift);
  vec3 c = mix(haze, high, pow(up, .55));
  c = mix(c, vec3(.885, .888, .872), .55 * veil * smoothstep(.03, .3, up));
  float speck = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715)))) - .5;
  colour = vec4(c + speck / 255., 1.);
}
`,
  })
}
