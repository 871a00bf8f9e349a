import { glsl } from './glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

/** Each pixel of a painted vase and of its skin; every second unit of the band `turned` is upside down. */
export const paintedFragment = (bands: number, turned: number): string => glsl`
precision highp sampler2DArray;
in vec3 vAt, vNormal, vLight, vOn;
in vec2 vSkin;
flat in int vPart;
out vec4 colour;
uniform vec4 uBands[${bands}];
uniform sampler2DArray uUnits;
uniform sampler2D uGrain;
uniform vec3 uBody, uKeyAt, uFillAt, uKey, uPainted;
uniform float uUnrolled;
${sunChunk}
${tone}
/** Cobalt, thin and thick, as the table of glazes has it. */
const vec3 washed = vec3(.06, .15, .5), pale = vec3(.014, .05, .26), deep = vec3(.006, .021, .107);
float ring(float off, float half_, float wide) {
  return clamp((half_ + .5 * wide - abs(off)) / wide, 0., 1.) * min(1., 2. * half_ / wide);
}
/** Cobalt there: how much of it, how dark, and how far other bands have stepped back. */
vec3 cobalt(float round_, float along) {
  float wide = fwidth(along) + 1e-6;
  vec2 dx = vec2(dFdx(round_), dFdx(along)), dy = vec2(dFdy(round_), dFdy(along));
  vec3 told = vec3(0., 0., 1.);
  for (int i = 0; i < ${bands}; i++) {
    vec4 band = uBands[i];
    float tall = band.y - band.x, part = (along - band.x) / tall, units = round_ * band.z;
    float line = 0., wash = 0.;
    if (part > .0 && part < 1.) {
      float over = i == ${turned} ? mod(floor(units), 2.) : 0.;
      // A little is left clear of the lines between bands.
      float at = clamp((mix(part, 1. - part, over) - .5) * 1.09 + .5, .002, .998);
      vec2 du = vec2(dx.x * band.z, dx.y / tall), dv = vec2(dy.x * band.z, dy.y / tall);
      vec2 unit = textureGrad(uUnits, vec3(units, at, float(i)), du, dv).rg;
      float texel = max(length(vec2(du.x, dv.x)), length(vec2(du.y, dv.y))) * 256.;
      line = clamp(.5 + (unit.r - .502) * 10. / max(texel, .9), 0., 1.);
      wash = unit.g * .95;
    }
    line = max(line, max(ring(along - band.x - .0012, .0009, wide), ring(along - band.y + .0012, .0009, wide)));
    if (max(line, wash) > told.x) told = vec3(max(line, wash), line, band.w);
    else if (part > 0. && part < 1.) told.z = max(told.x > 0. ? told.z : 0., band.w);
  }
  float rim = max(ring(along - uPainted.y - .012, .0009, wide), ring(along - uPainted.z + .012, .0018, wide));
  if (rim > told.x) told = vec3(rim, rim, 1.);
  return told;
}
float mirrored(vec3 n, vec3 view, vec3 at) {
  vec3 way = normalize(at - vAt);
  float meets = max(dot(n, normalize(way + view)), 0.);
  const float a = .014;
  float wide = meets * meets * (a * a - 1.) + 1.;
  return min(a * a / (3.1416 * wide * wide), 60.) * step(0., dot(n, way));
}
void main() {
  vec3 n = normalize(vNormal), view = normalize(cameraPosition - vAt);
  bool vase = vPart == 0, sheet = vPart == 1;
  vec3 body = uBody;
  if (vase || sheet) {
    vec3 ink = cobalt(vSkin.x, vSkin.y);
    // Brushed on: it lies unevenly, gathers at the ends of lines and burns there to dark specks.
    vec2 on = vec2(vSkin.x * 1.2, vSkin.y);
    float cloud = texture(uGrain, on * 5.).r, fine = texture(uGrain, on * 31.).b;
    float heaped = pow(max(fine * 1.5 - .3, 0.), 3.) * ink.y;
    vec3 blue = mix(mix(washed, pale, cloud), deep, clamp(ink.y * .8 + heaped, 0., 1.)) * (1. - .55 * min(heaped, 1.));
    float much = clamp(ink.x * (1.04 + .34 * (texture(uGrain, on * 13.).g - .5)), 0., .97) * mix(.42, 1., ink.z);
    // What has been unrolled is no more on the vase.
    float there = vase ? step(uUnrolled, vSkin.x) * step(0., vSkin.y) : 1.;
    body = mix(body, blue, much * there);
  }
  if (vPart == 2) body = vec3(.71, .7, .66);
  if (vPart == 3) body = vec3(.45, .31, .12);
  if (!vase) {
    // Lit to be read, and curled a little towards its roll.
    vec3 light = vLight + uSunLight * sunReach(vAt, n);
    float level = uExposure * dot(light, vec3(.2126, .7152, .0722)) + 1e-3;
    light *= clamp(level, .88, 1.) / level;
    if (sheet) body *= 1. - .3 * exp(-(uUnrolled - vSkin.x) / .014);
    else light *= .36 + .64 * max(dot(n, normalize(vec3(view.x, view.y + .55, view.z))), 0.);
    if (vPart == 3) body += .5 * body * pow(max(dot(reflect(-view, n), normalize(view + vec3(0., .9, 0.))), 0.), 12.);
    colour = shown(body * light * spoken(vAt), 1.);
    return;
  }
  float inside = step(uPainted.z + .012, vSkin.y);
  // The foot was wiped before it was fired.
  body = mix(vec3(.3, .215, .15), body, smoothstep(.0005, .0025, vSkin.y));
  vec3 key = normalize(uKeyAt - vAt), fill = normalize(uFillAt - vAt);
  float open = mix(.45, 1., smoothstep(0., .07, vOn.y)) * mix(.55, 1., smoothstep(-.9, .4, n.y));
  // Porcelain is white where it is lit, in a room as dim as this one too.
  float dim = uExposure * dot(vLight, vec3(.2126, .7152, .0722)) + 1e-3;
  vec3 light = vLight * (clamp(dim, .5, 1.) / dim) * open + 1.35 * uKey * (max(dot(n, key) * .92 + .08, 0.) + .25 * max(dot(n, fill), 0.)) * open;
  light = mix(light, light * .14, inside) + uSunLight * sunReach(vAt, n);
  float level = 1. - max(dot(view, n), 0.);
  float fresnel = mix(.05, .9, level * level * level * level * level) * (1. - .85 * inside);
  vec3 seen = body * light * (1. - fresnel)
    + fresnel * glimpse(vAt, reflect(-view, n), .07, uGlimpses) * clamp(dot(light, vec3(.5)), .2, 1.)
    + uKey * (.05 * (mirrored(n, view, uKeyAt) + .3 * mirrored(n, view, uFillAt)) * (1. - inside));
  colour = shown(seen * spoken(vAt), 1.);
}
`
