import { describe, expect, it } from "vitest";
import * as writing from "../../content/ownAgreements/index.ts";
import { good, projectWith } from "../../content/testing/project.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import { keepVersion } from "./ownSets.ts";
import { exported, sizeProblem, takeIn } from "./transfer.ts";

const project = projectWith(good);
const { framework } = project;
const kit = writing.kitOf(project);
if (!framework || !kit) throw new Error("The shipped framework does not compile");
const now = () => "2026-11-26T12:00:00.000Z";
const device = () => ({ saves: createSaves(memoryStore(), now), clock: { now } });
const take = (text: string, on = device()) =>
  takeIn(text, writing, kit, framework, on).then(async (found) => ({ ...found, kept: await on.saves.records("afspraken") }));
const TOWN = "id: dorp\ntitle: Dorp\nincludes: [model]\n# onze eigen\nagreements: []\n";

describe("a file of agreements that comes in", () => {
  it("is kept word for word as a set of one's own", async () => {
    const { answer, taken, kept } = await take(TOWN);
    expect(answer).toEqual({ ok: true });
    expect(taken).toMatchObject({ id: "eigen-dorp~1", title: "Dorp", agreements: 4 });
    expect(kept.map(({ yaml }) => yaml)).toEqual([TOWN]);
  });

  it("that was exported here comes back as the version that it was, once", async () => {
    const on = device();
    await keepVersion(on, "dorp", "Dorp", "a");
    const file = exported("eigen-dorp~7", TOWN);
    expect(file.split("\n")[0]).toBe("# Uit Waterhaven: eigen-dorp~7");
    expect((await take(file, on)).taken?.id).toBe("eigen-dorp~7");
    expect((await take(file, on)).kept.map(({ id, yaml }) => `${id} ${yaml === TOWN}`)).toEqual(["eigen-dorp~7 true"]);
    expect(exported("eigen-dorp~7", file)).toBe(file);
  });

  it.each([
    ["no YAML", "id: [", "WH001"],
    ["a list", "- a\n", "WH010"],
    ["another kind of file", '{ "product": "waterhaven", "attempts": [] }', "WH010"],
    ["a file of a newer version", `${TOWN}smaak: zout\n`, "WH011"],
    ["a shipped set under its own name", TOWN.replace("id: dorp", "id: model"), "WH031"],
    ["a key that means something to every object", `${TOWN}constructor: 1\n`, "WH003"],
    ["something that holds itself", `${TOWN}facts: &a { a: *a }\n`, "WH001"],
    ["an agreement that does nothing", TOWN.replace("[]", "[{ id: E-1 }]"), "WH010"],
  ])("is refused with a line and a sentence, and nothing is kept: %s", async (_why, text, code) => {
    const { answer, taken, kept } = await take(text);
    expect(taken).toBeUndefined();
    expect(kept).toEqual([]);
    expect(answer.ok).toBe(false);
    if (!answer.ok) {
      expect(answer.complaints.map((one) => one.code)).toContain(code);
      for (const { line, message } of answer.complaints) expect([line > 0, message.length > 5]).toEqual([true, true]);
    }
  });

  it("counts lines as they are in the file, its first line with them", async () => {
    const { answer } = await take(exported("eigen-dorp~2", `${TOWN}smaak: zout\n`));
    expect(answer.ok ? [] : answer.complaints.map(({ line }) => line)).toEqual([7]);
  });

  it("is too big from so many characters on", () => {
    expect(sizeProblem(200_000)).toBeNull();
    expect(sizeProblem(200_001)).toContain("200.000");
  });
});
