import type { ActPattern } from "../../domain/acts.ts";
import type { Agreement, AgreementSet, Duty } from "../../domain/framework.ts";
import { ROLES } from "../../domain/roles.ts";
import { compileCondition, type Names } from "../cel/index.ts";
import { diagnostic, nearest, type Diagnostic } from "../diagnostics.ts";
import { placeIn, type Step } from "../locate.ts";
import type { Source } from "../readSource.ts";
import { agreementFile, type AgreementEntry, type AgreementFile } from "../schema/agreementFile.ts";
import { validate } from "../schema/validate.ts";
import { compilePattern } from "./patterns.ts";
import { durationToMinutes } from "./times.ts";

/** A set with the file it was written in. */
export interface CompiledSet {
  readonly set: AgreementSet;
  readonly source: Source;
  /** Where each agreement was written, by id: its own file, or that of the set it came from. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** Every set there is, by id: those a player can choose, and the library to pick from. */
export type AgreementBook = Readonly<Record<string, CompiledSet>>;

export interface CompiledBook {
  readonly book: AgreementBook;
  readonly diagnostics: readonly Diagnostic[];
}

interface Written {
  readonly file: AgreementFile;
  readonly source: Source;
}

/**
 * Compiles files of agreements. `facts` are the fact ids of all cases, which conditions may name besides the file's own;
 * `known` are sets that stand elsewhere, which `includes` and `pick` may name.
 */
export function compileAgreements(sources: readonly Source[], facts: readonly string[], known: AgreementBook = {}): CompiledBook {
  const diagnostics: Diagnostic[] = [];
  const written = new Map<string, Written>();
  for (const source of sources) {
    const checked = validate(agreementFile, source);
    if (!checked.ok) diagnostics.push(...checked.diagnostics);
    else if (written.has(checked.value.id) || checked.value.id in known)
      diagnostics.push(diagnostic("WH031", source.locate(["id"]), `Er is al een set afspraken “${checked.value.id}”.`));
    else written.set(checked.value.id, { file: checked.value, source });
  }
  const book: Record<string, CompiledSet> = { ...known };
  const compile = (id: string, path: readonly string[]): CompiledSet | null => {
    const one = written.get(id);
    if (book[id] || !one) return book[id] ?? null;
    const whole = wholeSet(one, facts, diagnostics, (from, place) => {
      if (path.includes(from) || from === id) {
        diagnostics.push(diagnostic("WH030", placeIn(one.source, place), `De set “${id}” haalt via “${from}” zichzelf binnen.`));
        return null;
      }
      const found = compile(from, [...path, id]);
      if (!found && !written.has(from)) {
        const near = nearest(from, [...written.keys(), ...Object.keys(known)]);
        diagnostics.push(
          diagnostic(
            "WH030",
            placeIn(one.source, place),
            `Onbekend: set afspraken “${from}”.`,
            near === undefined || near === id ? undefined : `Bedoelde je “${near}”?`,
          ),
        );
      }
      return found;
    });
    book[id] = whole;
    return whole;
  };
  for (const id of written.keys()) compile(id, []);
  return { book, diagnostics };
}

type Find = (set: string, place: readonly Step[]) => CompiledSet | null;

/** Own agreements and those that come along; the same agreement by two ways counts once. */
function wholeSet({ file, source }: Written, facts: readonly string[], diagnostics: Diagnostic[], find: Find): CompiledSet {
  const found: (readonly [Agreement, Source])[] = [];
  const add = (agreement: Agreement, from: Source) => {
    const same = found.find(([other]) => JSON.stringify(other) === JSON.stringify(agreement));
    if (!same) found.push([agreement, from]);
  };
  file.includes.forEach((id, index) => {
    const other = find(id, ["includes", index]);
    for (const agreement of other?.set.agreements ?? []) add(agreement, other?.sources[agreement.id] ?? source);
  });
  file.pick.forEach(({ from, ids, as }, index) => {
    const other = find(from, ["pick", index, "from"]);
    if (!other) return;
    ids.forEach((id, at) => {
      const agreement = other.set.agreements.find((one) => one.id === id);
      if (agreement) return add(as ? { ...agreement, kind: as } : agreement, other.sources[id] ?? source);
      const ownIds = other.set.agreements.map((one) => one.id);
      const near = nearest(id, ownIds);
      diagnostics.push(
        diagnostic(
          "WH030",
          placeIn(source, ["pick", index, "ids", at]),
          `In de set “${from}” staat geen afspraak “${id}”.`,
          near === undefined ? undefined : `Bedoelde je “${near}”?`,
        ),
      );
    });
  });
  const names: Names = { vars: [], facts: [...facts, ...Object.keys(file.facts)], moments: [], choices: [] };
  const ids = file.agreements.map((one) => one.id);
  file.agreements.forEach((entry, index) => {
    if (ids.indexOf(entry.id) < index)
      diagnostics.push(diagnostic("WH031", source.locate(["agreements", index, "id"]), `De afspraak “${entry.id}” staat twee keer in dit bestand.`));
    else add(agreementOf(entry, source, index, names, diagnostics), source);
  });
  const sources = Object.fromEntries(found.map(([agreement, from]) => [agreement.id, from]));
  return { set: { id: file.id, title: file.title, agreements: found.map(([agreement]) => agreement) }, source, sources };
}

function agreementOf(entry: AgreementEntry, source: Source, index: number, names: Names, diagnostics: Diagnostic[]): Agreement {
  const at = (...steps: readonly (string | number)[]) => source.locate(["agreements", index, ...steps]);
  const condition = (text: string | null | undefined, ...steps: readonly string[]) => {
    if (text === undefined || text === null) return undefined;
    const compiled = compileCondition(text, names);
    if (compiled.ok) return compiled.expr;
    const column = compiled.at === undefined ? [] : [{ offset: compiled.at }];
    diagnostics.push(diagnostic(compiled.code, placeIn(source, ["agreements", index, ...steps, ...column]), compiled.message));
    return undefined;
  };
  const patterns = (list: readonly unknown[] | undefined, ...steps: readonly string[]) =>
    list?.flatMap((written, place): ActPattern[] => {
      const compiled = compilePattern(written);
      if (compiled.ok) return [compiled.pattern];
      diagnostics.push(diagnostic("WH012", at(...steps, place), compiled.message));
      return [];
    });
  const { when, except, after, duty, within, worse, law, botst, judgedBy, ...rest } = entry;
  const dutyOf = (): Duty | undefined => {
    if (!duty) return undefined;
    if ("share" in duty) return { do: [{ act: "tell", fields: { who: duty.share.with } }] };
    if ("notShare" in duty) return { dont: [{ act: "tell", fields: { who: duty.notShare.with } }] };
    const [ways, left] = [patterns(duty.do, "duty", "do"), patterns(duty.dont, "duty", "dont")];
    const instead =
      duty.instead &&
      Object.fromEntries(ROLES.flatMap((role) => [[role, patterns(duty.instead?.[role], "duty", "instead", role)] as const]).filter(([, list]) => list));
    return { ...(ways ? { do: ways } : {}), ...(left ? { dont: left } : {}), ...(instead ? { instead } : {}) };
  };
  if ((duty === undefined) === (judgedBy === undefined)) {
    const [message, remedy] = duty
      ? ["heeft een `duty` en toch `judgedBy`", "Laat een van de twee weg: met een `duty` oordeelt de simulator zelf."]
      : ["zegt niet hoe zij beoordeeld wordt", "Geef een `duty`, of schrijf `judgedBy: auteur` of `judgedBy: niemand`."];
    diagnostics.push(diagnostic("WH010", at(duty ? "judgedBy" : "id"), `De afspraak “${entry.id}” ${message}.`, remedy));
  }
  if (duty && when === undefined && after === undefined)
    diagnostics.push(diagnostic("WH010", at("duty"), `De afspraak “${entry.id}” heeft een plicht, maar geen begin.`, "Geef `when` of `after`."));
  if (duty && "do" in duty === false && "dont" in duty === false && "share" in duty === false && "notShare" in duty === false && !("instead" in duty))
    diagnostics.push(diagnostic("WH010", at("duty"), `De plicht van “${entry.id}” is leeg.`, "Geef `do` of `dont`."));
  const compiled = { when: condition(when, "when"), except: condition(except, "except"), worse: condition(worse?.when, "worse", "when") };
  const named = typeof within === "string" && !/^\d/u.test(within);
  const ways = dutyOf();
  const begins = patterns(after, "after");
  return {
    ...rest,
    source: rest.source as Agreement["source"],
    within: named ? (within as Agreement["within"]) : durationToMinutes(within),
    ...(compiled.when ? { when: compiled.when } : {}),
    ...(begins ? { after: begins } : {}),
    ...(ways ? { duty: ways } : {}),
    ...(compiled.except ? { except: compiled.except } : {}),
    ...(worse && compiled.worse ? { worse: { when: compiled.worse, breach: worse.breach } } : {}),
    ...(judgedBy === "niemand" ? { information: true } : {}),
    ...(law ? { law } : {}),
    ...(botst === undefined ? {} : { collides: botst }),
  };
}
