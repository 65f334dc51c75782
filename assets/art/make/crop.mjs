import { n1 } from "./camera.mjs";

const COUNT = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const PATH = /<path([^>]*)\sd="([^"]*)"([^>]*)\/>/g;
/** Strokes and small things reach this far over the edge of what is seen. */
const EDGE = 8;

/** A path as pieces that each start with a move: absolute steps, and whether only straight lines are in it. */
function pieces(d) {
  const out = [];
  let [x, y, sx, sy] = [0, 0, 0, 0];
  let piece;
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const upper = letter.toUpperCase();
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const size = COUNT[upper];
    for (let i = 0; i === 0 || i < numbers.length; i += size || 1) {
      const own = numbers.slice(i, i + size);
      const far = letter === upper ? [0, 0] : [x, y];
      const kind = upper === "M" && i > 0 ? "L" : upper;
      if (kind === "M") out.push((piece = { steps: [], straight: true, closed: false, box: [Infinity, Infinity, -Infinity, -Infinity] }));
      if (kind === "Z") [x, y, piece.closed] = [sx, sy, true];
      else {
        const points = kind === "H" ? [own[0] + far[0], y] : kind === "V" ? [x, own[0] + far[1]] : kind === "A" ? [...own.slice(0, 5), own[5] + far[0], own[6] + far[1]] : own.map((v, k) => v + far[k % 2]);
        [x, y] = points.slice(-2);
        if (kind === "M") [sx, sy] = [x, y];
        if (!"MLHV".includes(kind)) piece.straight = false;
        const reach = kind === "A" ? [x - own[0] * 2, y - own[1] * 2, x + own[0] * 2, y + own[1] * 2] : points;
        for (let k = 0; k < reach.length; k += 2) piece.box = [Math.min(piece.box[0], reach[k]), Math.min(piece.box[1], reach[k + 1]), Math.max(piece.box[2], reach[k]), Math.max(piece.box[3], reach[k + 1])];
        piece.steps.push(["HV".includes(kind) ? "L" : kind, points]);
      }
      if (!size) break;
    }
  }
  return out;
}

/** A closed shape of straight lines, cut along the edges of the view. */
function cut(points, [x0, y0, x1, y1]) {
  const sides = [[0, x0, 1], [0, x1, -1], [1, y0, 1], [1, y1, -1]];
  return sides.reduce((list, [axis, at, sign]) => list.flatMap((a, i) => {
    const b = list[(i + 1) % list.length];
    const [ia, ib] = [(a[axis] - at) * sign >= 0, (b[axis] - at) * sign >= 0];
    const t = (at - a[axis]) / (b[axis] - a[axis] || 1);
    return [...(ia ? [a] : []), ...(ia === ib ? [] : [[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]])];
  }), points);
}

/** An open line, only those stretches of it that come into the view. */
function stretches(points, [x0, y0, x1, y1]) {
  const runs = [];
  let run;
  points.slice(1).forEach((b, i) => {
    const a = points[i];
    const out = Math.max(a[0], b[0]) < x0 || Math.min(a[0], b[0]) > x1 || Math.max(a[1], b[1]) < y0 || Math.min(a[1], b[1]) > y1;
    if (out) run = undefined;
    else if (run) run.push(b);
    else runs.push((run = [a, b]));
  });
  return runs;
}

const line = (points) => `M${points.map((p) => p.map(n1).join(" ")).join("L")}`;

/** What is left of a path: its pieces as text, each with its points. */
function cropped(d, view) {
  const [x0, y0, x1, y1] = view;
  return pieces(d).flatMap(({ steps, straight, closed, box }) => {
    if (box[2] < x0 || box[0] > x1 || box[3] < y0 || box[1] > y1) return [];
    const points = steps.map(([, p]) => p);
    if (!straight) return [{ text: steps.map(([kind, p]) => kind + p.map(n1).join(" ")).join("") + (closed ? "Z" : "") }];
    if (!closed) return stretches(points, view).map((run) => ({ text: line(run), points: run }));
    const left = cut(points, view);
    return left.length ? [{ text: `${line(left)}Z`, points: left, closed }] : [];
  });
}

