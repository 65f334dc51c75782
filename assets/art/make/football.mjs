import { n1, path } from "./camera.mjs";

const PHI = (1 + Math.sqrt(5)) / 2;
const unit = (v) => v.map((a) => a / Math.hypot(...v));
const CORNERS = [[0, 1, PHI], [0, -1, PHI], [0, 1, -PHI], [0, -1, -PHI], [1, PHI, 0], [-1, PHI, 0], [1, -PHI, 0], [-1, -PHI, 0], [PHI, 0, 1], [-PHI, 0, 1], [PHI, 0, -1], [-PHI, 0, -1]].map(unit);
const turn = ([x, y, z], a, b) => {
  const [u, w] = [x * Math.cos(a) + z * Math.sin(a), -x * Math.sin(a) + z * Math.cos(a)];
  return [u, y * Math.cos(b) - w * Math.sin(b), y * Math.sin(b) + w * Math.cos(b)];
};

/** The dark patches of a football and the seams between them, as paths; what lies behind is left out. */
export function football(x, y, r, a, b) {
  const at = ([u, v]) => [x + u * r, y - v * r];
  const corners = CORNERS.map((p) => turn(p, a, b));
  let patches = "", seams = "";
  for (const p of corners) {
    for (const q of corners) {
      const near = p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
      if (near < 0.4 || near > 0.9) continue;
      const [s, t] = [1 / 3, 2 / 3].map((k) => unit(p.map((v, i) => v + (q[i] - v) * k)));
      if (s[2] < 0.02 || t[2] < 0.02) continue;
      const [[x0, y0], [x1, y1]] = [at(s), at(t)];
      const [nx, ny] = [-(y1 - y0), x1 - x0].map((v) => (v / Math.hypot(x1 - x0, y1 - y0)) * 0.7);
      seams += `M${n1(x0 + nx)} ${n1(y0 + ny)}L${n1(x1 + nx)} ${n1(y1 + ny)}L${n1(x1 - nx)} ${n1(y1 - ny)}L${n1(x0 - nx)} ${n1(y0 - ny)}Z`;
    }
    if (p[2] < -0.25) continue;
    const ring = corners.filter((q) => { const near = p[0] * q[0] + p[1] * q[1] + p[2] * q[2]; return near > 0.4 && near < 0.9; }).map((q) => unit(p.map((v, i) => v + (q[i] - v) / 3)));
    const middle = at(p);
    const shown = ring.map(([u, v, w]) => (w < 0 ? unit([u, v, 0]) : [u, v, w])).map(at).sort((m, n) => Math.atan2(m[1] - middle[1], m[0] - middle[0]) - Math.atan2(n[1] - middle[1], n[0] - middle[0]));
    if (ring.some(([, , w]) => w > 0)) patches += path(shown);
  }
  return { patches, seams };
}
