import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/cli/plan.ts";
import { expectable, resultOf } from "../../src/cli/result.ts";
import { checkModel, exploreScript, sharedRoles, type Run } from "../../src/content/explore/index.ts";
import { logOf } from "../../src/content/explore/check.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { meets } from "../../src/content/plan/expectations.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { compileProject } from "../../src/content/project.ts";
import { isPlayed, real, REMEMBERED } from "../../src/content/testing/project.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { explore } from "../../src/domain/explore/explore.ts";
import type { Situation } from "../../src/domain/explore/situationKey.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import { judgeTurn } from "../../src/domain/judge/turn.ts";
import { isDecision } from "../../src/domain/moments.ts";
import { momentOf } from "../../src/domain/play/advance.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Role } from "../../src/domain/roles.ts";

/** Three small cases beside the product's own: they show the rules of the framework in a story. The framework and the agreements are the product's. */
const ROOT = "tests/content/voorbeelden";
const own = filesOn(ROOT);
const lent = real.list().filter((path) => !isPlayed(path));
const project = compileProject(
  { list: () => [...own.list(), ...lent], read: (path) => (lent.includes(path) ? real : own).read(path) },
  { today: "2026-11-26", ...REMEMBERED },
);

/** The rules and hard limits that somebody can meet in each case, over all variants. A rule that stops firing is missed here. */
const MET: Readonly<Record<string, { readonly rules: readonly string[]; readonly limits: readonly string[] }>> = {
  "afscheid-of-aftellen": {
    rules: "DEEL-17 DEEL-2 DEEL-3 GEV-3 GEV-5 NAZORG-1 NEE-1 NEE-3 NOOD-1 NOOD-2 NOOD-3 NOOD-4 VAST-1 VAST-2 VRAAG-8 ZEG-5 ZEG-6".split(" "),
    limits: "HG-3a HG-7 HG-8 HG-9".split(" "),
  },
  "het-gaat-rond": {
    rules: "DEEL-14 DEEL-15 DEEL-16 DEEL-17 DEEL-2 DEEL-5 GEV-5 GEV-7 NAZORG-2 NEE-1 NEE-3 VAST-11 VAST-3 VRAAG-1 VRAAG-7 ZEG-1 ZEG-2".split(" "),
    limits: "HG-1 HG-10 HG-5 HG-6 HG-7".split(" "),
  },
  "kermis-bericht": {
    rules: "GEV-5 LICHT-1 MAAT-1 MAAT-2 MAAT-3 MAAT-4 MAAT-5 MAAT-6 NEE-1 NEE-2 NEE-3 WEG-1 WEG-2 WEG-3 ZOEK-5".split(" "),
    limits: "HG-11 HG-12".split(" "),
  },
};

/** Least share of findings that comes from the framework and the agreements, not from the author. */
const FRAMEWORK_SHARE = 0.6;

describe.each(project.cases.map((compiled) => [compiled.id, compiled] as const))("example %s", (id, compiled) => {
  const framework = project.framework;
  const place = project.places[id];
  if (!framework || !place) throw new Error("No framework");
  const runs = (Object.keys(compiled.scripts) as Role[]).flatMap((role) =>
    compiled.variants.flatMap((variant) => {
      const script = scriptFor(compiled, role, variant.id);
      return script ? [exploreScript(script, framework, DEFAULT_SET)] : [];
    }),
  );
  const plans = readdirSync(join(ROOT, "casussen", id, "plans")).map((file) => {
    const read = readPlan(join(ROOT, "casussen", id, "plans", file));
    if (!read.ok) throw new Error(read.diagnostics.map((one) => one.message).join("\n"));
    return [basename(file, ".plan.yaml"), read.plan] as const;
  });

  it("passes the whole check without a word", () => {
    const found = [
      ...project.diagnostics.filter(({ file }) => file.startsWith(place.folder)),
      ...checkModel(compiled, framework, place, { shared: sharedRoles(project.cases) }).diagnostics,
    ];
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it.each(plans)("plan %s", (_name, plan) => {
    const { result, unknown } = playedBy(plan, runs);
    expect(unknown).toEqual([]);
    expect(meets(plan.expect, expectable(result))).toEqual([]);
  });

  it("the plans reach every ending of every role and variant", () => {
    const possible = runs.flatMap(({ role, variant, explored }) => [...explored.endings].map((ending) => `${role}/${variant}/${ending}`));
    const reached = plans.map(([, plan]) => `${plan.role}/${plan.variant ?? "basis"}/${plan.expect.ending}`);
    expect(possible.filter((one) => !reached.includes(one))).toEqual([]);
  });

  it("F1.3 the framework judges most of it, in every variant and under every set", () => {
    for (const { game } of runs)
      for (const set of Object.keys(framework.agreementSets)) {
        const { origins } = exploreScript(game.script, framework, set, { observed: true });
        const all = Object.values(origins).reduce((sum, count) => sum + count, 0);
        expect((all - origins.auteur) / all, `${game.script.variant} under ${set}`).toBeGreaterThanOrEqual(FRAMEWORK_SHARE);
      }
  });

  it("F1.3 at least half of the options have no judgement of the author at all", () => {
    const options = runs.flatMap(({ game }) => game.script.moments.flatMap((moment) => (moment.do === "choose" ? moment.options : [])));
    const left = options.filter(({ judgements }) => judgements.every(({ verdicts }) => verdicts.length === 0));
    expect(left.length / options.length).toBeGreaterThanOrEqual(0.5);
  });

  it("the exploration judges as play does, also where it judged the same before", () => {
    for (const { game } of runs) {
      let at: Situation | undefined;
      explore(game, {
        state: (now) => (at = now),
        turn: (state, answer, { judged }) => {
          const moment = momentOf(game.script, state.moment);
          if (!at || !moment || !isDecision(moment)) throw new Error("Nothing is decided here");
          const plain = judgeTurn(game, state, at.memory, moment, answer).judged;
          if (JSON.stringify(judged) !== JSON.stringify(plain)) expect(judged).toEqual(plain);
        },
      });
    }
  });

  it("F1 A4 meets these rules and hard limits", () => {
    expect(metIn(runs)).toEqual(MET[id]);
  });
});

function metIn(runs: readonly Run[]): { readonly rules: readonly string[]; readonly limits: readonly string[] } {
  const rules = new Set<string>();
  const limits = new Set<string>();
  for (const { game } of runs)
    explore(game, {
      judged: ({ findings }) => {
        for (const { rule, kind, ref } of findings) {
          if (rule !== undefined) rules.add(rule);
          if (kind === "limit") limits.add(ref);
        }
      },
    });
  return { rules: [...rules].sort(), limits: [...limits].sort() };
}

function playedBy(plan: Extract<ReturnType<typeof readPlan>, { ok: true }>["plan"], runs: readonly Run[]) {
  const run = runs.find(({ role, variant }) => role === plan.role && variant === (plan.variant ?? "basis"));
  if (!run || !project.framework) throw new Error(`No script for ${plan.role} in ${plan.variant}`);
  const game = gameOf(run.game.script, project.framework, DEFAULT_SET, plan.mode ?? "toets");
  const played = playPlan(game, plan.choose);
  return { unknown: played.unknown, result: resultOf(game, run.baseline, logOf(game, played.events)) };
}
