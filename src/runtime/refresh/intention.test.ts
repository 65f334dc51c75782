import { expect, it } from "vitest";
import type { AttemptLog, LogEvent } from "../../domain/log.ts";
import { script, started } from "../../domain/testing/fixture.ts";
import { intentionIn, latestIntention } from "./intention.ts";

const log = (...events: readonly LogEvent[]): AttemptLog => [started(script([])), ...events];
const wrote = (text: string, field: "maandag" | "bijgebleven" = "maandag"): LogEvent => ({ type: "note.written", field, text });

it.each([
  ["never written", log(), ""],
  ["another note", log(wrote("Dat filmpje", "bijgebleven")), ""],
  ["as it was last written", log(wrote("Ik vraag eerst"), wrote(" Ik bel eerst. ")), "Ik bel eerst."],
  ["taken away again", log(wrote("Ik vraag eerst"), wrote("")), ""],
])("%s", (_name, of, text) => expect(intentionIn(of)).toBe(text));

it("is that of the newest attempt that ended and has one", async () => {
  const logs: Readonly<Record<string, AttemptLog>> = {
    loopt: log(wrote("Loopt nog")),
    leeg: log(),
    oud: log(wrote("Ik bel eerst.")),
    ouder: log(wrote("Ouder")),
  };
  const saved = Object.keys(logs).map((attemptId) => ({
    attemptId,
    caseId: "proef",
    role: "boa",
    mode: "oefenen",
    startedAt: "",
    savedAt: "",
    events: 1,
    ended: attemptId !== "loopt",
  }));
  // Somebody else's, from a file.
  const theirs = { ...saved[3], from: "bestand" } as (typeof saved)[number] & { readonly from: "bestand" };
  const gone = { attemptId: "weg", caseId: "proef", role: "boa", mode: "oefenen", startedAt: "", savedAt: "", events: 1, ended: true };
  const saves = {
    list: async () => ({ attempts: [gone, theirs, ...saved], aside: [] }),
    read: async (id: string) => {
      const found = logs[id];
      return found ? ({ ok: true, log: found, repairs: [] } as const) : ({ ok: false, reason: "missing" } as const);
    },
  };
  expect(await latestIntention(saves)).toEqual({ text: "Ik bel eerst.", caseId: "proef" });
  expect(await latestIntention({ ...saves, list: async () => ({ attempts: [], aside: [] }) })).toBeNull();
});
