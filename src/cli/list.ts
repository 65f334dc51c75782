import type { Options } from "./options.ts";
import { lineOf, loadProject } from "./project.ts";

/** `list`: the catalogue. Exit 1 when a file has errors: then a case may be missing. */
export async function runList(options: Options): Promise<number> {
  const project = loadProject(options);
  const errors = project.diagnostics.filter((one) => one.severity === "error");
  for (const one of errors) console.error(lineOf(one));
  const entries = project.catalogue.map(({ id, title, phenomenon, channel, roles, variants, minutes }) => ({
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
  return errors.length === 0 ? 0 : 1;
}