/** Faces of houses in a colour of their own: what lies wholly behind one is not drawn. */
const SOLID = /class="(?:md|mm|mw|rc|rm|rw|rf)"/;
const CLEAR = 0.8;
function covers(face, points) {
  let side = 0;
  return face.every((a, i) => {
    const b = face[(i + 1) % face.length];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (size < 0.01) return true;
    return points.every((p) => {
      const off = ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / size;
      side ||= Math.sign(off);
      return off * side >= CLEAR;
    });
  });
}
/** A face that bulges everywhere: only then does `covers` hold. */
const convex = (f) => { const turns = f.map((a, i) => { const [b, c] = [f[(i + 1) % f.length], f[(i + 2) % f.length]]; return Math.sign((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])); }).filter(Boolean); return turns.every((t) => t === turns[0]); };

/** A drawing without what lies outside `[x, y, width, height]`. Groups that are moved or scaled are kept or dropped whole, by where they stand. */
export function crop(svg, [x, y, width, height]) {
  const view = [x - EDGE, y - EDGE, x + width + EDGE, y + height + EDGE];
  const seen = (px, py, reach) => px > view[0] - reach && px < view[2] + reach && py > view[1] - reach && py < view[3] + reach;
  const kept = [];
  const body = svg.indexOf("</defs>") + 7;
  const text = svg.slice(body).replace(/<g [^>]*transform="translate\((-?[\d.]+)[ ,](-?[\d.]+)\)[^>]*>(?:(?!<g[ >])[\s\S])*?<\/g>/g, (group, px, py) => {
    if (!seen(Number(px), Number(py), 60)) return "";
    kept.push(group);
    return `<!${kept.length - 1}>`;
  });
  const shapes = [...text.matchAll(PATH)].map(([, , d]) => cropped(d, view));
  const faces = [...text.matchAll(PATH)].flatMap(([tag], i) => (SOLID.test(tag) ? shapes[i].filter((one) => one.closed && convex(one.points)).map(({ points }) => ({ points, index: i })) : []));
  let index = -1;
  const small = text
    .replace(PATH, (_, a, d, b) => {
      index += 1;
      const left = shapes[index].filter(({ points }) => !points || !faces.some((face) => face.index > index && covers(face.points, points)));
      return left.length ? `<path${a} d="${left.map((one) => one.text).join("")}"${b}/>` : "";
    })
    .replace(/<(?:circle|ellipse)[^>]*cx="(-?[\d.]+)"[^>]*cy="(-?[\d.]+)"[^>]*\/>/g, (tag, px, py) => { const reach = Math.max(...[...tag.matchAll(/ r[xy]?="([\d.]+)"/g)].map(([, r]) => Number(r))); return seen(Number(px), Number(py), reach) ? tag : ""; })
    .replace(/<rect[^>]*\sx="(-?[\d.]+)" y="(-?[\d.]+)"[^>]*\/>/g, (tag, px, py) => (seen(Number(px), Number(py), 60) ? tag : ""))
    .replace(/<use[^>]*(?:translate\((-?[\d.]+)[ ,](-?[\d.]+)\)|x="(-?[\d.]+)"[^>]*y="(-?[\d.]+)")[^>]*\/>/g, (tag, a, b, c, d) => (seen(Number(a ?? c), Number(b ?? d), 50) ? tag : ""))
    .replace(/<!(\d+)>/g, (_, index) => kept[Number(index)]);
  let out = small;
  for (let last = ""; last !== out; ) [last, out] = [out, out.replace(/<g[^>]*>\s*<\/g>/g, "")];
  return svg.slice(0, body) + out;
}
