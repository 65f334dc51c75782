import type { Chunk, Edition } from "../edition.ts";

const encode = (text: string) => new TextEncoder().encode(text);

export const TEMPLATE = `<!doctype html>
<html lang="nl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'self' data: blob:; object-src 'none'" />
    <link rel="icon" type="image/png" href="./icons/icon-192.png" />
    <title>Waterhaven</title>
    <script type="module" crossorigin src="./assets/index-aaaaaaaa.js"></script>
  </head>
  <body><img src="./assets/town-bbbbbbbb.svg" alt="" /></body>
</html>
`;

const FILES: Readonly<Record<string, string>> = {
  "index.html": TEMPLATE,
  "icons/icon-192.png": "png",
  "icons/icon-512.png": "png",
  "licenties.txt": "MIT",
  "assets/index-aaaaaaaa.js": `import "./basis-cccccccc.js"; const deps = ["./play-dddddddd.js", "./play-dddddddd.css", "./case-een-boa-11111111.js", "./waterhaven_flits-44444444.js"];`,
  "assets/basis-cccccccc.js": `export const law = "https://wetten.example/stb-2019-180.html"; export const picture = new URL("foto-eeeeeeee.svg", import.meta.url).href; export const art = { "plein.licht": "plein.licht-66666666.svg", tunnel: "tunnel-77777777.svg" };`,
  "assets/play-dddddddd.js": `export default 1;`,
  "assets/play-dddddddd.css": `@font-face { src: url(./letters-ffffffff.woff2) }`,
  "assets/letters-ffffffff.woff2": "woff2",
  "assets/foto-eeeeeeee.svg": "<svg/>",
  "assets/town-bbbbbbbb.svg": "<svg/>",
  "assets/nobody-99999999.svg": "<svg/>",
  "assets/plein.licht-66666666.svg": "<svg/>",
  "assets/tunnel-77777777.svg": "<svg/>",
  "assets/case-een-boa-11111111.js": `export default [new URL("een-22222222.svg", import.meta.url), { place: "plein", text: "In de tunnel." }];`,
  "assets/een-22222222.svg": "<svg/>",
  "assets/routes-een-33333333.js": "export default 2;",
  "assets/case-een-twee-boa-55555555.js": "export default 3;",
  "assets/waterhaven_flits-44444444.js": "export default [];",
};

const CHUNKS: Readonly<Record<string, Chunk>> = {
  "index.html": {
    file: "assets/index-aaaaaaaa.js",
    isEntry: true,
    imports: ["_basis"],
    dynamicImports: ["src/play.tsx", "waterhaven:case/een/boa", "waterhaven:case/een-twee/boa", "waterhaven:flits"],
  },
  _basis: { file: "assets/basis-cccccccc.js", dynamicImports: ["waterhaven:routes/een"] },
  "src/play.tsx": { file: "assets/play-dddddddd.js", css: ["assets/play-dddddddd.css"] },
  "waterhaven:case/een/boa": { file: "assets/case-een-boa-11111111.js" },
  "waterhaven:routes/een": { file: "assets/routes-een-33333333.js" },
  "waterhaven:case/een-twee/boa": { file: "assets/case-een-twee-boa-55555555.js" },
  "assets/art/places/plein.licht.svg": { file: "assets/plein.licht-66666666.svg" },
  "assets/art/vignettes/tunnel.svg": { file: "assets/tunnel-77777777.svg" },
  "waterhaven:flits": { file: "assets/waterhaven_flits-44444444.js" },
};

/** A very small edition with two cases, `een` and `een-twee`, and refreshers; and with what a test adds or takes away (null). */
export function smallEdition(other: Readonly<Record<string, string | null>> = {}): Edition {
  const files = Object.entries({ ...FILES, ...other }).flatMap(([path, text]) => (text === null ? [] : [[path, encode(text)] as const]));
  return { files: new Map(files), chunks: CHUNKS };
}

/** The chunks of these cases beside a small edition. */
export function editionOf(ids: readonly string[]): Edition {
  const small = smallEdition();
  const chunks: Record<string, Chunk> = { ...CHUNKS };
  const files = new Map(small.files);
  for (const id of ids) {
    chunks[`waterhaven:case/${id}/boa`] = { file: `assets/case-${id}-boa-77777777.js` };
    files.set(`assets/case-${id}-boa-77777777.js`, encode("export default 4;"));
  }
  const entry = CHUNKS["index.html"];
  if (entry) chunks["index.html"] = { ...entry, dynamicImports: Object.keys(chunks).filter((key) => key.startsWith("waterhaven:")) };
  return { files, chunks };
}

export const LICENCES: ReadonlyMap<string, Uint8Array> = new Map([["LICENSE.txt", encode("EUPL")]]);
