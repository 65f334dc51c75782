import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { setOf } from "../../src/content/agreementSets.ts";
import { logOf } from "../../src/content/explore/check.ts";
import { answerBy, diceOf } from "../../src/content/explore/strategies.ts";
import { playPlan } from "../../src/content/plan/playPlan.ts";
import { scriptFor } from "../../src/content/scriptFor.ts";
import { shipped as project } from "../../src/content/testing/shipped.ts";
import { assess } from "../../src/domain/assess/assess.ts";
import type { Agreement } from "../../src/domain/framework.ts";
import type { Finding } from "../../src/domain/judge/finding.ts";
import type { AttemptLog, LogEvent } from "../../src/domain/log.ts";
import { isDecision } from "../../src/domain/moments.ts";
import { momentOf } from "../../src/domain/play/advance.ts";
import type { Game } from "../../src/domain/play/game.ts";
import { progress, start } from "../../src/domain/play/progress.ts";
import { ROLES, type Role } from "../../src/domain/roles.ts";

const s1 = project.cases.find(({ id }) => id === "waar-zijn-ze");
const [, custom = ""] = /```yaml\n(# Een hele set[\s\S]*?)```/u.exec(readFileSync("docs/afspraken.md", "utf8")) ?? [];
/** One more that works on S1: it asks what Waterhaven does not, and forbids what Waterhaven allows. */
const strict = `id: streng
title: Streng
agreements:
  - { id: ST-1, kind: local, title: Nooit bellen, text: "Bel geen jongere.", when: 'feit("gevaar.concreet")', duty: { dont: [{ contact: bellen }] }, within: altijd, parties: [jongerenwerk, politie, boa, oov], breach: fout, step: acties, source: { document: eigen, own: true } }
  - { id: ST-2, kind: local, title: Terugkoppelen, text: "Vertel hoe het liep.", after: [{ share: {} }], duty: { do: [{ feedback: {} }] }, within: zelfde-dag, parties: [jongerenwerk, politie, boa, oov], breach: riskant, step: evalueren, source: { document: eigen, own: true } }
`;

const setsOf = (): Readonly<Record<string, readonly Agreement[]>> => {
  const named = (id: string) => project.agreements[id]?.set.agreements ?? [];
  const file = (text: string) => setOf(project, [{ file: "eigen.yaml", text }]).set?.agreements ?? [];
  return { none: [], model: named("model"), waterhaven: named("waterhaven"), noordkaap: file(custom), streng: file(strict) };
};
const SETS = setsOf();

function gameUnder(role: Role, variant: string, agreements: readonly Agreement[]): Game {
  const script = s1 && scriptFor(s1, role, variant);
  if (!script || !project.framework) throw new Error(`No script: ${role}/${variant}`);
  return { script, framework: project.framework, agreements, mode: "toets" };
}

/** A whole play with random answers. */
function randomLog(game: Game, seed: number): AttemptLog {
  const dice = diceOf(seed);
  const events: LogEvent[] = [];
  for (let now = start(game); now.phase !== "einde" && events.length < 200;) {
    const moment = momentOf(game.script, now.state.moment);
    if (!moment) break;
    const event: LogEvent =
      now.phase === "waarom"
        ? { type: "why.written", moment: moment.id, text: "" }
        : isDecision(moment)
          ? { type: "moment.answered", moment: moment.id, answer: answerBy("random", game, moment, dice) }
          : { type: "moment.continued", moment: moment.id };
    events.push(event);
    now = progress(game, now, event);
  }
  return logOf(game, events);
}

/** About an agreement: a finding on it, or the finding that it could have been seen (A12.5). */
const isAboutAgreement = (finding: Finding) => finding.kind === "agreement" || finding.part === "afspraak-niet-gezien";

const cases = fc.record({
  role: fc.constantFrom(...ROLES),
  variant: fc.constantFrom(...(s1?.variants.map(({ id }) => id) ?? ["basis"])),
  seed: fc.nat(1_000_000),
});

describe("A20 one log of S1 under other sets", () => {
  it("A20.1 everything that is not about an agreement stays; A20.2 nothing is said of an agreement that the set lacks", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, ({ role, variant, seed }) => {
        const log = randomLog(gameUnder(role, variant, SETS["waterhaven"] ?? []), seed);
        const under = Object.entries(SETS).map(([name, set]) => ({ name, set, found: assess(gameUnder(role, variant, set), [], log) }));
        const [first] = under;
        for (const { name, set, found } of under) {
          expect(found.ending).toBe(first?.found.ending);
          expect(found.hardLimits).toEqual(first?.found.hardLimits);
          found.decisions.forEach((decision, index) => {
            const other = first?.found.decisions[index];
            expect(decision.acts).toEqual(other?.acts);
            expect(decision.findings.filter((one) => !isAboutAgreement(one))).toEqual(other?.findings.filter((one) => !isAboutAgreement(one)));
            // Without a word about agreements a decision is worth the same under every set.
            if (!decision.findings.some(isAboutAgreement)) expect([decision.grade, decision.value]).toEqual([other?.grade, other?.value]);
          });
          const ids = set.map(({ id }) => id);
          const about = found.decisions.flatMap((decision) => decision.findings.filter(isAboutAgreement));
          for (const one of about) expect(ids).toContain(one.kind === "agreement" ? one.ref : one.subject);
          for (const id of Object.keys(found.agreements)) {
            expect(ids).toContain(id);
            seen.add(`${name}/${id}/${found.agreements[id]}`);
          }
        }
      }),
      { numRuns: 60 },
    );
    for (const one of ["waterhaven/VB-01/kept", "waterhaven/VB-01/broken", "streng/ST-1/broken", "streng/ST-2/kept", "model/AFS-WAPENS/broken"])
      expect([...seen]).toContain(one);
    expect([...seen].filter((one) => one.startsWith("none/"))).toEqual([]);
  });

  it("A20.1 an agreement that two sets share is judged the same in both", () => {
    fc.assert(
      fc.property(cases, ({ role, variant, seed }) => {
        const log = randomLog(gameUnder(role, variant, []), seed);
        const shared = (name: string) => {
          const { agreements } = assess(gameUnder(role, variant, SETS[name] ?? []), [], log);
          return ["AFS-WAPENS", "AFS-DRUGS", "AFS-DUIDING"].map((id) => agreements[id]);
        };
        expect(shared("waterhaven")).toEqual(shared("model"));
        expect(shared("noordkaap")).toEqual(shared("model"));
      }),
      { numRuns: 40 },
    );
  });

  it("the way to school with Bo: four agreements under Waterhaven, one under the model, its own under another town", () => {
    const { events } = playPlan(gameUnder("jongerenwerk", "basis", SETS["waterhaven"] ?? []), { "geen-gehoor": "opzoeken" });
    const outcomes = (name: string) => {
      const game = gameUnder("jongerenwerk", "basis", SETS[name] ?? []);
      return assess(game, [], logOf(game, events)).agreements;
    };
    expect(outcomes("waterhaven")).toEqual({ "VB-01": "kept", "AFS-DUIDING": "kept", "RIV-10": "kept", "ALG-7": "kept" });
    expect(outcomes("model")).toEqual({ "AFS-DUIDING": "kept" });
    expect(outcomes("noordkaap")).toMatchObject({ "AFS-DUIDING": "kept" });
    expect(Object.keys(outcomes("noordkaap"))).not.toContain("VB-01");
  });
});
