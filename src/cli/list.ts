import type { Options } from "./options.ts";
import { lineOf, loadProject } from "./project.ts";

/** `list`: the catalogue of cases, then the drills. Exit 1 when a file has errors: then a case may be missing. */
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
  const drills = project.drills.map(({ id, channel, script: { title, phenomenon, role, part, variant, minutes } }) => ({
    id,
    title,
    phenomenon,
    channel,
    roles: { [role]: part },
    variants: [variant],
    minutes,
    kind: "flits",
  }));
  const all = [...entries, ...drills];
  if (options.json) console.log(JSON.stringify(all));
  else
    for (const one of all)
      console.log(
        `${one.id}  ${one.title} (${one.kind}, ${one.phenomenon}, ${one.minutes} min) · ${Object.entries(one.roles)
          .map(([role, part]) => `${role} ${part}`)
          .join(", ")} · ${one.variants.join(", ")}`,
      );
  return errors.length === 0 ? 0 : 1;
}
