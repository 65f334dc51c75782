import { expect, it } from "vitest";
import type { HelpEvidence } from "../domain/help.ts";
import type { Mode } from "../domain/log.ts";
import { choice, choose, framework, script, started } from "../domain/testing/fixture.ts";
import type { HelpChoice, SavePort } from "../runtime/ports.ts";
import type { LoadedCase } from "./content.ts";
import { helpNow } from "./helpNow.ts";

const story = script([choose("een", "duiden", [choice("a", "best")])]);

/** Help in duiden after good cases in this role, of which `own` is the attempt itself. */
async function helpAfter(cases: number, choice: HelpChoice, mode: Mode = "oefenen", own = false): Promise<string> {
  const start = started(story, mode);
  const results = Array.from({ length: cases }, (_, at): HelpEvidence => ({
    id: own && at === 0 ? start.attemptId : `p${at}`,
    caseId: `c${at}`,
    role: start.role,
    variant: "a",
    endedAt: `2026-01-0${at + 1}`,
    decisions: [{ step: "duiden", grade: "best" }],
  }));
  const saves = { records: async () => results } as unknown as SavePort;
  return (await helpNow(saves, { framework: framework() } as LoadedCase, start, choice)).levels.duiden;
}

it("follows what was chosen, and by itself what earlier attempts say", async () => {
  expect(await helpAfter(2, "met-vragen")).toBe("met-vragen");
  expect(await helpAfter(0, "vanzelf")).toBe("met-vragen");
  expect(await helpAfter(2, "vanzelf")).toBe("kort");
  expect(await helpAfter(2, "vanzelf", "oefenen", true)).toBe("met-vragen");
  expect(await helpAfter(0, "vanzelf", "toets")).toBe("geen");
});
