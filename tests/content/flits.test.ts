import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { judgedIn } from "../../src/content/lint/drillGrade.ts";
import { compileProject } from "../../src/content/project.ts";
import type { FlitsFile } from "../../src/content/schema/flitsFile.ts";
import { isPlayed, real, REMEMBERED } from "../../src/content/testing/project.ts";
import { moduleFor } from "../../src/content/vitePlugin.ts";
import { isWeak } from "../../src/domain/grades.ts";
import { ROLES } from "../../src/domain/roles.ts";

const project = compileProject({ ...real, list: () => real.list().filter((path) => !isPlayed(path)) }, { today: "2026-11-26", ...REMEMBERED });
const { drills, framework } = project;
if (!framework) throw new Error("The shipped framework has errors");
const judged = new Map(drills.map((drill) => [drill.id, judgedIn(drill, framework)]));
const written = new Map(drills.map(({ id }) => [id, parse(real.read(`flits/${id}.yaml`)) as FlitsFile]));

const ofRole = (role: string) => drills.filter(({ script }) => script.role === role);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the drills that come with the product", () => {
  it("have nothing that check would tell", () => {
    expect(project.diagnostics.filter(({ file }) => file.startsWith("flits/"))).toEqual([]);
  });

  it("are forty, ten for every role, over all eight phenomena", () => {
    expect(drills).toHaveLength(40);
    expect(ROLES.map((role) => ofRole(role).length)).toEqual([10, 10, 10, 10]);
    expect(new Set(drills.map(({ script }) => script.phenomenon)).size).toBe(8);
  });

  it.each(ROLES)("A18.2: of those for %s 40 to 50 %% is innocent, and a third of the weak options or more does too little", (role) => {
    const own = ofRole(role);
    const weak = own.flatMap(({ id }) => judged.get(id) ?? []).filter(({ decision }) => isWeak(decision.grade));
    expect([4, 5]).toContain(own.filter(({ innocent }) => innocent).length);
    expect(weak.filter(({ decision }) => decision.weakest?.tilt === "te-licht").length * 3).toBeGreaterThanOrEqual(weak.length);
  });

  it.each(drills.map((drill) => [drill.id, drill] as const))("%s: every option is worth what its author wrote, after limits, rules and agreements", (id) => {
    const meant = written.get(id)?.options.map(({ id: option, grade, limit }) => [option, limit ?? grade]);
    const found = judged.get(id)?.map(({ choice, decision: { grade, weakest, findings } }) => {
      const [limit] = findings.flatMap(({ kind, ref }) => (kind === "limit" ? [ref] : []));
      return [choice.id, limit ?? (weakest?.tilt === undefined ? grade : { [grade]: weakest.tilt })];
    });
    expect(found).toEqual(meant);
  });

  it("practise a criterion each, and no role the same one twice", () => {
    for (const role of ROLES) expect(new Set(ofRole(role).map(({ criterion }) => criterion)).size).toBe(10);
    expect(new Set(drills.map(({ criterion }) => criterion)).size).toBeGreaterThanOrEqual(35);
    expect(drills.filter(({ criterion }) => !framework.criteria[criterion])).toEqual([]);
  });

  it("warn before what may hurt, and show help after need", () => {
    expect(idsOf(drills.filter(({ script }) => script.warning !== undefined))).toEqual(["f03", "f09", "f17", "f19", "f25", "f38"]);
    expect(idsOf(drills.filter(({ helpline }) => helpline))).toEqual(["f17", "f38"]);
  });

  it("never draw a picture where it may hurt", () => {
    const drawn = drills.filter(
      ({ script }) => script.warning !== undefined && Object.values(script.messages).some(({ media }) => media?.vignette !== undefined),
    );
    expect(drawn).toEqual([]);
  });

  it("take at most a minute each, so that three fit in five", () => {
    expect(Math.max(...drills.map(({ script }) => script.minutes))).toBe(1);
  });

  it("travel in one module of at most 30 kB", () => {
    expect(gzipSync(moduleFor("flits", project)).length).toBeLessThanOrEqual(30_000);
  });
});
