import type { Baseline } from "../domain/assess/baseline.ts";
import type { HelpPlan } from "../domain/help.ts";
import type { AttemptLog } from "../domain/log.ts";
import { isDecision } from "../domain/moments.ts";
import { momentOf } from "../domain/play/advance.ts";
import { gameOf, type Game } from "../domain/play/game.ts";
import { scriptFor } from "../content/scriptFor.ts";
import { openAttempt, type Attempt } from "../runtime/attempt.ts";
import { createListeners, type Report } from "../runtime/listeners.ts";
import type { PaceName, SavePort } from "../runtime/ports.ts";
import type { SoundPort } from "../runtime/sound.ts";
import { shuffled } from "../runtime/variant.ts";
import { changeDraft, describePlay, eventOf, newDraft, type Draft, type Intent, type PlayView } from "../view/index.ts";
import { firstPause } from "../ui/phone/pace.ts";
import type { LoadedCase } from "./content.ts";
import { createCuePlayer } from "./playCues.ts";
import { soundsAtStart, soundsFor } from "./sounds.ts";

/** One attempt on screen: the attempt, the draft answer, and what there is to see. */
export interface Session {
  readonly attempt: Attempt;
  readonly baseline: Baseline;
  view(): PlayView;
  intent(intent: Intent): void;
  subscribe(listener: () => void): () => void;
  setHelp(help: HelpPlan): void;
  /** How fast messages come in on screen. */
  setPace(pace: PaceName): void;
  /** Play is on screen. */
  shown(): void;
  stop(): void;
}

/** The game a log belongs to; null when its role or variant no longer exists in the content. */
export function gameOfLog({ compiled, framework }: LoadedCase, log: AttemptLog): Game | null {
  const [started] = log;
  const script = scriptFor(compiled, started.role, started.variant);
  return script ? gameOf(script, framework, started.agreements, started.mode) : null;
}

export function baselineFor({ compiled }: LoadedCase, log: AttemptLog): Baseline {
  const [started] = log;
  return compiled.baselines[`${started.role}/${started.variant}/${started.agreements}`] ?? [];
}

/** Opens an attempt from its log: a new one holds only its start. */
export function openSession(
  content: LoadedCase,
  game: Game,
  log: AttemptLog,
  ports: { readonly saves: Pick<SavePort, "append">; readonly sound: SoundPort },
  help: HelpPlan,
  report: Report = console.error,
): Session {
  const attempt = openAttempt(game, log, ports.saves, report);
  const [started] = log;
  const listeners = createListeners<void>(report);
  const cues = createCuePlayer(ports.sound);
  let plan = help;
  let pace: PaceName = "direct";
  let draft: Draft = newDraft(attempt.progress());
  let cached: PlayView | null = null;
  /** The intent whose event is being saved. */
  let saving: Intent["type"] | null = null;
  /** What came in meanwhile, in order. */
  const waiting: Intent[] = [];

  function changed(): void {
    cached = null;
    listeners.tell();
  }

  const unsubscribe = attempt.subscribe((now) => {
    const same = now.state.moment === draft.moment && now.phase === "vraag" && now.asked !== null;
    if (!same) draft = newDraft(now);
    changed();
  });

  async function send(event: NonNullable<ReturnType<typeof eventOf>>, by: Intent["type"]): Promise<void> {
    saving = by;
    const before = attempt.progress();
    try {
      await attempt.send(event);
      cues.play(soundsFor(game, before, attempt.progress(), firstPause(describe().phone.screen, pace)));
    } finally {
      saving = null;
      takeWaiting();
    }
  }

  /** In order, until one of them is being saved. */
  function takeWaiting(): void {
    while (saving === null) {
      const next = waiting.shift();
      if (!next) return;
      take(next);
    }
  }

  /**
   * While a decision is saved, answering goes on; a second confirmation is a double press. Anything else that is an event
   * waits its turn, and what comes after it waits too.
   */
  function take(intent: Intent): void {
    const now = attempt.progress();
    const moment = momentOf(game.script, now.state.moment);
    const event = eventOf(game, now, draft, intent);
    if (saving !== null && (event || waiting.length > 0)) {
      if (intent.type !== "confirmed" || saving === "source.asked") waiting.push(intent);
      return;
    }
    const open = moment && isDecision(moment) && now.phase === "vraag" ? moment : undefined;
    const refused = intent.type === "source.asked" && event === null;
    if (!refused && !(intent.type === "confirmed" && event)) draft = changeDraft(game, open, draft, intent);
    if (event) void send(event, intent.type).catch(report);
    else changed();
  }

  const describe = () => (cached ??= describeNow());

  function describeNow(): PlayView {
    const now = attempt.progress();
    const step = momentOf(game.script, now.state.moment)?.step ?? "evalueren";
    const order = <T extends { id: string }>(items: readonly T[], name: string) => shuffled(items, started.seed, name);
    return describePlay({ game, started, now, draft, help: plan.levels[step], lessHelp: plan.dropped.includes(step), order });
  }

  return {
    attempt,
    baseline: baselineFor(content, log),
    view: describe,
    intent: take,
    subscribe: (listener) => listeners.add(listener),
    setHelp: (next) => {
      plan = next;
      changed();
    },
    setPace: (next) => {
      pace = next;
    },
    shown: () => cues.play(soundsAtStart(game, attempt.progress(), firstPause(describe().phone.screen, pace))),
    stop: () => {
      unsubscribe();
      cues.stop();
      listeners.clear();
      attempt.stop();
    },
  };
}
