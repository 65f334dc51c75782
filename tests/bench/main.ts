import { Story } from "inkjs";
import { Compiler } from "inkjs/compiler/Compiler";
import { exploreCase, exploreScript } from "../../src/content/explore/index.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { compileProject } from "../../src/content/project.ts";
import type { LogEvent } from "../../src/domain/log.ts";
import type { Moment } from "../../src/domain/moments.ts";
import { gameOf, type Game } from "../../src/domain/play/game.ts";
import { advance, begin } from "../../src/domain/play/advance.ts";
import { progress, replay, start } from "../../src/domain/play/progress.ts";
import type { Script } from "../../src/domain/scenario.ts";

/** `npm run bench`: one JSON document. Timings are reported, not asserted: machines differ. */
const MOMENTS = 200;
const OPTIONS = 4;
const project = compileProject(filesOn("scenarios"), { today: "2026-11-23" });
const framework = project.framework;
const base = project.cases[0]?.scripts.jongerenwerk;
if (!framework || !base) throw new Error("The scenarios do not compile: run `npm run casus -- check`.");

/** The same graph for both engines: a chain of questions with four options, each of which adds to a variable. */
function chain(of: Script): Script {
  const moments: Moment[] = Array.from({ length: MOMENTS }, (_, index) => ({
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

const timed = (work: () => void) => {
  const began = performance.now();
  work();
  return Math.round((performance.now() - began) * 10) / 10;
};
const long = Array.from({ length: 500 }, (_, index) => answered(index % MOMENTS));
const states = project.cases.flatMap((one) => exploreCase(one, framework)).reduce((sum, run) => sum + run.explored.states, 0);

console.log(
  JSON.stringify({
    engine: {
      choicesPerSecond: story,
      judgedChoicesPerSecond: judged,
      inkjsChoicesPerSecond: ink,
      ratio: Math.round((story / ink) * 10) / 10,
      judgedRatio: Math.round((judged / ink) * 10) / 10,
    },
    modelCheck: {
      states,
      ms: timed(() => project.cases.forEach((one) => exploreCase(one, framework))),
      oneScriptMs: timed(() => exploreScript(base, framework, "model")),
    },
    replay500EventsMs: timed(() => replay(game, long)),
    compileProjectMs: timed(() => compileProject(filesOn("scenarios"), { today: "2026-11-23" })),
  }),
);
