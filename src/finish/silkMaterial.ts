import { ramps, rampNames, silkGround } from '#craft'
import { GLSL3, ShaderMaterial, Vector3, type IUniform } from 'three'
import { fiveOf, inRamp } from './fiveOf.ts'
import { rampChunk } from './ramp.glsl.ts'
import type { ThingLamps } from './glazeMaterial.ts'
import { glsl } from './glsl.ts'
import { placeChunk } from './place.glsl.ts'
import { roomLightChunk } from './roomLight.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const vertex = glsl`
in vec4 look;
in vec2 kind;
out vec2 vOn;
out vec4 vLook;
out vec3 vLight, vSide, vUp;
flat out int vRamp;
flat out float vArcs;
${placeChunk}
${roomLightChunk}
void main() {
  place();
  vOn = position.xy;
  vLook = look;
  vRamp = int(kind.x + .5);
  vArcs = kind.y;
  vSide = mat3(modelMatrix) * vec3(1., 0., 0.);
  vUp = mat3(modelMatrix) * vec3(0., 1., 0.);
  vLight = roomLight(vAt, vNormal);
}
`

const fragment = glsl`
in vec3 vAt, vNormal, vLight, vSide, vUp;
in vec2 vOn;
in vec4 vLook;
flat in int vRamp;
flat in float vArcs;
out vec4 colour;
uniform vec3 uRamps[${inRamp * (silkGround + 1)}];
uniform vec3 uKeyAt, uFillAt;
/** How many steps a ramp had, how many it has now, and how far it has changed. */
uniform vec2 uSteps;
uniform float uChanged;
uniform sampler2D uGrain;
${sunChunk}
${tone}
${rampChunk}
/** The ramp in so many steps, their borders as soft as a pixel. */
vec3 stepped(float part, float wide, float steps) {
  float at = part * steps, soft = wide * steps;
  float border = floor(at + .5), over = clamp((at - border) / max(soft, 1e-4) + .5, 0., 1.);
  float last = steps - 1.;
  return mix(ofRamp(clamp(border - 1., 0., last) / last), ofRamp(clamp(border, 0., last) / last), over);
}
/** How much a thread that runs that way shines between the eye and a lamp (Kajiya and Kay). */
float sheen(vec3 thread, vec3 view, vec3 lamp) {
  float along = dot(thread, normalize(view + normalize(lamp - vAt)));
  float across = max(1. - along * along, 0.);
  across *= across;
  across *= across;
  return across * across * across;
}
void main() {
  vec3 n = normalize(vNormal);
  vec3 view = normalize(cameraPosition - vAt);
  float tone_ = vLook.x, wide = fwidth(tone_);
  vec3 silk = mix(stepped(tone_, wide, uSteps.x), stepped(tone_, wide, uSteps.y), uChanged);
  float steep = max(length(vLook.zw), 1e-3);
  // Stitches lie square to the band; on plain ground they are its weft.
  bool plain = vRamp == ${silkGround};
  vec2 way = plain ? vec2(1., 0.) : vLook.zw / steep;
  float pixel = max(length(fwidth(vOn)) * .7, 1e-5);
  float place_ = plain ? vOn.y : vLook.y;
  float stitch = place_ / .0021, close = clamp(1.3 - 2.4 * fwidth(place_) / .0021, 0., 1.);
  float round_ = .5 + .5 * cos(6.2832 * stitch);
  float uneven = texture(uGrain, vec2(place_ * 21., tone_ * .35 + place_)).r + texture(uGrain, vOn * 3.1).g - 1.;
  silk *= 1. + .2 * uneven + close * .3 * (round_ - .5);
  // A couched thread of gold on every arc.
  float arc = tone_ * vArcs, off = abs(arc - floor(arc + .5)) / (max(vArcs, 1.) * steep);
  float isEdge = step(floor(arc + .5), vArcs - .5) * step(.5, vArcs);
  float half_ = mix(.0021, .0014, step(1.5, vArcs));
  float gold = clamp((half_ - off) / pixel + .5, 0., 1.) * min(1., 2.4 * half_ / pixel) * isEdge;
  float twist = .5 + .5 * cos(6.2832 * (vLook.y / .0034 + off / .004));
  vec3 goldColour = vec3(.62, .4, .12) * (1. + close * .7 * (twist - .5));
  vec3 thread = vSide * way.x + vUp * way.y;
  // What is laid under a band raises its middle: it turns to the light and away again.
  vec3 raised = normalize(n + thread * (plain ? 0. : .5 * (tone_ - .5)));
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  vec3 light = vLight + uSunLight * sunReach(vAt, n);
  float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
  // Lit to be seen, as pictures are.
  light *= clamp(level, .62, .8) / level;
  float lit = .78 + .34 * max(dot(raised, key), 0.) + .1 * max(dot(raised, fill), 0.);
  float shine = sheen(thread, view, uKeyAt) + .5 * sheen(thread, view, uFillAt);
  vec3 across = vSide * -way.y + vUp * way.x;
  float goldShine = sheen(across, view, uKeyAt) + .5 * sheen(across, view, uFillAt);
  vec3 seen = mix(silk * (lit + .3 * shine) + .018 * shine, goldColour * (.7 * lit + 1.1 * goldShine), gold);
  colour = shown(seen * light * spoken(vAt), 1.);
}
`

/**
 * Embroidery in floss silk: bands of graded tones with a couched thread of gold on their edges.
 * Attribute `look` is tone, metres along the band, and the tone's slope a metre; `kind` the number
 * of its ramp and how many arcs are edged. It lies flat, drawn in the order of its triangles.
 */
export function silkMaterial(light: Record<string, IUniform>, lamps: ThingLamps): ShaderMaterial {
  return new ShaderMaterial({
    name: 'silk',
    glslVersion: GLSL3,
    transparent: true,
    depthWrite: false,
    vertexShader: vertex,
    fragmentShader: fragment,
    uniforms: {
      uRamps: { value: [...rampNames.map((name) => ramps[name]), ground].flatMap(fiveOf) },
      uSteps: { value: [5, 5] },
      uChanged: { value: 1 },
      uKeyAt: { value: new Vector3(...lamps.key) },
      uFillAt: { value: new Vector3(...lamps.fill) },
      ...light,
    },
  })
}

/** The night blue of a robe. */
const ground = ['#16202B', '#1A2632'] as const
