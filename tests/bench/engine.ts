import { Story } from "inkjs";
import { Compiler } from "inkjs/compiler/Compiler";
import { exploreCase, exploreScript } from "../../src/content/explore/index.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { compileProject } from "../../src/content/project.ts";
import { DEFAULT_SET } from "../../src/domain/framework.ts";
import type { LogEvent } from "../../src/domain/log.ts";
import type { Moment } from "../../src/domain/moments.ts";
import { gameOf, type Game } from "../../src/domain/play/game.ts";
import { advance, begin, momentOf } from "../../src/domain/play/advance.ts";
import { progress, replay, start } from "../../src/domain/play/progress.ts";
import type { Script } from "../../src/domain/scenario.ts";

import { assessProgress } from "../../src/domain/assess/assess.ts";
import { isDecision } from "../../src/domain/moments.ts";
import { eventsOf } from "../../src/domain/explore/baseline.ts";
import { bestRoute } from "../../src/domain/explore/bestRoute.ts";
import { describeDebrief } from "../../src/view/debrief.ts";
import { row, type Rows } from "./rows.ts";

const MOMENTS = 200;
const OPTIONS = 4;
/** The same graph for both engines: a chain of questions with four options, each of which adds to a variable. */
function chain(of: Script, length = MOMENTS): Script {
  const moments: Moment[] = Array.from({ length }, (_, index) => ({
    id: `m${index}`,
    step: "duiden",
    do: "choose",
    ask: `Vraag ${index}`,
    options: Array.from({ length: OPTIONS }, (_unused, option) => ({
      id: `o${option}`,
      text: `Keuze ${option}`,
      acts: [],
      add: { v: option % 2 },
      judgements: [{ verdicts: [{ on: "duiden.feitelijk", grade: "best" }], because: "" }],
    })),
  }));
  return {
    ...of,
    vars: { v: { min: 0, max: 1_000_000, start: 0 } },
    moments: [...moments, { id: "einde", step: "evalueren", do: "end" }],
    endings: [{ id: "klaar", title: "", tone: "licht", text: "" }],
  };
}

function inkText(): string {
  const knot = (index: number) =>
    `=== m${index} ===\nVraag ${index}\n${Array.from({ length: OPTIONS }, (_, option) => `+ Keuze ${option}\n  ~ v = v + ${option % 2}\n  -> ${index + 1 < MOMENTS ? `m${index + 1}` : "einde"}`).join("\n")}`;
  return `VAR v = 0\n-> m0\n${Array.from({ length: MOMENTS }, (_, index) => knot(index)).join("\n")}\n=== einde ===\n-> END\n`;
}

/** Milliseconds that this takes, once. */
function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The middle of several times: the first ones warm up. */
function median(times: number, work: () => void): number {
  return Array.from({ length: times }, () => timed(work)).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

/** Choices per second over at least half a second of whole plays. */
function perSecond(play: () => void): number {
  play();
  const began = performance.now();
  let plays = 0;
  while (performance.now() - began < 500) {
    play();
    plays++;
  }
  return Math.round((plays * MOMENTS * 1000) / (performance.now() - began));
}

type Project = ReturnType<typeof compileProject>;

/** What the debrief does before it can be shown, for an attempt of this many decisions: those of real cases, one story after the other, none of them strong. */
function debriefed({ framework, kader, cases }: Project, decisions: number): void {
  if (!framework || !kader) return;
  let left = decisions;
  for (const base of cases.flatMap(({ scripts }) => (scripts.jongerenwerk ? [scripts.jongerenwerk] : []))) {
    if (left <= 0) return;
    const game = gameOf(base, framework, DEFAULT_SET, "toets");
    const log = (weakest.get(base) ?? weakestLog(game)) as readonly LogEvent[];
    weakest.set(base, log);
    const now = replay(game, log);
    const assessment = assessProgress(game, [], now);
    const started = { type: "attempt.started", attemptId: "a", caseId: base.caseId, caseVersion: 1, role: base.role, variant: "basis", mode: "toets" } as const;
    describeDebrief({ game, started: { ...started, agreements: DEFAULT_SET, seed: 1, startedAt: "" }, now, assessment, questions: kader.questions });
    left -= assessment.decisions.length;
  }
}

const weakest = new WeakMap<Script, readonly LogEvent[]>();

/** The best route with every single choice swapped for the last one: most of what the debrief has to say. */
function weakestLog(game: Game): readonly LogEvent[] {
  const route = eventsOf(game, bestRoute(game).route);
  return route.map((event) => {
    const moment = event.type === "moment.answered" ? momentOf(game.script, event.moment) : undefined;
    const last = moment && isDecision(moment) && moment.do === "choose" ? moment.options.at(-1) : undefined;
    return event.type === "moment.answered" && last ? { ...event, answer: { do: "choose", option: last.id } } : event;
  });
}

/** The engine beside inkjs on the same graph in the same run, the model check, replay and compiling. */
export function engineBench(): Rows {
  const project = compileProject(filesOn("scenarios"), { today: "2026-11-23" });
  const framework = project.framework;
  const base = project.cases[0]?.scripts.jongerenwerk;
  if (!framework || !base) throw new Error("The scenarios do not compile: run `npm run casus -- check`.");
  const game: Game = gameOf(chain(base), framework, "leeg", "toets");
  const answered = (index: number): LogEvent => ({ type: "moment.answered", moment: `m${index}`, answer: { do: "choose", option: `o${index % OPTIONS}` } });
  const events = Array.from({ length: MOMENTS }, (_, index) => answered(index));

  const story = perSecond(() => {
    let { state } = begin(game.script);
    for (let i = 0; i < MOMENTS; i++) state = advance(game.script, state, { do: "choose", option: `o${i % OPTIONS}` }).state;
  });
  const judged = perSecond(() => {
    let now = start(game);
    for (const event of events) now = progress(game, now, event);
  });
  const compiled = new Compiler(inkText()).Compile();
  const json = compiled.ToJson() ?? "{}";
  const ink = perSecond(() => {
    const playing = new Story(json);
    playing.ContinueMaximally();
    for (let i = 0; i < MOMENTS; i++) {
      playing.ChooseChoiceIndex(i % OPTIONS);
      playing.ContinueMaximally();
    }
  });

  const long = Array.from({ length: 500 }, (_, index) => answered(index));
  const longGame = gameOf(chain(base, long.length), framework, "leeg", "toets");
  const states = project.cases.flatMap((one) => exploreCase(one, framework)).reduce((sum, run) => sum + run.explored.states, 0);

  return {
    "engine against inkjs": row(story / ink, "times", { atLeast: 5 }),
    "engine with judgement against inkjs": row(judged / ink, "times"),
    engine: row(story, "choices/s"),
    inkjs: row(ink, "choices/s"),
    "states of the model check": row(states, "states"),
    "model check of all cases": row(timed(() => project.cases.forEach((one) => exploreCase(one, framework))) / 1000, "s", { atMost: 20 }),
    "model check of one role": row(timed(() => exploreScript(base, framework, DEFAULT_SET)) / 1000, "s"),
    "replay of 500 events": row(
      median(9, () => replay(longGame, long)),
      "ms",
      { atMost: 20 },
    ),
    "debrief of an attempt of forty decisions, from its log": row(
      median(9, () => debriefed(project, 40)),
      "ms",
      { atMost: 300 },
    ),
    "compile everything": row(timed(() => compileProject(filesOn("scenarios"), { today: "2026-11-23" })) / 1000, "s"),
  };
}
