/**
 * Neutral avatars: waves, fields, tiles and sky in a circle; and badges for an organisation or a group.
 *
 * How they are dealt: a picture says who is speaking again, never what somebody is like. All are equally light (mean
 * lightness within a few points), none has a face, a sign or a threat in it. A case takes
 * them in the order its people appear, starting at another number in each case, so that over the cases every picture
 * has belonged to whoever did harm, was harmed, and stood by. Do not choose one because it "fits" somebody.
 */
const dot = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const ring = (x, y, r, w) => dot(x, y, r) + `M${x - r + w} ${y}a${r - w} ${r - w} 0 1 1 ${2 * (r - w)} 0a${r - w} ${r - w} 0 1 1 ${-2 * (r - w)} 0Z`;
const grid = (columns, rows, shape) => Array.from({ length: columns * rows }, (_, i) => shape(i % columns, Math.floor(i / columns))).join("");

/** The colour of the ground, then shapes from far to near. */
const SEEDS = [
  ["#88ade5", ["#ffdf9d", dot(14, 12, 5)], ["#698eca", "M0 24C14 16 30 32 48 18V48H0Z"], ["#5375ac", "M0 30C16 18 28 40 48 24V48H0Z"]],
  ["#8d7dbc", ["#d7eaff", dot(21, 16, 6)], ["#6ca9b9", "M0 20C20 36 30 12 48 30V48H0Z"], ["#568fa2", "M0 32C18 44 32 26 48 38V48H0Z"]],
  ["#69a7b3", ["#ffecb9", dot(28, 20, 7)], ["#5587ae", "M0 34 16 20l14 12L48 14v34H0Z"], ["#4c71a1", "M0 42 14 32l14 9 20-15v22H0Z"]],
  ["#9786cd", ["#ecf4fe", dot(35, 12, 8)], ["#6688c3", "M0 26q12-14 24 0t24 0v22H0Z"], ["#5573a7", "M0 36q12-14 24 0t24 0v12H0Z"]],
  ["#6289bf", ["#e59575", "M8 48A16 16 0 0 1 40 48Z"], ["#fcc097", "M15 48a9 9 0 0 1 18 0Z"], ["#d4e4f8", dot(20, 16, 5)]],
  ["#81a6b4", ["#ffe6ad", dot(27, 16, 6)], ["#6288b9", "M0 38 24 16l24 22v10H0Z"], ["#5272a2", "M24 16l24 22v10H24Z"]],
  ["#dd9276", ["#e8eff8", dot(12, 12, 7)], ["#7367a0", "M0 24h48v6H0zM0 36h48v12H0z"], ["#a37c98", "M0 30h48v6H0z"]],
  ["#5479ac", ["#a7fad8", dot(21, 16, 8)], ["#729ed0", "M24 14a16 16 0 1 0 .1 0Z"], ["#c1dffc", "M24 22a8 8 0 1 0 .1 0Z"]],
  ["#3c7c82", ["#9ac7b7", grid(4, 4, (x, y) => ((x + y) % 2 ? "" : `M${x * 12} ${y * 12}h12v12h-12Z`))], ["#205d6c", grid(4, 4, (x, y) => ((x + y) % 2 ? `M${x * 12 + 3} ${y * 12 + 3}h6v6h-6Z` : ""))]],
  ["#c67c58", ["#f4c990", "M-4 20 20-4h8L-4 28ZM-4 44 44-4h8L-4 52ZM18 54 54 18v8L26 54Z"], ["#7a5a90", "M-4 32 32-4h9L-4 41ZM6 54 54 6v9L15 54Z"]],
  ["#637bb8", ["#e7b155", "M2 48V30A22 22 0 0 1 46 30V48H38V30A14 14 0 0 0 10 30V48Z"], ["#435896", "M10 48V32A14 14 0 0 1 38 32V48Z"], ["#e5e9ef", "M18 48V34a6 6 0 0 1 12 0V48Z"]],
  ["#9c80b3", ["#ffdcd3", dot(24, 24, 13)], ["#6e609b", "M0 26h48v3H0zM0 32h48v4H0zM0 39h48v9H0z"]],
  ["#438b6f", ["#b5d9a6", "M0 24 48 16v6L0 31ZM0 41l48-12v7L0 50Z"], ["#296761", "M0 31 48 22v7L0 41Z"], ["#f5c872", dot(35, 10, 5)]],
  ["#5581c0", ["#e7bd73", dot(35, 13, 6)], ["#dcdfe4", "M10 31a6 6 0 0 1 1-12 8 8 0 0 1 15-1 7 7 0 0 1 5 13Z"], ["#305388", "M0 38h48v10H0z"], ["#799dcc", "M6 42h14v2H6zM26 42h16v2H26z"]],
  ["#b76987", ["#f0c9aa", grid(3, 3, (x, y) => dot(8 + x * 16, 8 + y * 16, 4.6))], ["#84508a", grid(2, 2, (x, y) => dot(16 + x * 16, 16 + y * 16, 3.4))]],
  ["#4579a7", ["#c8ddeb", ring(6, 46, 38, 7)], ["#e9c18a", ring(6, 46, 25, 7)], ["#265080", dot(6, 46, 11)]],
  ["#998945", ["#e9d58d", "M0 0h20L0 20ZM48 0v20L28 0ZM0 48V28l20 20ZM48 48H28l20-20Z"], ["#567385", "M24 10 38 24 24 38 10 24Z"], ["#e9d58d", "M24 18 30 24 24 30 18 24Z"]],
  ["#6396af", ["#366487", "M0 34h48v14H0z"], ["#fecc93", "M24 22a12 12 0 0 1 12 12H12a12 12 0 0 1 12-12ZM16 38h16v2H16zM19 43h10v2H19z"], ["#d7e8f0", "M4 14h16v2.500H4zM28 9h16v2.500H28z"]],
  ["#a392d1", ["#6081bf", "M0 48V30l6-8 6 8v-8l7-9 7 9v10h4v-9l6-8 6 8v3l6-2v24Z"], ["#ffe4ad", "M17 26h4v5h-4zM33 31h4v5h-4zM5 33h3v4H5zM43 32h3v4h-3z"], ["#f8e5f2", dot(38, 9, 4)]],
  ["#5b925c", ["#cddf91", "M24 6C36 16 36 32 24 44 12 32 12 16 24 6Z"], ["#33664f", "M23 16h2v32h-2zM24 26l7-6 1 2-8 8ZM24 34l-7-6-1 2 8 8Z"]],
  ["#c9866f", ["#fbe0c0", "M0 10q6-6 12 0t12 0 12 0 12 0v6q-6 6-12 0t-12 0-12 0-12 0Z"], ["#6a5f92", "M0 24q6-6 12 0t12 0 12 0 12 0v6q-6 6-12 0t-12 0-12 0-12 0Z"], ["#48608f", "M0 38q6-6 12 0t12 0 12 0 12 0v10H0Z"]],
  ["#4c68a8", ["#7cc4ba", "M0 0h16v13H0zM36 19h12v11H36zM0 36h26v12H0z"], ["#ee9f78", "M20 0h28v13H20zM0 19h32v11H0zM30 36h18v12H30z"]],
  ["#467ca6", ["#e8cd96", "M24 24 15-4h18ZM24 24 52 15v18ZM24 24 33 52H15ZM24 24-4 33V15Z"], ["#80567c", dot(24, 24, 8)]],
  ["#aa7da4", ["#6b65a5", "M0 48C2 30 10 22 24 22S46 30 48 48Z"], ["#d5dcf4", "M10 48c1-11 6-16 14-16s13 5 14 16Z"], ["#fdd5a4", dot(35, 12, 4.5)]],
];

