import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Project } from "../../src/content/project.ts";
import { good, projectWith } from "../../src/content/testing/project.ts";
import { shipped } from "../../src/content/testing/shipped.ts";
import { momentId } from "../../src/content/schema/common.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import type { AttemptLog } from "../../src/domain/log.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Role } from "../../src/domain/roles.ts";
import type { Script } from "../../src/domain/scenario.ts";
import { openAttempt } from "../../src/runtime/attempt.ts";

/** Opens every script as the page does and answers its first moment: throws when the machine cannot be made. */
async function openAll(project: Project): Promise<number> {
  let opened = 0;
  for (const compiled of project.cases)
    for (const role of Object.keys(compiled.scripts) as Role[])
      for (const variant of compiled.variants) {
        const script = scriptFor(compiled, role, variant.id);
        if (!script || !project.framework) throw new Error(`No script: ${compiled.id}/${role}/${variant.id}`);
        const attempt = openAttempt(gameOf(script, project.framework, DEFAULT_SET, "oefenen"), [startOf(script)], { append: async () => undefined });
        const [first] = script.moments;
        if (first?.do === "choose")
          await attempt.send({ type: "moment.answered", moment: first.id, answer: { do: "choose", option: first.options[0]?.id ?? "" } });
        expect(attempt.progress().path.length).toBe(first?.do === "choose" ? 1 : 0);
        attempt.stop();
        opened++;
      }
  return opened;
}

const startOf = (script: Script): AttemptLog[0] => ({
  type: "attempt.started",
  attemptId: "a",
  caseId: script.caseId,
  caseVersion: script.version,
  role: script.role,
  variant: script.variant,
  mode: "oefenen",
  agreements: DEFAULT_SET,
  seed: 1,
  startedAt: "",
});

const errorsIn = (project: Project) => project.diagnostics.filter((one) => one.severity === "error");
const renamed = (id: string) => projectWith(good.replaceAll("vraag-van-collega", id));

describe("what passes check opens as a machine", () => {
  it("every shipped case, in every role and variant", async () => {
    expect(await openAll(shipped)).toBeGreaterThan(0);
  });

  it.each(["m.een", "terugblik", "constructor", "toString"])("a moment cannot be called %s", (id) => {
    const found = errorsIn(renamed(id));
    expect(found.map(({ code }) => code)).toContain("WH010");
    expect(found.every(({ line }) => line > 1)).toBe(true);
  });

  it("a case that starts at its end", async () => {
    await openAll(projectWith(good.replace("oov: [vraag-van-collega, achteraf, einde]", "oov: [einde]")));
  });

  it("whatever its moments are called", async () => {
    const ids = fc.oneof(
      fc.constantFrom("duiden", "poging", "einde-1", "vraag", "grens", "0", "12", "a_b", "x--", "evalueren"),
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/u),
    );
    const allowed = ids.filter((id) => v.is(momentId, id) && !["achteraf", "einde"].includes(id));
    await fc.assert(
      fc.asyncProperty(allowed, async (id) => {
        const project = renamed(id);
        // A number or a word like `true` has to be quoted; then YAML says so.
        if (errorsIn(project).length > 0) return;
        expect(await openAll(project)).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});
