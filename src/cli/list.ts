import type { Options } from "./options.ts";
import { loadProject } from "./project.ts";

/** `list`: the catalogue. */
export async function runList(options: Options): Promise<number> {
  const entries = loadProject(options).catalogue.map(({ id, title, phenomenon, channel, roles, variants, minutes }) => ({
    id,
    title,
    phenomenon,
    channel,
    roles,
    variants,
    minutes,
    kind: "casus",
  }));
  if (options.json) console.log(JSON.stringify(entries));
  else
    for (const one of entries)
      console.log(
        `${one.id}  ${one.title} (${one.phenomenon}, ${one.minutes} min) · ${Object.entries(one.roles)
          .map(([role, part]) => `${role} ${part}`)
          .join(", ")} · ${one.variants.join(", ")}`,
      );
  return 0;
}