const circle = (inner) => `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"><clipPath id="a"><circle cx="24" cy="24" r="24"/></clipPath><g clip-path="url(#a)">${inner}</g></svg>`;
const two = (n) => String(n).padStart(2, "0");

export function avatars() {
  const seeds = SEEDS.map(([ground, ...shapes], i) => [`seed-${two(i + 1)}`, circle(`<path fill="${ground}" d="M0 0h48v48H0z"/>${shapes.map(([fill, d]) => `<path fill="${fill}" d="${d}"/>`).join("")}`)]);
  const badge = (fill, path) => circle(`<path fill="${fill}" d="M0 0h48v48H0z"/><path fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`);
  return [
    ...seeds,
    ["politie", badge("#1f4a86", "M24 11l11 4v9c0 7-5 11-11 13-6-2-11-6-11-13v-9Z")],
    ["gemeente", badge("#2f6f83", "M12 36V22l12-8 12 8v14ZM20 36v-8h8v8")],
    ["jongerenwerk", badge("#8f4210", "M12 32c6-10 18-10 24 0M17 19a4 4 0 1 0 .1 0M31 19a4 4 0 1 0 .1 0")],
    ["onbekend", badge("#35568b", "M19 19a5 5 0 1 1 7 5c-2 1-2 2-2 4M24 34v.1")],
    ["school", badge("#5a4a8f", "M24 17c-4-3-8-3-12-3v18c4 0 8 0 12 3 4-3 8-3 12-3V14c-4 0-8 0-12 3ZM24 17v18")],
    ["bedrijf", badge("#465a73", "M11 19h26v16H11ZM19 19v-5h10v5M11 26h26")],
    ["groep", badge("#2c6b57", "M11 14h20v14H20l-5 4v-4h-4ZM35 20h3v13h-4v4l-5-4h-7")],
    ["zorg", badge("#8a3f63", "M24 35C14 28 11 23 13 18c2-5 8-5 11 0 3-5 9-5 11 0 2 5-1 10-11 17Z")],
  ];
}
