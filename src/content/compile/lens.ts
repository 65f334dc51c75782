import type { Moment } from "../../domain/moments.ts";
import type { Lens } from "../../domain/scenario.ts";
import { diagnostic, type Diagnostic } from "../diagnostics.ts";
import type { Locator } from "../locate.ts";
import type { CaseFile } from "../schema/caseFile.ts";

/** What each kind cannot do without. */
const NEEDS: Readonly<Record<Lens["kind"], { readonly key: "moments" | "lines" | "beurten"; readonly remedy: string } | undefined>> = {
  assen: { key: "moments", remedy: "Geef `moments`: de momenten met `do: build` die naast elkaar komen." },
  treden: undefined,
  zekerheid: undefined,
  fasen: { key: "beurten", remedy: "Geef de oefening `beurten`: elke beurt is een regel." },
  weken: { key: "lines", remedy: "Geef `lines`: de regels, elk met een naam en de criteria die erbij horen." },
};

/** The picture of a drill's debrief, as far as it is there for this role; undefined when the file has none. */
export function lensOf({ lens, beurten }: CaseFile, moments: readonly Moment[], locator: Locator, report: (problem: Diagnostic) => void): Lens | undefined {
  if (!lens) return undefined;
  const need = NEEDS[lens.kind];
  if (need && (need.key === "beurten" ? beurten : lens[need.key]) === undefined)
    report(diagnostic("WH010", locator.shared("lens"), `Deze lens mist “${need.key}”.`, need.remedy));
  if (lens.kind === "weken" && !beurten)
    report(diagnostic("WH010", locator.shared("lens"), "Deze lens mist “beurten”.", "Geef de oefening `beurten`: elke beurt is een kolom."));
  // A moment of another role is not there: the picture of this role has a line less.
  const shown = lens.moments?.filter((id, index) => {
    const found = moments.find((moment) => moment.id === id);
    if (found && found.do !== "build")
      report(diagnostic("WH030", locator.shared("lens", "moments", index), `“${id}” heeft geen rijen: de lens toont momenten met do: build.`));
    return found?.do === "build";
  });
  return { kind: lens.kind, title: lens.title, lead: lens.lead, ...(shown ? { moments: shown } : {}), ...(lens.lines ? { lines: lens.lines } : {}) };
}
