import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DEFAULT_ROOT, UsageError, type Options } from "./options.ts";
import { newCase, newPlan } from "../content/newCase.ts";

/** `new ID`: a small case that passes `check`, with one plan. */
export async function runNew(options: Options): Promise<number> {
  const [id] = options.words;
  if (id === undefined || !/^[a-z0-9][a-z0-9-]*$/u.test(id))
    throw new UsageError("Geef een id met kleine letters, cijfers en streepjes, bijvoorbeeld: new eerste-casus.");
  const folder = join(resolve(options.root), "casussen", id);
  if (existsSync(folder)) throw new UsageError(`De casus “${id}” bestaat al.`);
  mkdirSync(join(folder, "plans"), { recursive: true });
  writeFileSync(join(folder, "casus.yaml"), newCase(id, options.phenomenon ?? "rivaliteit"));
  writeFileSync(join(folder, "plans", "oov-goud.plan.yaml"), newPlan());
  const root = options.root === DEFAULT_ROOT ? "" : ` --root ${options.root}`;
  console.log(options.json ? JSON.stringify({ id, folder }) : `Klaar: ${folder}. Speel hem met: npm run --silent casus -- play ${id} --role oov${root}`);
  return 0;
}
