import { describe, expect, it } from "vitest";
import * as writing from "../../content/ownAgreements/index.ts";
import { good, projectWith } from "../../content/testing/project.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import { versionId } from "../../runtime/setIds.ts";
import { keepDraft, keepVersion } from "./ownSets.ts";
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
    expect(taken).toMatchObject({ id: versionId("dorp", 1, TOWN), title: "Dorp", agreements: 4, as: "new" });
    expect(kept.map(({ yaml }) => yaml)).toEqual([TOWN]);
  });

  it("that was exported here comes back as the version that it was, once", async () => {
    const on = device();
    const id = versionId("dorp", 7, TOWN);
    const file = exported({ id, yaml: TOWN });
    expect(file.split("\n")[0]).toBe(`# Uit Waterhaven: ${id}`);
    expect((await take(file, on)).taken).toMatchObject({ id, as: "new" });
    const again = await take(file, on);
    expect(again.taken).toMatchObject({ id, as: "there" });
    expect(again.kept.map((one) => [one.id, one.yaml])).toEqual([[id, TOWN]]);
  });

  it("never takes the place of another set of that name, also while that is a draft or a version nobody played under", async () => {
    const on = device();
    await keepVersion(on, "dorp", "Dorp", "a");
    const { taken, kept } = await take(exported({ id: versionId("dorp", 1, TOWN), yaml: TOWN }), on);
    expect(taken).toMatchObject({ id: versionId("dorp-2", 1, TOWN), as: "apart" });
    expect(kept.map(({ yaml }) => yaml).sort()).toEqual(["a", TOWN]);
    await keepDraft(on, "stad", "Stad", "b");
    const town = TOWN.replace("id: dorp", "id: stad");
    expect((await take(town, on)).kept.map(({ id }) => id)).toContain(versionId("stad-2", 1, town));
  });

  it("that was changed by hand is a first version of its own", async () => {
    const file = exported({ id: versionId("dorp", 7, TOWN), yaml: TOWN }).replace("onze eigen", "van ons");
    const { taken, kept } = await take(file);
    expect(taken?.id).toBe(versionId("dorp", 1, kept[0]?.yaml ?? ""));
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
    const { answer } = await take(exported({ id: "eigen-dorp~2", yaml: `${TOWN}smaak: zout\n` }));
    expect(answer.ok ? [] : answer.complaints.map(({ line }) => line)).toEqual([7]);
  });

  it("is too big from so many characters on", () => {
    expect(sizeProblem(200_000)).toBeNull();
    expect(sizeProblem(200_001)).toContain("200.000");
  });
});
