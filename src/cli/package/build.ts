import { join } from "node:path";
import { build, loadConfigFromFile, type Plugin, type PluginOption } from "vite";

/** Where the edition for learning systems is built: beside what other tools keep there, and made anew each time. */
const OUT = "node_modules/.cache/waterhaven-lms";
/** In it: the licences of the packages that are built into the program. */
export const BUNDLED_LICENCES = "licenties.txt";

const ENTRY = "/src/app/main.tsx";
/** The start screen that stands in the page before the program is there: a package has another beginning. What is said when nothing comes stays. */
const TOWN = /<div class="wh-town-words"><\/div>\s*<div class="wh-town-frame">[^]*?<\/picture>\s*<\/div>/u;
const LMS_ENTRY = "/src/app/lms/main.tsx";

/**
 * Builds the edition for learning systems with the settings of the simulator itself, without what makes that one an app of its own: no service worker, no web
 * manifest. Answers with the folder that it stands in. Throws what Vite throws.
 */
export async function buildEdition(root: string): Promise<string> {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"), root);
  if (!loaded) throw new Error("There is no vite.config.ts.");
  const { config } = loaded;
  const plugins = (await flat(config.plugins ?? [])).filter(({ name }) => !name.startsWith("vite-plugin-pwa"));
  await build({
    ...config,
    configFile: false,
    root,
    logLevel: "error",
    plugins: [...plugins, lmsEntry()],
    define: { ...config.define, "import.meta.env.VITE_EDITION": '"lms"' },
    build: { ...config.build, outDir: OUT, emptyOutDir: true, manifest: true, sourcemap: false, license: { fileName: BUNDLED_LICENCES } },
  });
  return join(root, OUT);
}

/** The page starts the program for learning systems in place of the simulator. */
function lmsEntry(): Plugin {
  return {
    name: "lms-entry",
    enforce: "pre",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        if (!html.includes(ENTRY) || !TOWN.test(html)) throw new Error(`index.html does not start ${ENTRY}.`);
        return html.replace(TOWN, "").replace(ENTRY, LMS_ENTRY);
      },
    },
  };
}

/** Plugins may come as lists in lists, as promises, or not at all. */
async function flat(options: readonly PluginOption[]): Promise<readonly Plugin[]> {
  const found = await Promise.all(
    options.map(async (option) => {
      const one = await option;
      if (!one) return [];
      return Array.isArray(one) ? flat(one) : [one];
    }),
  );
  return found.flat();
}
