import {
  REFLECT_FIELDS,
  SHARE_FIELDS,
  type BuildMoment,
  type BuildRow,
  type Choice,
  type Moment,
  type ReflectField,
  type ShareField,
  type ShareNeed,
} from "../../domain/moments.ts";
import type { MomentFile, RowFile } from "../schema/caseFile.ts";
import { choiceOf, choicesOf, conditionOf, effectsOf, problem, thenOf, verdictsOf, type Scope } from "./choices.ts";
import { clockToMinutes } from "./times.ts";

/** One moment for one role, sugar and overlays already applied. */
export function momentOf(scope: Scope, file: MomentFile): Moment | null {
  const when = file.when === undefined ? undefined : conditionOf(scope, file.when, "when");
  const then = thenOf(scope, file.then, "then");
  const outcomes = (file.outcomes ?? []).flatMap((outcome, index) => {
    const holds = conditionOf(scope, outcome.when, "outcomes", index, "when");
    return holds ? [{ ...effectsOf(outcome), when: holds }] : [];
  });
  const base = {
    id: file.id,
    step: file.step,
    ...effectsOf(file),
    ...(file.title === undefined ? {} : { title: file.title }),
    ...(file.ask === undefined ? {} : { ask: file.ask }),
    ...(file.at === undefined ? {} : { at: clockToMinutes(file.at) }),
    ...(when ? { when } : {}),
    ...(then ? { then } : {}),
    ...(outcomes.length > 0 ? { outcomes } : {}),
    ...(file.message === undefined ? {} : { message: file.message }),
    ...(file.place === undefined ? {} : { place: file.place }),
    ...(file.pivotal ? { pivotal: true } : {}),
    ...(file.considerations === undefined ? {} : { considerations: considerationsOf(file.considerations) }),
    ...(file.together === undefined ? {} : { together: file.together }),
    ...(file.repair ? { repair: true } : {}),
    ...(file.help === undefined ? {} : { help: file.help }),
    ...(file.elsewhere === undefined ? {} : { elsewhere: texts(file.elsewhere) }),
  };
  const ask = file.ask ?? "";
  switch (file.do) {
    case "beat":
    case "end":
      return { ...base, do: file.do };
    case "inspect":
      if (file.message === undefined) return missing(scope, "message");
      return { ...base, do: "inspect", message: file.message };
    case "choose":
      return { ...base, do: "choose", ask, options: choicesOf(scope, file.options, "options") };
    case "act":
      return {
        ...base,
        do: "act",
        ask,
        options: choicesOf(scope, file.options, "options"),
        tones: (file.tones ?? []).map((tone) => ({ ...choiceOf(scope, tone, "tones", { id: tone.id }), of: tone.of })),
      };
    case "consult":
      return {
        ...base,
        do: "consult",
        ask,
        explanations: (file.explanations ?? []).map(({ id, text, innocent }) => ({ id, text, ...(innocent ? { innocent } : {}) })),
        sources: (file.sources ?? []).map((source) => ({
          ...choiceOf(scope, source, "sources", { id: source.id }),
          separates: source.separates ?? [],
          answer: source.answer,
          ...(source.exposes === undefined ? {} : { exposes: source.exposes }),
        })),
        atMost: file.atMost ?? Math.ceil((file.sources?.length ?? 0) / 2),
      };
    case "share":
      return {
        ...base,
        do: "share",
        ask,
        fields: fieldsOf<ShareField>(scope, file, SHARE_FIELDS),
        needs: (file.needs ?? []).map(needOf),
        none: choicesOf(scope, file.none, "none"),
      };
    case "reflect":
      return { ...base, do: "reflect", ask, fields: fieldsOf<ReflectField>(scope, file, REFLECT_FIELDS) };
    case "build":
      return buildOf(scope, file, { ...base, ask });
  }
}

function missing(scope: Scope, key: string): null {
  problem(scope, "WH010", `“${key}” ontbreekt bij dit moment.`);
  return null;
}

function considerationsOf(file: NonNullable<MomentFile["considerations"]>) {
  return Object.entries(file).map(([choice, item]) => ({
    choice,
    for: item.for,
    against: item.against,
    ...(item.costs === undefined ? {} : { costs: item.costs }),
  }));
}

function texts(file: NonNullable<MomentFile["elsewhere"]>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(file).flatMap(([role, text]) => (text === undefined ? [] : [[role, text]])));
}

function fieldsOf<F extends ShareField | ReflectField>(scope: Scope, file: MomentFile, fields: readonly F[]): Readonly<Record<F, readonly Choice[]>> {
  return Object.fromEntries(fields.map((field) => [field, choicesOf(scope, file.fields?.[field], "fields", field)])) as unknown as Readonly<
    Record<F, readonly Choice[]>
  >;
}

/** A builder with rows of the author's own; of rows with shared answers the items are made here. */
function buildOf(scope: Scope, file: MomentFile, base: Omit<BuildMoment, "do" | "rows" | "fields">): Moment | null {
  if (!file.rows || file.rows.length === 0) return missing(scope, "rows");
  const rows = file.rows.map(({ id, label, several, empty, items }): BuildRow => ({
    id,
    label,
    ...(several ? { several } : {}),
    ...(items ? {} : { shared: true }),
    ...(empty ? { empty: { verdicts: verdictsOf(empty.judge), because: empty.because, ...(empty.law ? { law: empty.law } : {}) } } : {}),
  }));
  const fields = file.rows.map(
    (row) => [row.id, row.items ? choicesOf(scope, row.items, "rows", { id: row.id }, "items") : answersOf(scope, file, row)] as const,
  );
  return { ...base, do: "build", rows, fields: Object.fromEntries(fields) };
}

/** The id of an answer in a row: answers are shared, and an id stands once in a moment. */
export const answerId = (row: string, answer: string): string => `${row}-${answer}`;

function answersOf(scope: Scope, file: MomentFile, row: RowFile): readonly Choice[] {
  const answers = file.answers ?? {};
  const at = ["rows", { id: row.id }] as const;
  if (row.on === undefined || row.because === undefined || Object.keys(answers).length === 0)
    problem(
      scope,
      "WH010",
      `De rij “${row.id}” heeft geen items. Geef items, of \`answers\` bij het moment en \`on\`, \`worth\` en \`because\` bij de rij.`,
      ...at,
    );
  for (const answer of Object.keys(row.worth ?? {}))
    if (!Object.hasOwn(answers, answer)) problem(scope, "WH030", `Het antwoord “${answer}” staat niet bij answers.`, ...at, "worth", answer);
  return Object.entries(answers).flatMap(([answer, text]): Choice[] => {
    const worth = row.worth?.[answer];
    if (worth === undefined) {
      problem(scope, "WH050", `Het antwoord “${answer}” heeft bij “${row.id}” geen oordeel.`, ...at);
      return [];
    }
    const judgement = { verdicts: verdictsOf({ [row.on ?? ""]: worth }), because: row.because ?? "", ...(row.law ? { law: row.law } : {}) };
    return [{ id: answerId(row.id, answer), text, acts: [], judgements: [judgement] }];
  });
}

function needOf(file: NonNullable<MomentFile["needs"]>[number]): ShareNeed {
  return {
    partner: file.partner,
    doel: file.doel ?? [],
    gegevens: { must: file.gegevens.must, may: file.gegevens.may ?? [] },
    vorm: file.vorm ?? [],
    naam: file.naam ?? [],
    kanaal: file.kanaal ?? [],
    vooraf: file.vooraf ?? [],
  };
}
