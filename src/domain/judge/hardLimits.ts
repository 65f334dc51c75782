import type { Act } from "../acts.ts";
import type { Value } from "../expr.ts";
import type { Role } from "../roles.ts";

/**
 * The hard limits as a truth table over acts × facts this role knows (SPEC A4, HG-1…HG-12). No words of degree:
 * a row fires or it does not. `contested` = the law card says *betwist*: riskant plus the card, never a limit.
 */
export interface LimitContext {
  readonly role: Role;
  /** Powers from rollen.yaml that make the difference between roles. */
  readonly powers: readonly string[];
  /** Facts this role knows, by id. */
  readonly facts: Readonly<Record<string, Value>>;
  /** Somebody with the task to protect has confirmed that he knows (HG-5). */
  readonly reported: boolean;
}

/** Facts that the rows below look at. */
export const LIMIT_FACTS = [
  "gevaar.ernstig",
  "gevaar.concreet",
  "gevaar.acuut",
  "gevaar.tijd",
  "nood",
  "beeld.minderjarig",
  "bron.getoond",
  "bron.uit-kring",
  "bron.akkoord",
  "soort.gevoelig",
  "herkomst",
  "melding.bevestigd",
] as const;
type LimitFact = (typeof LIMIT_FACTS)[number];

export type LimitHit = { readonly limit: string; readonly verdict: "grens" } | { readonly limit: string; readonly verdict: "betwist"; readonly card: string };

type Row = { readonly limit: string; readonly test: (act: Act, on: LimitContext) => boolean | { readonly betwist: string } };

const yes = (on: LimitContext, fact: LimitFact) => Boolean(on.facts[fact]);
const may = (on: LimitContext, power: string) => on.powers.includes(power);
/** Serious and concrete, known to this role, and nobody who must protect knows it yet. */
const dangerUnreported = (on: LimitContext) => yes(on, "gevaar.ernstig") && yes(on, "gevaar.concreet") && !on.reported;
/** A check at or after the time of the danger is no check. Times are "HH:MM"; an unknown time is not too late. */
const tooLate = (until: string | undefined, danger: Value | undefined) => typeof danger === "string" && until !== undefined && until >= danger;
const heavy = (form: string | undefined) => form === "schermafdruk" || form === "origineel";
/** Who may hear the source when danger is acute (HG-4). */
const SAFE_RECEIVERS = ["politie", "112", "bescherming-bron"];
/** Receivers that are more than one organisation (HG-6). */
const PUBLIC_RECEIVERS = ["raad", "pers", "publiek", "groepsapp"];
/** Those who may not hear from you that somebody reported (HG-4): poster, group, public. */
const NOT_TOLD_OF_REPORT = ["jongere", "plaatser", "groep", "publiek"];
/** Young people who may never be used to learn something about another (HG-9). */
const YOUNG = ["jongere", "vriend", "broer", "zus", "bron", "reageerder"];

const organisations = (receivers: readonly string[]) => receivers.reduce((count, who) => count + (PUBLIC_RECEIVERS.includes(who) ? 2 : 1), 0);

