import { n1, random } from "./camera.mjs";

/** A crown of many small rounds on a forked trunk; `rim` holds the leaves that catch the light from the side `lit` (1 or -1). */
export function tree(x, base, k, seed, lit) {
  const rnd = random(seed);
  let crown = "", rim = "";
  const leaves = k > 1.5 ? 24 : k < 1 ? 9 : 15;
  const dot = (u, v, r) => `M${n1(u - r)} ${n1(v)}a${n1(r)} ${n1(r * 0.8)} 0 1 0 ${n1(2 * r)} 0a${n1(r)} ${n1(r * 0.8)} 0 1 0 ${n1(-2 * r)} 0`;
  for (const [u, v, size] of [[0, -178, 40], [-34, -150, 32], [34, -152, 34], [-14, -204, 30], [22, -196, 28], [-46, -176, 22], [48, -178, 20], [4, -132, 26]]) {
    crown += dot(x + u * k, base + v * k, size * 0.8 * k);
    for (let i = 0; i < leaves; i++) {
      const a = rnd() * 6.3, r = size * (0.55 + rnd() * 0.5), q = (3 + rnd() * 6) * Math.min(k, 1.3) * (k > 1.5 ? 0.8 + rnd() * 0.6 : 1);
      crown += dot(x + (u + Math.cos(a) * r) * k, base + (v + Math.sin(a) * r * 0.86) * k, q);
      if (lit * Math.cos(a) > 0.1 && rnd() < 0.6) rim += dot(x + (u + Math.cos(a) * r * 0.9) * k, base + (v + Math.sin(a) * r * 0.8) * k, q * 0.42);
    }
  }
  return { crown: `${crown}M${n1(x - 6 * k)} ${base}L${n1(x - 4 * k)} ${n1(base - 110 * k)}l${n1(-20 * k)} ${n1(-40 * k)}l${n1(8 * k)} -3l${n1(17 * k)} ${n1(30 * k)}l${n1(14 * k)} ${n1(-36 * k)}l${n1(8 * k)} 3L${n1(x + 4 * k)} ${n1(base - 104 * k)}L${n1(x + 7 * k)} ${base}Z`, rim };
}
