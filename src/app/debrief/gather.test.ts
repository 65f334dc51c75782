import { expect, it } from "vitest";
import type { AttemptLog } from "../../domain/log.ts";
import { choice, choose, script, started } from "../../domain/testing/fixture.ts";
import { readLogFile, writeLogFile } from "../../runtime/logFile.ts";
import { gather } from "./gather.ts";
import type { OpenResult } from "./openLog.ts";

const story = script([choose("een", "duiden", [choice("a", "best")])]);
const of = (attemptId: string): AttemptLog => [{ ...started(story), attemptId }];
const file = (name: string, text: string) => ({ name, text });
const log = (attemptId: string) => writeLogFile(of(attemptId), { withText: false });

it("opens what can be opened, says of each file why it stays shut, and counts an attempt once", async () => {
  const open = async ([{ attemptId }]: AttemptLog): Promise<OpenResult> =>
    attemptId === "bezig" ? { ok: false, reason: "not-ended" } : { ok: true, opened: { attemptId } as never };
  const { opened, refused } = await gather(
    [
      file("groep 1.json", log("x")),
      file("groep 2.json", log("y")),
      file("leesbaar.html", "<!doctype html>\n<html lang=nl>"),
      file("nog eens.json", log("x")),
      file("apparaat.json", JSON.stringify({ product: "waterhaven", schema: 1, attempts: [{ events: of("bezig") }, { events: of("z") }] })),
      file("weg.json", ""),
    ],
    { read: async ({ name, text }) => (name === "weg.json" ? Promise.reject(new Error("gone")) : readLogFile(text)), open },
  );
  expect(opened).toEqual([
    { file: "groep 1.json", log: { attemptId: "x" } },
    { file: "groep 2.json", log: { attemptId: "y" } },
    { file: "apparaat.json", log: { attemptId: "z" } },
  ]);
  expect(refused).toEqual([
    { file: "leesbaar.html", reason: "readable" },
    { file: "nog eens.json", reason: "twice" },
    { file: "apparaat.json", reason: "not-ended" },
    { file: "weg.json", reason: "no-json" },
  ]);
});
