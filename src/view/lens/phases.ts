import type { Act } from "../../domain/acts.ts";
import type { Assessment } from "../../domain/assess/assess.ts";
import { allChoices } from "../../domain/explore/key.ts";
import { isDecision, type Choice, type Moment } from "../../domain/moments.ts";
import { momentOf } from "../../domain/play/advance.ts";
import { pickedIn } from "../../domain/play/chosen.ts";
import type { Game } from "../../domain/play/game.ts";
import type { LensGrid } from "../debriefModel.ts";
import { listText } from "../format.ts";
import { partnerName } from "../text/lens.ts";
import { cell, weakestIn } from "./grid.ts";

/**
 * What went to which partner, and when: a line a turn, a column an organisation that could have heard something or been asked. Who was never
 * reached is there too: that nobody told the school is what the picture is about.
 */
export function phases({ script, framework }: Game, { decisions }: Assessment): LensGrid {
  const { partners } = framework.book;
  const organisation = (who: string) => partners[who]?.of ?? who;
  const reached = decisions.flatMap(({ moment: id, entry, grade }) => {
    const moment = momentOf(script, id);
    if (!moment || !isDecision(moment) || !entry.answer) return [];
    return pickedIn(moment, entry.answer).flatMap(({ part, choice }) =>
      [...new Set(heardOf(moment, part, choice).map(organisation))].flatMap((who) => (partners[who] ? [{ moment, who, text: choice.text, grade }] : [])),
    );
  });
  const named = script.moments.flatMap((moment) => [
    ...allChoices(moment).flatMap((choice) => heardOf(moment, "", choice).map(organisation)),
    ...(moment.do === "share" ? (moment.fields["partner"] ?? []).map(({ id }) => organisation(id)) : []),
  ]);
  const columns = [...new Set([...named.filter((who) => partners[who]?.kind === "instantie"), ...reached.map(({ who }) => who)])].toSorted(
    (a, b) => Object.keys(partners).indexOf(a) - Object.keys(partners).indexOf(b),
  );
  const lines = (script.clock.turns ?? []).flatMap((turn) => {
    const first = decisions.find(({ moment }) => momentOf(script, moment)?.turn === turn.id);
    if (!first || columns.length === 0) return [];
    const here = reached.filter(({ moment }) => moment.turn === turn.id);
    const cells = columns.map((column) => {
      const met = here.filter(({ who }) => who === column);
      return met.length === 0 ? null : cell(listText([...new Set(met.map(({ text }) => text))]), weakestIn(met.map(({ grade }) => grade)));
    });
    return [{ momentId: first.moment, name: turn.label, cells }];
  });
  return { columns: columns.map((id) => ({ name: partnerName(partners[id]?.name ?? id), short: partnerName(partners[id]?.name ?? id) })), lines };
}

/** With a share that is put together the partner is a field of it, and no act. */
function heardOf(moment: Moment, part: string, choice: Choice): readonly string[] {
  return [...(moment.do === "share" && part === "partner" ? [choice.id] : []), ...choice.acts.flatMap(toWhom)];
}

/** Who is told, asked or thanked by it. */
function toWhom(act: Act): readonly string[] {
  switch (act.act) {
    case "share":
      return act.with;
    case "call":
      return [act.desk];
    case "consult":
    case "ask-meaning":
    case "advise":
    case "inform":
    case "delegate":
    case "request":
    case "feedback":
      return [act.whom];
    case "contact":
      return act.whom === undefined ? [] : [act.whom];
    default:
      return [];
  }
}
