import { glazeTable } from '#craft'
import { crackleChunk } from './crackle.glsl.ts'
import { glazeSkinChunk } from './glazeSkin.glsl.ts'
import { glsl } from './glsl.ts'
import { lampedChunk } from './lamped.glsl.ts'
import { sunChunk } from './sun.glsl.ts'
import { tone } from './tone.glsl.ts'

const { tile } = glazeTable
const f = (value: number): string => value.toFixed(4)

/** Each pixel of the bowls and tiles; `count` glazes are known by number. */
export const glazedFragment = (count: number): string => glsl`
in vec3 vAt;
in vec3 vLight;
/** In the table's frame: place and normal; a place on the tile; part, metres from the axis and from the lip. */
in vec3 vHere, vFacing, vOn, vTrait;
flat in int vGlaze;
flat in float vPair;
out vec4 colour;
uniform mat4 modelMatrix;
uniform vec3 uBase[${count}], uDeep[${count}], uLip[${count}];
/** Roughness beneath and of the coat, how strong the coat is, metres over which the glaze thins. */
uniform vec4 uGloss[${count}];
/** How strong the close and the wide crackle are, how far it runs, how clear it is. */
uniform vec4 uWays[${count}];
/** Carved, splashed, painted. */
uniform vec3 uEffect[${count}];
/** How deep the crackle goes, metres, and how far the opaque glaze has come down the painted tile. */
uniform float uCrackle, uCover;
uniform sampler2D uGrain, uDrawing;
/** The cloth under them; black on the bowls and tiles themselves. */
uniform vec3 uCloth;
${sunChunk}
${lampedChunk}
${crackleChunk}
${glazeSkinChunk}
${tone}
const vec3 iron = vec3(.042, .034, .03), gold = vec3(.44, .27, .075), purple = vec3(.195, .06, .17);
const vec3 cobaltPale = vec3(.014, .05, .26), cobaltDeep = vec3(.006, .021, .107), opaque = vec3(.66, .61, .5);

vec3 cloth() {
  float thread = texture(uGrain, vHere.xz * 9.).g + texture(uGrain, vHere.xz * vec2(2.1, 31.)).a + texture(uGrain, vHere.xz * vec2(31., 2.1)).a - 1.5;
  vec3 light = mix(vLight * .8, clothLight(vHere, vLight), smoothstep(.6, .9, normalize(mat3(modelMatrix) * vFacing).y));
  return uCloth * (1. + .34 * thread) * light;
}
void main() {
  if (uCloth.r > 0.) {
    colour = shown(cloth(), 1.);
    return;
  }
  vec4 gloss = uGloss[vGlaze], ways = uWays[vGlaze];
  vec3 effect = uEffect[vGlaze], n = normalize(vFacing);
  vec3 view = normalize(transpose(mat3(modelMatrix)) * (cameraPosition - vAt));
  float onTile = step(1.5, vTrait.x) * step(vTrait.x, 2.5), bare = step(2.5, vTrait.x);
  float within = step(.5, vTrait.x) * step(vTrait.x, 1.5);
  vec3 here = vHere + vec3(vPair, 0., 0.);
  float wide = .55 * length(fwidth(vHere)) + 1e-6;

  // Where on its skin: round the axis of a bowl, from the middle of a tile.
  vec2 round_ = normalize(vOn.xz + 1e-6);
  float angle = atan(round_.y, round_.x);
  vec2 q = mix(round_ * vTrait.y, vOn.xy - vec2(0., ${f(tile.height / 2)}), onTile);
  float high = mix(vHere.y / bowlHigh, vOn.y / ${f(tile.height)}, onTile);
  float rim = mix(vTrait.z, ${f(tile.height)} - vOn.y, onTile);
  float edge = mix(vTrait.z, min(rim, min(vOn.y, ${f(tile.width / 2)} - abs(vOn.x))) - 2. * max(${f(tile.thick - 0.0002)} - vOn.z, 0.), onTile);

  // How thick the glaze lies.
  vec4 cloud = texture(uGrain, q * 7. + float(vGlaze) * .17);
  vec2 runAt = mix(vec2(angle * 15. / 6.2832, vTrait.z * 2.4 + .5 * within), vec2(vOn.x * 23. + .05 * sin(rim * 31.), rim * 3.1), onTile);
  float run = texture(uGrain, runAt).r + texture(uGrain, runAt * vec2(2., 1.7)).g + .6 * texture(uGrain, runAt * vec2(5., 2.)).b - 1.3;
  float shoulder = exp(-pow((high - .68) / .2, 2.)) * (1. - within);
  float thick = 1. + 1.5 * ways.z * shoulder + .22 * (cloud.r - .5);
  thick += (1. - within) * (1. - onTile) * .45 * smoothstep(.42, .1, high) + within * .7 * exp(-vTrait.y * vTrait.y / .0022);
  thick += onTile * .35 * smoothstep(.6, 0., high);
  thick *= 1. + (1.5 - .5 * onTile) * ways.z * run;
  float wander = gloss.w * (1. + 2.2 * ways.z * run);
  float thin = mix(edge, min(edge * 2.2, rim), ways.z > .2 ? onTile : 0.);
  thick *= mix(.05, 1., smoothstep(gloss.w * .3, wander * 1.25, thin));

  vec3 smooth_ = n;
  if (effect.x > 0.) {
    float fine = clamp(wide, .0003, .003);
    float groove = carving(q, wide);
    vec2 slope = vec2(carving(q + vec2(fine, 0.), wide), carving(q + vec2(0., fine), wide)) - groove;
    slope *= .0006 / fine;
    vec3 outwards = normalize(vec3(round_.x, .6, round_.y));
    outwards = normalize(outwards - n * dot(outwards, n));
    vec3 tilt = onTile > .5 ? vec3(1., 0., 0.) * slope.x + vec3(${tile.up.map(f).join(', ')}) * slope.y
      : outwards * dot(slope, round_) + vec3(-round_.y, 0., round_.x) * dot(slope, vec2(-round_.y, round_.x));
    n = normalize(n + tilt);
    thick += 1.15 * groove;
  }
  float facing = max(dot(n, view), 0.);

  // Light goes through the glaze to the body and back; slantwise its way is longer.
  vec3 base = uBase[vGlaze], deep = uDeep[vGlaze], lip = uLip[vGlaze];
  if (effect.y > 0.) {
    vec2 splash = splashes(q, within * .37 + onTile * .61);
    base = mix(mix(base, purple, splash.x * .85), vec3(.5, .58, .7), .5 * splash.y);
    deep = mix(base, deep, .3);
  }
  float path = thick / sqrt(1. - (1. - facing * facing) * .44);
  vec3 through = lip * pow(min(base / lip, vec3(1.)), vec3(path));
  vec3 dense = mix(lip, mix(base, deep, clamp((path - 1.) * .8, 0., 1.)), smoothstep(.05, .8, thick));
  vec3 body = mix(dense, through, ways.w);
  if (effect.z > 0.) {
    vec2 at = onTile > .5 ? q / .122 + vec2(0., -.06) : within > .5 ? vec2(q.x, -q.y) / .066 + vec2(0., -.06)
      : vec2(fract(angle * .9549) * 2. - 1., (high - .6) * 2.6 - .1) * 1.02;
    vec2 ink = abs(at.x) < 1. && abs(at.y) < 1. ? cobalt(at, wide / mix(.066, .122, onTile)) : vec2(0.);
    float border = onTile > .5 ? min(${f(tile.width / 2)} - abs(vOn.x), min(rim, vOn.y)) - .012 : vTrait.z - .008;
    float rings = max(ring(border, .0011, wide), ring(border - .0042, .0005, wide));
    if (onTile < .5) rings = max(rings, within > .5 ? max(ring(vTrait.y - .072, .0005, wide), ring(vTrait.y - .0755, .001, wide)) : max(ring(high - .24, .012, wide * 9.), ring(high - .29, .006, wide * 9.)));
    ink = max(ink, vec2(rings));
    float heaped = pow(max(texture(uGrain, q * 23.).b * 1.5 - .28, 0.), 3.) * ink.y;
    vec3 blue = mix(mix(vec3(.07, .17, .5), cobaltPale, cloud.g), cobaltDeep, clamp(ink.y * .85 + heaped, 0., 1.)) * (1. - .5 * min(heaped, 1.));
    body = mix(body, blue * (.7 + .5 * body), clamp(ink.x * (1.06 + .4 * (cloud.b - .5)), 0., .97));
    // The other glaze is poured over the tile from above, and hides what lies under it.
    float come = onTile * smoothstep(0., .03, uCover * 1.16 - .1 - rim / ${f(tile.height)} + .05 * run * uCover);
    body = mix(body, opaque, come * smoothstep(.0005, .003, edge));
  }

  // Crackle: wide cracks first, close ones within each of their cells.
  float cracked = 0.;
  if (ways.x > 0. && bare < .5) {
    vec3 in_ = refract(-view, n, .66);
    vec3 slant = (in_ - n * dot(in_, n)) / max(-dot(in_, n), .2);
    vec3 bent = vHere + .0045 * (texture(uGrain, q * 5.).rgb - .5);
    float pigment = smoothstep(.3, .6, ways.x), told = clamp(.42 + 500. * uCrackle, 0., 1.);
    Crack wideOne = crackAt(bent / .037 + 11.3);
    Crack close = crackAt(bent / mix(.0078, .0096, pigment) + wideOne.cell * 3.7 * pigment);
    float fine = crackSeen(close, mix(.0078, .0096, pigment), n, slant, .00026 + .16 * uCrackle, uCrackle * .8, wide);
    float broad = crackSeen(wideOne, .037, n, slant, .0004 + .5 * uCrackle, uCrackle * 1.6, wide) * pigment;
    body = mix(body, mix(body * .25, gold, pigment), fine * told * mix(.62, .95, pigment));
    body = mix(body, iron, broad * mix(.6, 1., told) * .96);
    cracked = max(fine * pigment, broad);
  }
  float glazed = mix(smoothstep(.075, .1, high + .012 * run), 1., max(within, onTile)) * (1. - bare);
  body = mix(mix(vec3(.3, .215, .15), vec3(.03, .026, .022), bare), body, glazed);

  // Light: the room's, its lamps' far above, and the lamp's on the table.
  vec3 l = lampAt(), to = l - here, way = normalize(to);
  float hollow = mix(1., mix(.4, 1., smoothstep(.1, 1., high)), within);
  float open = mix(mix(.34, 1., smoothstep(-.9, .5, n.y)) * mix(.45, 1., smoothstep(.0, .04, here.y)), mix(.6, 1., smoothstep(0., .07, vOn.y)), onTile);
  open = mix(open, hollow, within);
  float past = within > .5 ? pastEdge(bowlWide * .965 - distance(onWay(here, l, bowlHigh), vec2(vPair, bowlZ)), bowlHigh, here.y) : 1.;
  vec3 lamp = lampLight(to) * past;
  vec3 light = vLight * open + uKey * open * (.56 * max(dot(n, wayKey), 0.) + .16 * max(dot(n, wayFill), 0.));
  light += lamp * max(dot(n, way) * .95 + .05, 0.);
  // The lit cloth gives some of it back to what looks down.
  light += lampLight(l - vec3(here.x, 0., here.z + .1)) * vec3(.12, .11, .1) * (.5 - .5 * n.y) * (1. - within);
  light += uSunLight * sunReach(vAt, mat3(modelMatrix) * n);
  // Within a bowl light goes to and fro, and takes its colour.
  vec3 seen = body * light * (1. + within * .6 * body * (1.2 - hollow));

  // The coat: what it mirrors is the room, the cloth, the bowl's own wall and the lamps.
  float rough = mix(.9, gloss.y, glazed), coat = gloss.z * glazed * (1. - .55 * cracked);
  vec3 bumpy = normalize(mix(smooth_, n, .3) + (texture(uGrain, q * 11.).rgb - .5) * .008);
  vec3 r = reflect(-view, bumpy);
  float turned = 1. - facing, turned2 = turned * turned;
  float fresnel = mix(.045, .85, turned2 * turned2 * turned) * coat;
  vec3 mirror = glimpse(vAt, mat3(modelMatrix) * r, .05 + .5 * rough, uGlimpses) * .85;
  float fall = here.y / max(-r.y, .05);
  vec3 spot = here + r * fall, from = l - spot;
  mirror = mix(mirror, vec3(.06, .055, .05) * (vLight + lampLight(from) * max(normalize(from).y, 0.)), smoothstep(.02, -.1 - rough * .3, r.y));
  vec2 off = here.xz - vec2(vPair, bowlZ);
  float level2 = max(dot(r.xz, r.xz), 1e-4), along = dot(off, r.xz) / level2;
  float leaves = -along + sqrt(max(along * along - (dot(off, off) - bowlWide * bowlWide) / level2, 0.));
  float blocked = within * smoothstep(.012, -.012, here.y + r.y * leaves - bowlHigh);
  mirror = mix(mirror, body * light * .8, blocked);
  float rises = to.y / max(r.y, 1e-3), soft = rises * rough * rough * 1.7 + .0035 + 1.4 * wide;
  float apart = length(here.xz + r.xz * rises - l.xz);
  float image = (1. - smoothstep(mouth - soft, mouth + soft, apart)) * step(.01, r.y) * mouth * mouth / (mouth * mouth + 1.3 * soft * soft);
  // Light strays a little about what is so bright.
  image += .006 * exp(-max(apart - mouth, 0.) / .03) * step(.01, r.y);
  mirror += uKey * min(150. * image, 60.) * (1. - blocked) * past;
  float sharp = rough * rough + .016;
  mirror += uKey * (min(.11 / sharp, 4.) * exp((dot(r, wayKey) - 1.005) / (sharp * sharp * 2.)) + min(.05 / sharp, 2.) * exp((dot(r, wayFill) - 1.005) / (sharp * sharp * 2.))) * (1. - blocked);
  // Where its coat is thin it shines softly besides.
  float a = gloss.x * gloss.x + .03, meets = max(dot(n, normalize(way + view)), 0.), lobe = meets * meets * (a * a - 1.) + 1.;
  seen += lamp * (glazed * (1. - gloss.z) * min(.01 * a * a / (lobe * lobe * a * a), .6) * max(dot(n, way), 0.));
  colour = shown(seen * (1. - fresnel) + mirror * fresnel, 1.);
}
`
