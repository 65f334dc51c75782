/// <reference types="vitest/config" />
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { scenarioPlugin } from "./src/content/vitePlugin.ts";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Strict in the build; the dev server needs inline scripts for hot reload. */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: (html) => html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${CSP}" />`),
  };
}

/**
 * The town of the first screen goes before the program on a slow line: the program's second files wait for its first. They wait
 * no third time for the few bytes that bind modules together: those are asked for at once, which keeps nothing from the town.
 * Style sheets are asked for plainly, so that they also come in a closed-off frame, where the page can then say what is wrong.
 */
function pictureFirst(): Plugin {
  return {
    name: "picture-first",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replaceAll(/\s*<link rel="modulepreload"[^>]*>/gu, (link) => (link.includes("rolldown-runtime") ? link : ""))
          .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
    },
  };
}

/** Packages for learning systems lie in the same folder: somebody made them, and a build of the product leaves them alone. */
const PACKAGES = "lms";

/** Empties the folder of the build, as Vite does, but for the packages. */
function emptyButPackages(): Plugin {
  let folder = "";
  return {
    name: "empty-but-packages",
    apply: "build",
    configResolved: ({ root, build }) => void (folder = join(root, build.outDir)),
    buildStart: () => {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder)) if (name !== PACKAGES) rmSync(join(folder, name), { recursive: true });
    },
  };
}

/** Names that the size check looks for: `stage`, `case-<id>-<role>`; and `routes-<id>`. */
function chunkName(moduleIds: readonly string[], name: string): string {
  if (moduleIds.some((id) => id.includes("/phaser/"))) return "stage";
  const content = moduleIds.map((id) => /waterhaven:((?:case|routes)\/.+)$/u.exec(id)?.[1]).find(Boolean);
  return content === undefined ? name.replace(/^_+/u, "") : content.replaceAll("/", "-");
}

/** What every screen draws with; what only choosing a role, play and debrief use stays out of the start. */
const BASIS =
  /node_modules\/(?:preact|wouter)|lucide-preact\/dist\/esm\/(?!icons)|src\/ui\/(?:parts\/(?:Button|Icon|LiveRegion|Picture|phenomenon|useScrollable|useTitle|parts\.css)|theme|screens\/(?!RoleCards|BriefingScreen)(?:[A-Z]|shell\.css))/u;
/** Saves and what reads them. Exporting, importing, records and moving an old device to the new version are seldom or later. */
const SAVING =
  /node_modules\/(?:localforage|valibot)\/|src\/(?:runtime\/eventSchema|platform\/(?:saves\/(?!records)[a-zA-Z]+|saves\/migrations\/index|[a-z]+|lms\/[a-z]+|sound\/[a-z]+))\.ts/u;

export default defineConfig({
  base: "./",
  publicDir: "assets/public",
  plugins: [
    // Somebody who writes cases in a folder of their own sees them with `WH_SCENARIOS=… npm run dev`.
    scenarioPlugin(process.env["WH_SCENARIOS"]),
    emptyButPackages(),
    contentSecurityPolicy(),
    pictureFirst(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null,
      manifest: {
        name: "Waterhaven",
        short_name: "Waterhaven",
        description: "Oefenen met zorgelijke berichten van jongeren, volgens de Routekaart.",
        lang: "nl",
        display: "standalone",
        background_color: "#0f1c38",
        theme_color: "#0f1c38",
        icons: [
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,svg,woff2,json,mp3,png,webmanifest}"],
        maximumFileSizeToCacheInBytes: 4_000_000,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: [
      { find: /^phaser$/u, replacement: path("node_modules/phaser/src/phaser-core.js") },
      { find: /^phaser3spectorjs$/u, replacement: path("src/stage/noSpector.ts") },
      { find: /^\.\/VisibilityHandler$/u, replacement: path("src/stage/noVisibility.cjs") },
    ],
  },
  // Phaser's core build reads these names; they are what its own build configuration sets.
  define: {
    "typeof CANVAS_RENDERER": "true",
    "typeof WEBGL_RENDERER": "true",
    "typeof WEBGL_DEBUG": "false",
    "typeof EXPERIMENTAL": "false",
    "typeof PLUGIN_3D": "false",
    "typeof PLUGIN_CAMERA3D": "false",
    "typeof PLUGIN_FBINSTANT": "false",
    "typeof FEATURE_SOUND": "false",
    global: "globalThis",
  },
  build: {
    target: "es2022",
    emptyOutDir: false,
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rollupOptions: {
      output: {
        chunkFileNames: (chunk) => `assets/${chunkName(chunk.moduleIds, chunk.name)}-[hash].js`,
        // What every screen uses travels together: few files open faster than many small ones.
        codeSplitting: {
          groups: [
            { name: "basis", minShareCount: 2, test: BASIS },
            { name: "bewaren", test: SAVING },
          ],
        },
      },
    },
  },
  // Exploring a whole case takes a while on a busy machine. No test leaves anything behind, so files share what they load.
  test: {
    testTimeout: 120_000,
    isolate: false,
    // Files share what they load: whoever loads the saves first must find a database.
    setupFiles: ["fake-indexeddb/auto"],
    maxWorkers: "100%",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
    exclude: ["**/node_modules/**", "tests/browser/**"],
  },
});
