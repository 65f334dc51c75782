import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { newCase, newPlans } from "../content/newCase.ts";
import { isId } from "../content/schema/common.ts";
import { DEFAULT_ROOT, UsageError, type Options } from "./options.ts";
import { isFolder } from "./paths.ts";

/** `new ID`: a small case that passes `check`, with a plan for each ending. */
export async function runNew(options: Options): Promise<number> {
  const [id] = options.words;
  if (id === undefined || !/^[a-z0-9][a-z0-9-]*$/u.test(id) || !isId(id))
    throw new UsageError("Geef een id met kleine letters, cijfers en streepjes, bijvoorbeeld: new eerste-casus.");
  const phenomenon = options.phenomenon ?? "rivaliteit";
  if (!isId(phenomenon))
    throw new UsageError(
      `“${phenomenon}” kan niet als fenomeen: schrijf één woord met letters, cijfers en streepjes, bijvoorbeeld: --phenomenon online-pesten.`,
    );
  const root = resolve(options.root);
  for (const path of [root, join(root, "casussen")])
    if (existsSync(path) && !isFolder(path)) throw new UsageError(`“${path}” is geen map. Geef achter --root een map, zoals ${DEFAULT_ROOT}.`);
  const folder = join(root, "casussen", id);
  if (existsSync(folder)) throw new UsageError(`De casus “${id}” bestaat al.`);
  mkdirSync(join(folder, "plans"), { recursive: true });
  writeFileSync(join(folder, "casus.yaml"), newCase(id, phenomenon));
  for (const [name, text] of Object.entries(newPlans())) writeFileSync(join(folder, "plans", name), text);
  const from = options.root === DEFAULT_ROOT ? "" : ` --root ${options.root}`;
  console.log(options.json ? JSON.stringify({ id, folder }) : `Klaar: ${folder}. Speel hem met: npm run --silent casus -- play ${id} --role oov${from}`);
  return 0;
}
