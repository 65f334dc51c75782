import type { ClaimKey } from "../domain/messages.ts";
import type { ChooseMoment } from "../domain/moments.ts";
import type { Script } from "../domain/scenario.ts";
import { GRADES, type Grade } from "../domain/grades.ts";
import type { BuilderSheet, ChooseSheet, InspectSheet, Intent, PlayView } from "./model.ts";
import { GRADE_NAMES } from "./text/nl.ts";

/** What the colleague can say; the words stand in the catalogue. */
export type IntroLine =
  | "welkom"
  | "wijs-tijd"
  | "sorteer-tijd"
  | "anders-tijd"
  | "wijs-iets"
  | "sorteer-iets"
  | "anders-iets"
  | "wijs-stil"
  | "sorteer-stil"
  | "anders-stil"
  | "bijzaak"
  | "gekeken"
  | "uitleg"
  | "delen-partner"
  | "anders-partner"
  | "delen-gegevens"
  | "te-veel"
  | "delen-vorm"
  | "delen-naam"
  | "gedeeld"
  | "niemand"
  | "kiezen"
  | "anders-keuze"
  | "gekozen"
  | "grens"
  | "antwoord"
  | "einde";

/** What the colleague points at. */
export type IntroTarget =
  | { readonly mark: string }
  | { readonly claim: ClaimKey }
  | { readonly row: string }
  | { readonly option: string }
  | { readonly button: "main" };

/** One thought of the colleague: first what was just done, last what comes now. `does` is what the colleague would do. */
export interface IntroCue {
  readonly says: readonly IntroLine[];
  readonly at?: IntroTarget;
  readonly does: readonly Intent[];
}

const CONFIRM: readonly Intent[] = [{ type: "confirmed" }];
const MAIN = { button: "main" } as const;

/** How the colleague looks at the message: where, and as what. */
const LOOKS = [
  { mark: "tijd", key: "zie-ik" },
  { mark: "iets", key: "denk-ik" },
  { mark: "stil", key: "weet-ik-niet" },
] as const;

/** What the colleague would share, row by row. */
const SHARES = [
  { field: "partner", items: ["boa"] },
  { field: "gegevens", items: ["tijd", "plek", "feest"] },
  { field: "vorm", items: ["gesproken"] },
  { field: "naam", items: ["geen"] },
] as const;

const CHOICE = "eerlijk";

/** What the colleague thinks aloud, from what is on screen. `welcomed`: hello was said. Pure. */
export function introCue({ sheet }: PlayView, welcomed: boolean): IntroCue {
  if (!welcomed) return { says: ["welkom"], does: [] };
  switch (sheet.kind) {
    case "inspect":
      return looking(sheet);
    case "builder":
      return sharing(sheet);
    case "choose":
      return choosing(sheet);
    case "limit":
      return { says: ["grens"], at: MAIN, does: CONFIRM };
    case "end":
      return { says: ["einde"], at: MAIN, does: CONFIRM };
    default:
      return { says: [sheet.momentId === "antwoord" ? "antwoord" : "uitleg"], at: MAIN, does: CONFIRM };
  }
}

function looking(sheet: InspectSheet): IntroCue {
  const claimOf = (mark: string) => sheet.claims.find((claim) => claim.markId === mark);
  const next = LOOKS.findIndex(({ mark }) => (claimOf(mark)?.answer ?? null) === null);
  const before = LOOKS[next < 0 ? LOOKS.length - 1 : next - 1];
  const otherwise = before !== undefined && claimOf(before.mark)?.answer !== before.key ? ([`anders-${before.mark}`] as const) : [];
  const look = LOOKS[next];
  if (!look) return { says: [...otherwise, "gekeken"], at: MAIN, does: CONFIRM };
  const claim = claimOf(look.mark);
  if (claim) return { says: [`sorteer-${look.mark}`], at: { claim: look.key }, does: [{ type: "claim.sorted", claim: claim.id, key: look.key }] };
  const aside = sheet.marks.some(({ id, marked }) => marked && !LOOKS.some(({ mark }) => mark === id)) ? (["bijzaak"] as const) : [];
  return {
    says: [...otherwise, ...aside, `wijs-${look.mark}`],
    at: { mark: look.mark },
    does: [{ type: "mark.toggled", mark: look.mark }],
  };
}

function sharing(sheet: BuilderSheet): IntroCue {
  if (sheet.none?.open) {
    const reason = sheet.none.reasons.find(({ picked }) => picked) ?? sheet.none.reasons[0];
    return { says: ["niemand"], ...(sheet.ready ? { at: MAIN, does: CONFIRM } : { does: reason ? [{ type: "reason.picked", reason: reason.id }] : [] }) };
  }
  const picked = (field: string) => sheet.rows.find((row) => row.field === field)?.items.flatMap(({ id, checked }) => (checked ? [id] : [])) ?? [];
  // Several things may be told: the colleague waits until they are, or until somebody goes on.
  const open = SHARES.findIndex(({ field, items }, at) =>
    field === "gegevens"
      ? items.some((id) => !picked(field).includes(id)) &&
        (picked(field).length === 0 || SHARES.slice(at + 1).every((later) => picked(later.field).length === 0))
      : picked(field).length === 0,
  );
  const share = SHARES[open];
  const other = !picked("partner").every((id) => id === "boa");
  const tooMuch = picked("gegevens").includes("leeftijd");
  if (!share) return { says: ["gedeeld"], at: MAIN, does: CONFIRM };
  const reacts: readonly IntroLine[] = share.field !== "gegevens" ? [] : tooMuch ? ["te-veel"] : other ? ["anders-partner"] : [];
  return {
    says: [...reacts, `delen-${share.field}`],
    at: { row: share.field },
    does: share.items.filter((item) => !picked(share.field).includes(item)).map((item) => ({ type: "field.picked", field: share.field, item })),
  };
}

function choosing(sheet: ChooseSheet): IntroCue {
  const option = sheet.options.find(({ picked }) => picked);
  if (!option) return { says: ["kiezen"], at: { option: CHOICE }, does: [{ type: "option.picked", option: CHOICE }] };
  return { says: [option.id === CHOICE ? "gekozen" : "anders-keuze"], at: MAIN, does: CONFIRM };
}

/** One answer to the same question for every grade, from strong to weak. */
export interface GradeExample {
  readonly grade: Grade;
  readonly gradeName: string;
  readonly text: string;
  readonly because: string;
}

/** The grades with an example each: answers to the last choice of the script. Nobody gave them. */
export function gradeExamples({ moments }: Script): { readonly ask: string; readonly examples: readonly GradeExample[] } {
  const moment = moments.findLast((one): one is ChooseMoment => one.do === "choose");
  const judged = (moment?.options ?? []).flatMap(({ text, judgements: [first] }) =>
    first ? first.verdicts.slice(0, 1).map(({ grade }) => ({ text, grade, because: first.because })) : [],
  );
  return {
    ask: moment?.ask ?? "",
    examples: GRADES.flatMap((grade) =>
      judged
        .filter((one) => one.grade === grade)
        .slice(0, 1)
        .map((one) => ({ ...one, gradeName: GRADE_NAMES[grade] })),
    ),
  };
}
