import { explore } from "../../src/domain/explore/explore.ts";
import type { Moment } from "../../src/domain/moments.ts";
import { gameOf } from "../../src/domain/play/game.ts";
import type { Script } from "../../src/domain/scenario.ts";
import { filesOn } from "../../src/content/node/files.ts";
import { compileProject } from "../../src/content/project.ts";
import { row, type Rows } from "./rows.ts";

const WIDTH = 50;
const OPTIONS = 4;
const SIZES = [1_000, 10_000, 100_000];

/**
 * A story of about this many merged states: questions in a row, each of which moves a variable that the ending looks
 * at; now and then a choice jumps ahead. The larger, the deeper.
 */
function story(of: Script, states: number): Script {
  const length = Math.ceil(states / WIDTH);
  const moments: Moment[] = Array.from({ length }, (_, index) => ({
    id: `m${index}`,
    step: "duiden",
    do: "choose",
    ask: "",
    options: Array.from({ length: OPTIONS }, (_unused, option) => ({
      id: `o${option}`,
      text: "",
      acts: [],
      add: { v: [0, 1, 7, -13][option] ?? 0 },
      judgements: [{ verdicts: [{ on: "duiden.feitelijk", grade: option === index % OPTIONS ? ("best" as const) : ("riskant" as const) }], because: "" }],
      ...(option === 3 && index % 5 === 0 && index + 2 < length ? { then: [{ to: `m${index + 2}` }] } : {}),
    })),
  }));
  return {
    ...of,
    vars: { v: { min: 0, max: WIDTH - 1, start: 0 } },
    facts: {},
    moments: [...moments, { id: "einde", step: "evalueren", do: "end" }],
    endings: [
      { id: "vol", when: { op: ">=", left: { op: "name", name: "v" }, right: { op: "value", value: 40 } }, title: "", tone: "licht", text: "" },
      { id: "klaar", title: "", tone: "licht", text: "" },
    ],
  };
}

/** Exploring generated stories: time for one state, and how that grows with ten times as many (1 = linear). */
export function exploreBench(say: (text: string) => void): Rows {
  const project = compileProject(filesOn("scenarios"), { today: "2026-11-23" });
  const base = project.cases[0]?.scripts.jongerenwerk;
  if (!project.framework || !base) throw new Error("The scenarios do not compile: run `npm run casus -- check`.");
  const rows: Record<string, Rows[string]> = {};
  const { framework } = project;
  const perState = (size: number): number => {
    const began = performance.now();
    const { states } = explore(gameOf(story(base, size), framework, "", "toets"));
    const ms = performance.now() - began;
    say(`${states} states in ${Math.round(ms)} ms`);
    rows[`states of ${size}`] = row(states, "states");
    rows[`exploring ${size}`] = row((1000 * ms) / states, "µs/state");
    return ms / states;
  };
  perState(SIZES[0] ?? 0);
  let before: number | undefined;
  for (const size of SIZES) {
    const now = perState(size);
    if (before !== undefined) rows[`time per state, ${size} against ten times less`] = row(now / before, "times");
    before = now;
  }
  return rows;
}