const ROWS: readonly Row[] = [
  {
    limit: "HG-1",
    test: (act, on) =>
      yes(on, "beeld.minderjarig") && (act.act === "capture" || (act.act === "view" && act.of === "beeld") || (act.act === "share" && heavy(act.form))),
  },
  {
    limit: "HG-2",
    test: (act, on) => {
      if (act.act === "contact") return act.hidden === true;
      if (act.act !== "search" || act.cover !== "heimelijk") return false;
      if (on.role !== "politie") return true;
      if (act.scope === "fenomeen") return false;
      return act.scope === "besloten" && act.target === "groep" ? { betwist: "besloten-groep-orde" } : true;
    },
  },
  {
    limit: "HG-3a",
    test: (act, on) => {
      if (on.role === "politie" || act.act !== "search" || act.scope === "fenomeen") return false;
      if (yes(on, "nood") && act.target === "jongere-in-nood" && on.reported) return false;
      const keepsNothing = act.record === undefined || act.record === "niets";
      return !(act.target === "eigen-jongere" && act.people !== "meer" && keepsNothing && may(on, "kijken-leefwereld"));
    },
  },
  {
    limit: "HG-3b",
    test: (act, on) => {
      if (on.role !== "politie" || act.act !== "search" || act.scope === "fenomeen") return false;
      if (act.scope === "persoon" && act.target === "bedreigde" && (yes(on, "nood") || yes(on, "gevaar.acuut"))) return false;
      if (act.scope === "besloten") return act.target !== "groep";
      return act.cover === "heimelijk" || act.record === "opnieuw" || (act.record === "lijst" && act.people === "meer");
    },
  },
  {
    limit: "HG-4",
    test: (act, on) => {
      if (yes(on, "bron.akkoord")) return false;
      if ((act.act === "inform" || act.act === "feedback") && act.about === "melding")
        return yes(on, "bron.uit-kring") && NOT_TOLD_OF_REPORT.includes(act.whom);
      const protectedBy = (receivers: readonly string[]) => yes(on, "gevaar.acuut") && receivers.every((who) => SAFE_RECEIVERS.includes(who));
      if (act.act === "inform") return act.about === "bron" && !protectedBy([act.whom]);
      if (act.act !== "share") return false;
      const named = (act.data ?? []).includes("bron") || (yes(on, "bron.getoond") && heavy(act.form));
      return named && !protectedBy(act.with);
    },
  },
  {
    limit: "HG-5",
    test: (act, on) => {
      if (!dangerUnreported(on)) return false;
      if (act.act === "wait") return yes(on, "gevaar.acuut") || !act.check || tooLate(act.until, on.facts["gevaar.tijd"]);
      return act.act === "share" && act.withoutTask === true;
    },
  },
  {
    limit: "HG-6",
    test: (act, on) => {
      if (act.act !== "share" || organisations(act.with) < 2 || !yes(on, "soort.gevoelig") || !String(on.facts["herkomst"] ?? "").startsWith("besloten"))
        return false;
      const recognisable = (act.identified ?? "geen") !== "geen" || heavy(act.form);
      const protecting = yes(on, "gevaar.ernstig") && yes(on, "gevaar.concreet") && act.withoutTask !== true && act.form === "gesproken";
      return recognisable && !protecting;
    },
  },
  { limit: "HG-7", test: (act) => act.act === "promise" && (act.what === "geheim" || act.what === "anoniem") },
  {
    limit: "HG-8",
    test: (act, on) => yes(on, "nood") && !on.reported && (act.act === "wait" || (act.act === "decide" && !act.intervene)),
  },
  { limit: "HG-9", test: (act) => act.act === "delegate" && act.what === "uithoren" && YOUNG.includes(act.whom) },
  {
    limit: "HG-10",
    test: (act) => (act.act === "delegate" && (act.what === "inloggen" || act.what === "chats-lezen")) || (act.act === "check" && act.what === "toestel"),
  },
  { limit: "HG-11", test: (act) => act.act === "check" && (act.what === "id" || act.what === "register") && act.ground === "ander-doel" },
  {
    limit: "HG-12",
    test: (act, on) => {
      if (act.act === "check") return act.what === "tas" && !may(on, "fouilleren-gevaar");
      if (act.act === "promise") return act.what === "afloop" || (act.what === "inzet" && !may(on, "inzet-regelen"));
      if (act.act === "enforce") {
        if (act.measure === "gebiedsverbod") return true;
        return act.measure === "boete" && !may(on, "boete-akte") && on.role !== "politie";
      }
      return act.act === "measure" && !act.mandate;
    },
  },
];

/** Every hard limit that this act breaks on these facts, and every contested card it touches. */
export function hardLimitsFor(act: Act, on: LimitContext): readonly LimitHit[] {
  return ROWS.flatMap((row): LimitHit[] => {
    const result = row.test(act, on);
    if (result === true) return [{ limit: row.limit, verdict: "grens" }];
    return result === false ? [] : [{ limit: row.limit, verdict: "betwist", card: result.betwist }];
  });
}

/** HG-5, last row: the end of step 3 is reached, danger is known, and nobody who must protect was told. */
export function silentAboutDanger(on: LimitContext): boolean {
  return dangerUnreported(on);
}
