import type { Answer } from "../../domain/answers.ts";
import type { Watch } from "../../domain/explore/situation.ts";
import type { Expr } from "../../domain/expr.ts";
import { holds } from "../../domain/evaluate.ts";
import { AXES, GRADES, type Axis, type Grade } from "../../domain/grades.ts";
import type { JudgedDecision } from "../../domain/judge/finding.ts";
import { allChoices } from "../../domain/explore/key.ts";
import type { JudgeMemory } from "../../domain/judge/memory.ts";
import { judgeTurn } from "../../domain/judge/turn.ts";
import { isDecision, type DecisionMoment } from "../../domain/moments.ts";
import { momentOf, type Advanced } from "../../domain/play/advance.ts";
import type { Game } from "../../domain/play/game.ts";
import { scopeOf, type PlayState } from "../../domain/play/state.ts";
import { variations } from "./variations.ts";

/** An axis on which nothing is said of an option: less than best, for best is said of what an option wins by; better than verdedigbaar. */
const NOT_JUDGED = 0.5;

/** How weak an option is on every axis in one state: place in GRADES of its weakest finding there. */
type Ranks = Readonly<Record<Axis, number>>;

/** What was seen of one script while exploring all of it. */
export interface Seen {
  /** Every condition that was ever asked, and the answers it gave. */
  readonly conditions: Map<Expr, Set<boolean>>;
  /** Variables that would have left their range: the value, and the moment at which. */
  readonly beyond: Map<string, { readonly value: number; readonly moment: string }>;
  /** Facts that this role can come to know. */
  readonly known: Set<string>;
  /** Agreements whose trigger came to hold. */
  readonly triggered: Set<string>;
  /** `moment/choice` of single choices that nobody judges in some state. */
  readonly unjudged: Set<string>;
  /** `moment|one|other`: axes on which one option is somewhere stronger than the other. */
  readonly stronger: Map<string, Set<Axis>>;
  /** Per moment: how many judgements were met, and per criterion in how many of them it spoke, and its grades. */
  readonly spoken: Map<string, { answers: number; readonly criteria: Map<string, { answers: number; readonly grades: Set<Grade> }> }>;
}

/** Somebody to look along while a game is explored, and what he saw. */
export function observer(game: Game): { readonly seen: Seen; readonly watch: Watch } {
  const seen: Seen = {
    conditions: new Map(),
    beyond: new Map(),
    known: new Set(),
    triggered: new Set(),
    unjudged: new Set(),
    stronger: new Map(),
    spoken: new Map(),
  };
  const varied = new Set<string>();
  let here = "";
  let last: Advanced | undefined;
  // Options of one state, until the next state comes.
  let options = new Map<string, { readonly value: number; readonly ranks: Ranks }>();

  const asked = (condition: Expr, held: boolean) => entry(seen.conditions, condition, () => new Set()).add(held);
  const compareOptions = () => {
    for (const [one, { ranks }] of options)
      for (const [other, { ranks: others }] of options) {
        if (one === other) continue;
        const axes = entry(seen.stronger, `${here}|${one}|${other}`, () => new Set<Axis>());
        for (const axis of AXES) if (ranks[axis] < others[axis]) axes.add(axis);
      }
    options = new Map();
  };
  const ranked = new WeakMap<JudgedDecision, Ranks>();
  const judgedAt = ({ moment, findings }: JudgedDecision) => {
    const here = entry(seen.spoken, moment, () => ({ answers: 0, criteria: new Map<string, { answers: number; readonly grades: Set<Grade> }>() }));
    here.answers++;
    const told = new Set<string>();
    for (const { ref, grade } of findings) {
      const criterion = entry(here.criteria, ref, () => ({ answers: 0, grades: new Set<Grade>() }));
      criterion.grades.add(grade);
      if (!told.has(ref)) criterion.answers++;
      told.add(ref);
    }
  };

  const watch: Watch = {
    condition: asked,
    beyond: (name, value) => void (seen.beyond.has(name) || seen.beyond.set(name, { value, moment: here })),
    state: ({ state, memory }) => {
      compareOptions();
      here = state.moment;
      for (const [id, { is }] of Object.entries(memory.agreements)) if (is !== "idle") seen.triggered.add(id);
      for (const fact of state.known) seen.known.add(fact);
      const moment = momentOf(game.script, here);
      if (!moment || !isDecision(moment)) return;
      askJudgements(game, state, moment, asked);
      if (varied.has(here)) return;
      varied.add(here);
      for (const judged of judgedVariations(game, state, memory, moment)) judgedAt(judged);
    },
    judged: judgedAt,
    turn: (state, answer, { judged, after }) => {
      if (after !== last) for (const fact of after.state.known) seen.known.add(fact);
      last = after;
      const option = "option" in answer ? answer.option : "none" in answer ? answer.none : undefined;
      if (option === undefined) return;
      if (judged.findings.length === 0) seen.unjudged.add(`${state.moment}/${option}`);
      const known = options.get(option);
      if (!known || judged.value > known.value) options.set(option, { value: judged.value, ranks: entry(ranked, judged, () => ranksOf(judged)) });
    },
  };
  return { seen, watch };
}

/** Conditions of judgements are asked in order, up to the first that holds. */
function askJudgements(game: Game, state: PlayState, moment: DecisionMoment, asked: (condition: Expr, held: boolean) => void): void {
  const scope = scopeOf(game.script, state);
  for (const { judgements } of allChoices(moment))
    for (const { when } of judgements[0]?.when ? judgements : []) {
      const held = holds(when, scope);
      if (when) asked(when, held);
      if (held) break;
    }
}

/** Builders hold more answers than exploring tries: every item once, beside an answer that is as good as can be. */
function judgedVariations(game: Game, state: PlayState, memory: JudgeMemory, moment: DecisionMoment): readonly JudgedDecision[] {
  return variations(game.script, moment).map((answer: Answer) => judgeTurn(game, state, memory, moment, answer).judged);
}

function ranksOf({ findings }: JudgedDecision): Ranks {
  const rank = (axis: Axis) => {
    const own = findings.filter((finding) => finding.axis === axis).map(({ grade }) => GRADES.indexOf(grade));
    return own.length === 0 ? NOT_JUDGED : Math.max(...own);
  };
  return { mag: rank("mag"), zorgvuldig: rank("zorgvuldig"), doel: rank("doel"), relatie: rank("relatie") };
}

function entry<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
