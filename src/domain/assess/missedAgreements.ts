import { holds } from "../evaluate.ts";
import { applies, excepted } from "../judge/agreements.ts";
import { judgeContext } from "../judge/context.ts";
import { CONSULT } from "../judge/criteria.ts";
import { findingOf, type Finding } from "../judge/finding.ts";
import { suspended } from "../judge/suspended.ts";
import type { ConsultMoment } from "../moments.ts";
import { momentOf } from "../play/advance.ts";
import type { Game } from "../play/game.ts";
import { grow } from "../play/grown.ts";
import type { Closed, Progress } from "../play/progress.ts";

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
  const { framework } = game;
  const hidden = moment.sources.filter((source) => !asked.includes(source.id) && source.exposes === undefined).flatMap((source) => source.reveals ?? []);
  const found = judgeContext(game, { ...closed.state, known: grow(closed.state.known, ...hidden) }, closed.memory);
  return game.agreements.flatMap((agreement) => {
    // What waits for an act does not rest on a fact alone.
    if (!agreement.when || agreement.after || !applies(found, agreement)) return [];
    if ((closed.memory.agreements[agreement.id]?.is ?? "idle") !== "idle") return [];
    if (excepted(found, agreement) || suspended(agreement, found.rules, framework) || !holds(agreement.when, found.scope)) return [];
    const verdict = { on: CONSULT.notFound, grade: "riskant", tilt: "te-licht" } as const;
    return [
      findingOf(framework, "afspraak-niet-gezien", verdict, `${framework.weights.defaults["afspraak-niet-gezien"]} ${agreement.title}`, [], agreement.id),
    ];
  });
}
