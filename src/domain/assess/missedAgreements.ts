import { holds } from "../evaluate.ts";
import { CONSULT } from "../judge/criteria.ts";
import { findingOf, type Finding } from "../judge/finding.ts";
import type { ConsultMoment } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import { grow } from "../play/grown.ts";
import type { Closed, Progress } from "../play/progress.ts";
import { scopeOf } from "../play/state.ts";

/**
 * SPEC A12: an agreement whose trigger rests on a fact that could have been found and was not, is not judged itself;
 * the first consultation that would have found it gets riskant, te-licht, and no other (A11.2). Findings by moment;
 * `subject` is the agreement id.
 */
export function missedAgreements(game: Game, now: Progress): ReadonlyMap<string, readonly Finding[]> {
  const missed = new Map<string, readonly Finding[]>();
  const { closed } = now;
  if (closed === null) return missed;
  const told = new Set<string | undefined>();
  for (const entry of now.record) {
    const moment = momentOf(game.script, entry.moment);
    if (moment?.do !== "consult" || entry.answer?.do !== "consult") continue;
    const findings = unseenAt(game, closed, moment, entry.answer.sources).filter(({ subject }) => !told.has(subject));
    for (const { subject } of findings) told.add(subject);
    missed.set(entry.moment, findings);
  }
  return missed;
}

function unseenAt(game: Game, closed: Closed, moment: ConsultMoment, asked: readonly string[]): readonly Finding[] {
  const { script, framework } = game;
  const hidden = moment.sources.filter((source) => !asked.includes(source.id) && source.exposes === undefined).flatMap((source) => source.reveals ?? []);
  const found = scopeOf(script, { ...closed.state, known: grow(closed.state.known, ...hidden) });
  return game.agreements.flatMap((agreement) => {
    if (!agreement.when || !agreement.parties.includes(script.role)) return [];
    if ((closed.memory.agreements[agreement.id]?.is ?? "idle") !== "idle") return [];
    const excepted = agreement.except !== undefined && holds(agreement.except, found);
    if (excepted || !holds(agreement.when, found)) return [];
    const verdict = { on: CONSULT.notFound, grade: "riskant", tilt: "te-licht" } as const;
    return [
      findingOf(framework, "afspraak-niet-gezien", verdict, `${framework.weights.defaults["afspraak-niet-gezien"]} ${agreement.title}`, [], agreement.id),
    ];
  });
}
