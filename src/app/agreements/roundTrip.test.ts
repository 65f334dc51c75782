import { describe, expect, it, vi } from "vitest";
import * as writing from "../../content/ownAgreements/index.ts";
import { good, projectWith } from "../../content/testing/project.ts";
import { choice, choose, script, started } from "../../domain/testing/fixture.ts";
import { createSaves } from "../../platform/saves/saves.ts";
import { memoryStore } from "../../platform/saves/store.ts";
import { activeSet } from "./active.ts";
import { contentUnder } from "./contentUnder.ts";
import { keepVersion } from "./ownSets.ts";
import { exported, takeIn } from "./transfer.ts";

const project = vi.hoisted(() => ({}) as { kit: never; framework: never });
vi.mock("./compileOwn.ts", () => ({
  compileOwn: ({ id, yaml }: { readonly id: string; readonly yaml: string }) => {
    const set = writing.checkFile(yaml, project.kit, project.framework).file?.set;
    return set ? { ...set, id } : null;
  },
}));
const found = projectWith(good);
const { framework } = found;
const kit = writing.kitOf(found);
if (!framework || !kit) throw new Error("The shipped framework does not compile");
const here = { framework, kit };
Object.assign(project, here);

const now = () => "2026-11-26T12:00:00.000Z";
const device = () => ({ saves: createSaves(memoryStore(), now), clock: { now } });
type Device = ReturnType<typeof device>;
/** Copies of one set under names of their own: the same id to begin with, as everybody's copy has. */
const PUPIL = "id: onze-versie\ntitle: Klas 2B\nincludes: [model]\nagreements: []\n";
const TEACHER = "id: onze-versie\ntitle: Set van de docent\nagreements: []\n";
const keep = (on: Device, title: string, yaml: string) => keepVersion(on, "onze-versie", title, yaml);
const take = (on: Device, text: string) => takeIn(text, writing, here.kit, here.framework, on);
const titles = async (on: Device) => (await on.saves.records("afspraken")).map(({ title }) => title).sort();

const story = script([choose("m", "partners", [choice("wachten", "fout")])]);
const compiled = { id: "proef", version: 1, scripts: { jongerenwerk: story }, variants: [{ id: "basis", kind: "basis" as const, overlay: {} }], baselines: {} };
/** How many agreements a log is judged by; or why it is not. */
async function judgedBy(agreements: string, on: Device): Promise<number | string> {
  const under = await contentUnder({ compiled, framework: here.framework }, { ...started(story), agreements }, on);
  return under.ok ? (under.content.framework.agreementSets[agreements]?.agreements.length ?? "none") : under.reason;
}

describe("a set of a pupil, and his log, on the device of a teacher", () => {
  it("is never another set of the same name and version", async () => {
    const [pupil, teacher] = [device(), device()];
    const theirs = await keep(pupil, "Klas 2B", PUPIL);
    const own = await keep(teacher, "Set van de docent", TEACHER);
    const log = (await activeSet(theirs, here.framework, pupil)).set.id;
    expect(await judgedBy(log, pupil)).toBe(4);
    expect([log === own, await judgedBy(log, teacher)]).toEqual([false, "no-agreements"]);
  });

  it("comes in beside what is there, and the log opens under it", async () => {
    const [pupil, teacher] = [device(), device()];
    const log = await keep(pupil, "Klas 2B", PUPIL);
    const own = await keep(teacher, "Set van de docent", TEACHER);
    const [kept] = await pupil.saves.records("afspraken");
    const file = kept ? exported(kept) : "";
    const { taken } = await take(teacher, file);
    expect([taken?.as, await titles(teacher)]).toEqual(["new", ["Klas 2B", "Set van de docent"]]);
    expect([await judgedBy(log, teacher), await judgedBy(own, teacher)]).toEqual([4, 0]);
    // What the teacher plays under it opens at the pupil's as well.
    expect(await judgedBy((await activeSet(taken?.id ?? "", here.framework, teacher)).set.id, pupil)).toBe(4);
    // Once more, also after a mail that changed its ends of lines, it is there already.
    expect((await take(teacher, file.replaceAll("\n", "\r\n"))).taken).toMatchObject({ as: "there", id: taken?.id });
    expect((await take(pupil, file)).taken?.as).toBe("there");
    expect((await teacher.saves.records("afspraken")).length).toBe(2);
  });

  it("of before ids had a mark goes on: what was played opens, what is played now names its text", async () => {
    const old = device();
    await old.saves.keep("afspraken", { id: "eigen-onze-versie~1", title: "Klas 2B", yaml: PUPIL, savedAt: now() });
    expect(await judgedBy("eigen-onze-versie~1", old)).toBe(4);
    const { set } = await activeSet("eigen-onze-versie~1", here.framework, old);
    expect(set.id).toMatch(/^eigen-onze-versie~1-[0-9a-f]{8}$/u);
    expect(await judgedBy(set.id, old)).toBe(4);
    const teacher = device();
    await take(teacher, `# Uit Waterhaven: eigen-onze-versie~1\n${PUPIL}`);
    expect([await judgedBy("eigen-onze-versie~1", teacher), await judgedBy(set.id, teacher)]).toEqual([4, 4]);
  });
});
