import { describe, expect, it } from "vitest";
import { gameOf } from "../domain/play/game.ts";
import { DEFAULT_SET } from "../domain/framework.ts";
import { progress, replay } from "../domain/play/progress.ts";
import type { AttemptStart } from "../domain/log.ts";
import { wordCount } from "../content/lint/words.ts";
import { compileProject } from "../content/project.ts";
import { scriptFor } from "../content/scriptFor.ts";
import { isPlayed, real, REMEMBERED } from "../content/testing/project.ts";
import { voorgedaan } from "../ui/text/voorgedaan.ts";
import { changeDraft, newDraft, type Draft } from "../view/draft.ts";
import { eventOf } from "../view/events.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import { gradeExamples, introCue, type IntroLine } from "../view/intro.ts";
import type { Intent, PlayView } from "../view/model.ts";
import { describePlay } from "../view/play.ts";

const project = compileProject({ list: () => real.list().filter((path) => !isPlayed(path)), read: real.read }, { today: "2026-11-26", ...REMEMBERED });
const { framework, introduction } = project;
if (!framework || !introduction) throw new Error("The introduction compiles");
const script = scriptFor(introduction, "jongerenwerk", "basis");
if (!script) throw new Error("The introduction has a script");
const game = gameOf(script, framework, DEFAULT_SET, "oefenen");
const started: AttemptStart = {
  type: "attempt.started",
  attemptId: "voorgedaan",
  caseId: "voorgedaan",
  caseVersion: 1,
  role: "jongerenwerk",
  variant: "basis",
  mode: "oefenen",
  agreements: DEFAULT_SET,
  seed: 1,
  startedAt: "2026-01-01T00:00:00.000Z",
};

/** Plays it as the page does. */
function table() {
  let now = replay(game, [started]);
  let draft: Draft = newDraft(now);
  const view = (): PlayView => describePlay({ game, started, now, draft, help: "geen", order: (items) => items });
  const take = (intent: Intent): void => {
    const moment = momentOf(game.script, now.state.moment);
    const event = eventOf(game, now, draft, intent);
    if (event) {
      now = progress(game, now, event);
      if (now.phase === "terugblik") now = progress(game, now, { type: "moment.continued", moment: now.state.moment });
      draft = newDraft(now);
    } else draft = changeDraft(game, moment && isDecision(moment) ? moment : undefined, draft, intent);
  };
  const says = () => introCue(view(), true).says;
  /** How everything so far would be graded, were it graded. */
  const grades = () => now.record.flatMap(({ judged }) => judged?.grade ?? []);
  return { view, take, says, grades };
}

describe("the introduction", () => {
  it("is no case: it stands in no list", () => {
    expect(project.cases).toEqual([]);
    expect(project.catalogue).toEqual([]);
    expect(project.diagnostics.filter(({ file }) => file.startsWith("voorgedaan/"))).toEqual([]);
  });

  it("takes less than three minutes to hear", () => {
    expect(wordCount([...Object.values(voorgedaan.lines), voorgedaan.grades.colleague].join(" "))).toBeLessThanOrEqual(350);
  });

  it("the colleague plays it to the end alone, and every thought is another one", () => {
    const { view, take, says, grades } = table();
    const heard: string[] = [];
    for (let turn = 0; turn < 40 && view().sheet.kind !== "end"; turn++) {
      heard.push(says().join(" "));
      const { does } = introCue(view(), true);
      expect(does.length, says().join(" ")).toBeGreaterThan(0);
      does.forEach(take);
    }
    expect(says()).toEqual(["einde"]);
    expect(new Set(heard).size).toBe(heard.length);
    expect(grades()).toEqual(["best", "best", "best"]);
    expect(view().sheet).toMatchObject({ kind: "end", ending: { tone: "herstel" } });
  });

  const first: readonly Intent[] = [{ type: "mark.toggled", mark: "tijd" }];
  const sorted = (key: "zie-ik" | "denk-ik"): readonly Intent[] => [...first, { type: "claim.sorted", claim: "tijd-1", key }];
  it.each<readonly [string, readonly Intent[], readonly IntroLine[]]>([
    ["at first", [], ["wijs-tijd"]],
    ["points at the answers", first, ["sorteer-tijd"]],
    ["goes on", sorted("zie-ik"), ["wijs-iets"]],
    ["reacts to another answer", sorted("denk-ik"), ["anders-tijd", "wijs-iets"]],
    ["reacts to what does not matter", [{ type: "mark.toggled", mark: "bank" }], ["bijzaak", "wijs-tijd"]],
  ])("looking: %s", (_, intents, said) => {
    const { take, says } = table();
    intents.forEach(take);
    expect(says()).toEqual(said);
  });

  const pick = (field: "partner" | "gegevens", item: string): Intent => ({ type: "field.picked", field, item });
  it.each<readonly [string, readonly Intent[], readonly IntroLine[]]>([
    ["begins with whom", [], ["delen-partner"]],
    ["reacts to another partner", [pick("partner", "politie")], ["anders-partner", "delen-gegevens"]],
    ["says that it is too much", [pick("partner", "boa"), pick("gegevens", "leeftijd")], ["te-veel", "delen-gegevens"]],
    ["lets somebody tell nobody", [{ type: "none.toggled" }], ["niemand"]],
  ])("sharing: %s", (_, intents, said) => {
    const { view, take, says } = table();
    while (view().sheet.kind !== "builder") introCue(view(), true).does.forEach(take);
    intents.forEach(take);
    expect(says()).toEqual(said);
  });

  it("choosing something else is fine", () => {
    const { view, take, says } = table();
    while (view().sheet.kind !== "choose") introCue(view(), true).does.forEach(take);
    take({ type: "option.picked", option: "liegen" });
    expect(says()).toEqual(["anders-keuze"]);
  });

  it("shows every grade with an answer to one question", () => {
    const { ask, examples } = gradeExamples(script);
    expect(ask).not.toBe("");
    expect(examples.map(({ grade }) => grade)).toEqual(["best", "verdedigbaar", "riskant", "fout"]);
    expect(examples.every(({ text, because }) => text !== "" && because !== "")).toBe(true);
  });
});
