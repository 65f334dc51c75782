import { filesOn } from "../../src/content/node/files.ts";
import { compileProject } from "../../src/content/project.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { MODES } from "../../src/domain/log.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Role } from "../../src/domain/roles.ts";
import { fullWays, walkedWays } from "../content/fullWays.ts";
import { row, type Rows } from "./rows.ts";

/** The map of every case, role, variant and mode beside the full exploration: takes minutes. */
export function routesBench(say: (text: string) => void): Rows {
  const { cases, framework } = compileProject(filesOn("scenarios"), { today: "2026-11-23" });
  if (!framework) throw new Error("The scenarios do not compile: run `npm run casus -- check`.");
  const found = { maps: 0, ways: 0, missed: 0, invented: 0, ms: 0, slowest: 0 };
  for (const compiled of cases)
    for (const role of Object.keys(compiled.scripts) as Role[])
      for (const { id } of compiled.variants)
        for (const mode of MODES) {
          const script = scriptFor(compiled, role, id);
          if (!script) continue;
          const game = gameOf(script, framework, "leeg", mode);
          const began = performance.now();
          const walked = walkedWays(game);
          const ms = performance.now() - began;
          const full = fullWays(game);
          const missed = [...full].filter((way) => !walked.has(way));
          const invented = [...walked].filter((way) => !full.has(way));
          if (missed.length + invented.length > 0)
            say(`${compiled.id} ${role} ${id} ${mode}: missed ${missed.join(" ")}; only on the map ${invented.join(" ")}`);
          found.maps++;
          found.ways += walked.size;
          found.missed += missed.length;
          found.invented += invented.length;
          found.ms += ms;
          found.slowest = Math.max(found.slowest, ms);
        }
  return {
    "maps: role, variant and mode": row(found.maps, "maps"),
    "maps: steps": row(found.ways, "steps"),
    "maps: steps of the full exploration that are missing": row(found.missed, "steps", { atMost: 0 }),
    "maps: steps that the full exploration does not know": row(found.invented, "steps", { atMost: 0 }),
    "maps: walking all of them": row(found.ms / 1000, "s"),
    "maps: walking the slowest": row(found.slowest, "ms"),
  };
}
