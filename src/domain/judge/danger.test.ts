import { describe, expect, it } from "vitest";
import type { Act } from "../acts.ts";
import { assess } from "../assess/assess.ts";
import type { Value } from "../expr.ts";
import { ROLES } from "../roles.ts";
import { knownFacts } from "../testing/context.ts";
import { choice, choose, framework, game, script, started } from "../testing/fixture.ts";
import { pick } from "../testing/log.ts";
import { BOOK } from "../testing/partners.ts";
import { hardLimitsFor, silentAboutDanger } from "./hardLimits.ts";

const roles = framework().roles;
const acute = { "gevaar.ernstig": true, "gevaar.concreet": true, "gevaar.acuut": true };
/** The limits that an act touches, for each role. */
const limits = (act: Act, facts: Record<string, Value>, reported = false) =>
  ROLES.map((role) =>
    hardLimitsFor(act, { role, powers: roles[role].powers, book: BOOK, facts, reported, relieved: reported })
      .map(({ limit }) => limit)
      .join(),
  );
const everywhere = (limit: string) => ROLES.map(() => limit);

describe("A14 acute danger and need, the same in every role", () => {
  it.each<readonly [string, Act, Record<string, Value>, string]>([
    ["A14.1 waiting is a limit, also with a check", { act: "wait", check: true, until: "12:00" }, acute, "HG-5"],
    ["A14.1 so is telling only who has no task", { act: "share", with: ["school"], withoutTask: true }, acute, "HG-5"],
    ["A14.1 112 goes before completeness: nothing else is needed", { act: "call", desk: "112" }, acute, ""],
    ["A14.1 the competent partner with the least data will do", { act: "share", with: ["politie"], data: [], form: "gesproken" }, acute, ""],
    ["A14.1 the limits stay: no picture of a minor", { act: "capture", how: "schermafdruk" }, { ...acute, "beeld.minderjarig": true }, "HG-1"],
    ["A14.1 the limits stay: no promise of secrecy", { act: "promise", what: "geheim" }, acute, "HG-7"],
    ["A14.1 the limits stay: no friend sent to find out", { act: "delegate", whom: "vriend", what: "uithoren" }, acute, "HG-9"],
    ["A14.2 in need: waiting is a limit, also with a check", { act: "wait", check: true }, { nood: true }, "HG-8"],
    ["A14.2 in need: deciding to do nothing too", { act: "decide", intervene: false }, { nood: true }, "HG-8"],
    ["A14.2 in need: staying is what it asks", { act: "assure-care", what: "blijven" }, { nood: true }, ""],
    ["A14.2 in need: asking directly too", { act: "assure-care", what: "vragen" }, { nood: true }, ""],
  ])("%s", (_rule, act, facts, limit) => {
    expect(limits(act, facts)).toEqual(everywhere(limit));
  });

  it.each<readonly [string, Act, Record<string, Value>]>([
    ["A14.1 waiting, once who must protect has confirmed", { act: "wait", check: false }, acute],
    ["A14.2 waiting, once somebody has confirmed to take over", { act: "wait", check: false }, { nood: true }],
    ["A14.2 deciding, once somebody has confirmed to take over", { act: "decide", intervene: false }, { nood: true }],
  ])("no limit any more: %s", (_rule, act, facts) => {
    expect(limits(act, facts, true)).toEqual(everywhere(""));
  });

  it("A14.2 need goes before danger when both are broken", () => {
    const facts = knownFacts({ ...acute, nood: true });
    const story = script([choose("m", "context", [choice("a", "best", { acts: [{ act: "wait", check: false }] })])], { facts });
    const { decisions } = assess(game(story), [], [started(story), pick("m")]);
    expect(decisions[0]?.weakest?.ref).toBe("HG-8");
  });

  it("A14.1 not serious or not concrete is no silence", () => {
    const on = { role: "boa" as const, powers: [], book: BOOK, reported: false, relieved: false };
    const silent = (facts: Record<string, Value>) => silentAboutDanger({ ...on, facts });
    expect([acute, { "gevaar.ernstig": true }, { "gevaar.concreet": true }, {}].map(silent)).toEqual([true, false, false, false]);
  });
});

describe("A16 doing nothing", () => {
  const story = (known: boolean) =>
    script(
      [choose("m", "ingrijpen", [choice("a", "best", { acts: [{ act: "decide", intervene: false }] })]), choose("leren", "evalueren", [choice("a", "best")])],
      {
        facts: { nood: { value: true, start: known } },
      },
    );
  const grades = (known: boolean) =>
    assess(game(story(known)), [], [started(story(known)), pick("m"), pick("leren")]).decisions.map(({ grade, value }) => [grade, value]);

  it("A16.1 a reasoned decision not to step in, with evaluation, can be best", () => {
    expect(grades(false)).toEqual([
      ["best", 1],
      ["best", 1],
    ]);
  });

  it("A16.1 not while somebody is in need", () => {
    expect(grades(true)[0]).toEqual(["fout", 0]);
  });

  it("A16.1 silence is not a decision: nothing is graded", () => {
    const { decisions, total, outcome } = assess(game(story(false)), [], [started(story(false))]);
    expect([decisions, total, outcome]).toEqual([[], null, "niet-beoordeeld"]);
  });
});

describe("A4.2 in doubt whether a row applies it is no limit", () => {
  it.each<readonly [string, Act, Record<string, Value>]>([
    ["one look at a public profile, nothing kept", { act: "view", of: "profiel" }, {}],
    ["an identity asked without occasion", { act: "check", what: "id", ground: "geen" }, {}],
    ["danger of which the time is not known, with a check", { act: "wait", check: true, until: "14:00" }, { "gevaar.ernstig": true, "gevaar.concreet": true }],
    ["a picture of somebody who may be grown up", { act: "capture", how: "foto" }, { "beeld.minderjarig": false }],
    ["a source that can only be guessed", { act: "share", with: ["school"], form: "schermafdruk" }, { "bron.getoond": false }],
  ])("%s", (_what, act, facts) => {
    expect(limits(act, facts)).toEqual(everywhere(""));
  });
});

describe("A17.4 sensitive data from a closed place, to more than one organisation", () => {
  const two: Act = { act: "share", with: ["school", "wijkteam"], identified: "naam", form: "gesproken" };
  it.each<readonly [string, Act, Record<string, Value>, string]>([
    ["let in: a limit", two, { "soort.gevoelig": true, herkomst: "besloten-toegelaten" }, "HG-6"],
    ["sent on: a limit", two, { "soort.gevoelig": true, herkomst: "besloten-doorgestuurd" }, "HG-6"],
    ["open: weighed in another way", two, { "soort.gevoelig": true, herkomst: "openbaar-zelf" }, ""],
    ["where it came from is not known", two, { "soort.gevoelig": true }, ""],
    ["nothing sensitive", two, { herkomst: "besloten-toegelaten" }, ""],
    ["nobody to be recognised", { ...two, identified: "geen" }, { "soort.gevoelig": true, herkomst: "besloten-toegelaten" }, ""],
    [
      "nobody named, but the post itself",
      { ...two, identified: "geen", form: "origineel" },
      { "soort.gevoelig": true, herkomst: "besloten-toegelaten" },
      "HG-6",
    ],
    ["not said whether somebody is named", { act: "share", with: ["school", "wijkteam"] }, { "soort.gevoelig": true, herkomst: "besloten-toegelaten" }, ""],
  ])("A17.4 %s", (_what, act, facts, limit) => {
    expect(limits(act, facts)).toEqual(everywhere(limit));
  });
});
