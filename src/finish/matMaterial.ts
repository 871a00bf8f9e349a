import { GLSL3, ShaderMaterial, Vector2 } from 'three'
import { glsl } from './glsl.ts'

/** A mat of light on the floor, of that size in metres: a soft field in a clear line. */
export function matMaterial(width: number, depth: number): ShaderMaterial {
  return new ShaderMaterial({
    name: 'mat',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    vertexShader: glsl`
out vec2 vOn;
uniform vec2 uSize;
void main() {
  vOn = (uv - .5) * uSize;
  gl_Position = projectionMatrix * (viewMatrix * (modelMatrix * vec4(position, 1.)));
}
`,
    fragmentShader: glsl`
in vec2 vOn;
out vec4 colour;
uniform vec2 uSize;
void main() {
  vec2 to = abs(vOn) - uSize * .5 + .19;
  float out_ = length(max(to, 0.)) + min(max(to.x, to.y), 0.) - .07;
  float glow = exp(-max(out_, 0.) * 24.) * smoothstep(.12, .06, out_);
  float line = smoothstep(.008, .004, abs(out_));
  colour = vec4(1., .9, .66, max(line * .9, glow * mix(.2, .5, smoothstep(-.25, 0., out_))));
}
`,
    uniforms: { uSize: { value: new Vector2(width, depth) } },
  })
}
