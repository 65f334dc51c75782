import type { Kader } from "../../domain/kader/kader.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { FrameworkSources } from "../compile/framework.ts";
import type { Path } from "../readSource.ts";
import { doublesIn } from "./doubles.ts";
import { unknownId } from "./unknownId.ts";

/** A place in a kader file that names something of another list. */
interface Mention {
  readonly file: string;
  readonly path: Path;
  readonly what: string;
  readonly id: string;
  readonly known: readonly string[];
}

/** Every id that one entry of the framework names must be an entry of the list it is said to be in (WH030); a sign or agreement stands once (WH031). */
export function lintKader(kader: Kader, sources: FrameworkSources): readonly Diagnostic[] {
  const lost = mentionsIn(kader).flatMap(({ file, path, what, id, known }) => {
    const source = sources.kader[file];
    return known.includes(id) || !source ? [] : [unknownId(source.locate(path), what, id, known)];
  });
  return [...lost, ...signsTwice(kader, sources), ...sources.afspraken.flatMap(doublesIn)];
}

/** Two entries for one sign would have one address in the knowledge base. */
function signsTwice({ language }: Kader, { kader }: FrameworkSources): readonly Diagnostic[] {
  const source = kader["taal"];
  return language.flatMap(({ sign }, index) => {
    const first = language.findIndex((one) => one.sign === sign);
    return first === index || !source ? [] : [diagnostic("WH031", source.locate(["language", index]), `Het teken “${sign}” staat hier al.`)];
  });
}

function mentionsIn(kader: Kader): readonly Mention[] {
  const criteria = kader.criteria.map(({ id }) => id);
  const cards = kader.law.map(({ id }) => id);
  const limits = kader.hardLimits.map(({ id }) => id);
  const law = (file: string, list: readonly string[], ...path: Path) =>
    list.map((id, index): Mention => ({ file, path: [...path, index], what: "rechtskaart", id, known: cards }));
  const criterion = (file: string, id: string, ...path: Path): Mention => ({ file, path, what: "criterium", id, known: criteria });
  return [
    ...kader.hardLimits.flatMap(({ id, borders }) =>
      borders.flatMap(({ law: card }, index) => (card === undefined ? [] : law("regels", [card], "hardLimits", id, "borders", index, "law"))),
    ),
    ...kader.subroles.flatMap(({ id, law: list }) => law("rollen", list, "subroles", id, "law")),
    ...Object.entries(kader.activities).flatMap(([id, row]) => law("rollen", row.law, "ladder", id, "law")),
    ...Object.entries(kader.actions).flatMap(([id, row]) => [
      ...law("rollen", row.law, "actions", id, "law"),
      ...(row.criterion === undefined ? [] : [criterion("rollen", row.criterion, "actions", id, "criterion")]),
    ]),
    ...kader.rungs.flatMap(({ id, criterion: named, alsoAsk = [] }) => [
      criterion("interventiekaart", named, "rungs", id, "criterion"),
      ...alsoAsk.map((one, index) => criterion("interventiekaart", one, "rungs", id, "alsoAsk", index)),
    ]),
    ...kader.instruments.flatMap(({ id, law: list }) => law("interventiekaart", list, "instruments", id, "law")),
    ...kader.phases.flatMap(({ id, criteria: named }) => named.map((one, index) => criterion("interventiematrix", one, "phases", id, "criteria", index))),
    ...kader.groupSteps.flatMap(({ id, law: list, criterion: named }) => [
      ...law("zevenstappen", list, "steps", id, "law"),
      criterion("zevenstappen", named, "steps", id, "criterion"),
    ]),
    ...kader.questions.flatMap(({ id, objective, fits }) => [
      { file: "gespreksvragen", path: ["questions", id, "objective"], what: "leerdoel", id: objective, known: Object.keys(kader.objectives) },
      ...(fits.criteria ?? []).map((one, index) => criterion("gespreksvragen", one, "questions", id, "fits", "criteria", index)),
      ...(fits.limits ?? []).map((one, index): Mention => ({
        file: "gespreksvragen",
        path: ["questions", id, "fits", "limits", index],
        what: "harde grens",
        id: one,
        known: limits,
      })),
    ]),
    ...kader.collisions.flatMap(({ id, touches }) =>
      touches.map((one, index): Mention => ({ file: "botsingen", path: ["collisions", id, "touches", index], what: "id", id: one, known: touchable(kader) })),
    ),
  ];
}

/** What a collision may touch. */
function touchable(kader: Kader): readonly string[] {
  const lists = [kader.criteria, kader.hardLimits, kader.law, kader.instruments, kader.subroles];
  const agreements = Object.values(kader.framework.agreementSets).flatMap((set) => set.agreements);
  return [...lists, agreements].flatMap((list) => list.map(({ id }) => id));
}
