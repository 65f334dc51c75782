import { minutesOf } from "../clock.ts";
import type { Act } from "../acts.ts";
import type { Value } from "../expr.ts";
import { dangerUnreported, fromClosed, graveDanger, isImage, isSensitive, keepSource, keepsNothing } from "./looks.ts";
import { isYoung, organisationsOf, type PartnerBook } from "../partners.ts";
import type { Role } from "../roles.ts";

/**
 * The hard limits as a truth table over acts × facts this role knows (SPEC A4, HG-1…HG-12). No words of degree:
 * a row fires or it does not. `contested` = the law card says *betwist*: riskant plus the card, never a limit.
 */
export interface LimitContext {
  readonly role: Role;
  /** Powers from rollen.yaml that make the difference between roles. */
  readonly powers: readonly string[];
  readonly book: PartnerBook;
  /** Facts this role knows, by id. */
  readonly facts: Readonly<Record<string, Value>>;
  /** Somebody with the task to protect has confirmed that he knows (HG-5). */
  readonly reported: boolean;
  /** Somebody who can take over a young person in need has confirmed to do so (HG-8). */
  readonly relieved: boolean;
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
  "beeld.op-toestel",
  "soort",
  "soort.gevoelig",
  "herkomst",
  "melding.bevestigd",
  // A named power for exactly this act: an order, authorisation, instruction, mandate or legal task of the case.
  "titel.zeden",
  "titel.onderzoek",
  "titel.bevel-126g",
  "titel.bevel-126j",
  "titel.doorzoeken",
  "titel.groepsaanpak",
  "titel.samenwerking",
  "titel.register",
  "titel.fouilleren",
  "titel.mandaat",
  "bron.geeist",
] as const;
export type LimitFact = (typeof LIMIT_FACTS)[number];

export type LimitHit = { readonly limit: string; readonly verdict: "grens" } | { readonly limit: string; readonly verdict: "betwist"; readonly card: string };

type Row = {
  readonly limit: string;
  readonly acts: readonly Act["act"][];
  readonly test: (act: Act, on: LimitContext) => boolean | { readonly betwist: string };
};

const yes = (on: LimitContext, fact: LimitFact) => Boolean(on.facts[fact]);
const may = (on: LimitContext, power: string) => on.powers.includes(power);
/** A check at or after the time of the danger is no check. An unknown time is not too late. */
function tooLate(until: string | undefined, danger: Value | undefined): boolean {
  const [then, time] = [minutesOf(until ?? ""), minutesOf(String(danger ?? ""))];
  return then !== null && time !== null && then >= time;
}
/** Who hears it when this act is done. */
const hearers = (act: Act): readonly string[] =>
  act.act === "share" ? act.with : act.act === "inform" ? [act.whom] : act.act === "post" ? ["publiek"] : act.act === "contact" ? [act.whom ?? "jongere"] : [];

const ROWS: readonly Row[] = [
  {
    limit: "HG-1",
    acts: ["view", "request", "capture", "share"],
    test: (act, on) => {
      if (!yes(on, "beeld.minderjarig") || yes(on, "titel.zeden")) return false;
      if (act.act === "view") return act.of === "beeld";
      if (act.act === "request") return act.what === "beeld";
      return act.act === "capture" || (act.act === "share" && isImage(act.form));
    },
  },
  {
    limit: "HG-2",
    acts: ["introduce", "contact", "post", "search"],
    test: (act, on) => {
      const ordered = on.role === "politie" && yes(on, "titel.bevel-126j");
      if (act.act === "introduce") return act.as !== "functie" && !ordered;
      if (act.act === "contact" || act.act === "post") return act.hidden === true && !ordered;
      if (act.act !== "search" || act.cover !== "heimelijk" || ordered) return false;
      if (on.role !== "politie") return true;
      if (act.scope === "fenomeen") return false;
      return act.scope === "besloten" && act.target === "groep" ? { betwist: "besloten-groep-orde" } : true;
    },
  },
  {
    limit: "HG-3a",
    acts: ["search"],
    test: (act, on) => {
      if (on.role === "politie" || act.act !== "search" || act.scope === "fenomeen") return false;
      if (yes(on, "nood") && act.target === "jongere-in-nood" && (on.reported || on.relieved)) return false;
      return !(act.target === "eigen-jongere" && act.people !== "meer" && keepsNothing(act) && may(on, "kijken-leefwereld"));
    },
  },
  {
    limit: "HG-3b",
    acts: ["search"],
    test: (act, on) => {
      if (on.role !== "politie" || act.act !== "search" || act.scope === "fenomeen") return false;
      if (yes(on, "titel.onderzoek") || yes(on, "titel.bevel-126g") || yes(on, "titel.bevel-126j")) return false;
      if (act.scope === "persoon" && act.target === "bedreigde" && (yes(on, "nood") || yes(on, "gevaar.acuut"))) return false;
      if (act.scope === "besloten") return act.target !== "groep";
      const list = act.record === "lijst" && act.people === "meer" && !yes(on, "titel.groepsaanpak");
      return act.cover === "heimelijk" || act.record === "opnieuw" || list;
    },
  },
  {
    limit: "HG-4",
    acts: ["share", "inform", "post", "contact", "feedback", "address", "question"],
    test: (act, on) => {
      if (yes(on, "bron.akkoord") || yes(on, "bron.geeist")) return false;
      const about = "about" in act ? act.about : undefined;
      const told = act.act === "feedback" ? [act.whom] : act.act === "address" || act.act === "question" ? ["plaatser"] : hearers(act);
      const outside = told.some((who) => on.book.partners[who]?.outside ?? false);
      const safe = yes(on, "gevaar.acuut") && keepSource(on, told);
      if (about === "melding") return yes(on, "bron.uit-kring") && outside;
      if (about === "bron") return !safe;
      if (act.act !== "share") return false;
      const named = (act.data ?? []).includes("bron") || (yes(on, "bron.getoond") && isImage(act.form));
      return named && !safe;
    },
  },
  {
    limit: "HG-5",
    acts: ["wait", "share"],
    test: (act, on) => {
      if (!dangerUnreported(on)) return false;
      if (act.act === "wait") return yes(on, "gevaar.acuut") || !act.check || tooLate(act.until, on.facts["gevaar.tijd"]);
      return act.act === "share" && act.withoutTask === true;
    },
  },
  {
    limit: "HG-6",
    acts: ["share", "inform", "post"],
    test: (act, on) => {
      if (act.act !== "share" && act.act !== "inform" && act.act !== "post") return false;
      if (organisationsOf(on.book, hearers(act)) < 2 || !isSensitive(on) || !fromClosed(on)) return false;
      if (act.act !== "share") return act.about === "persoon";
      if (yes(on, "titel.samenwerking") && act.form !== "origineel") return false;
      const recognisable = (act.identified ?? "geen") !== "geen" || isImage(act.form);
      const protecting = graveDanger(on) && act.withoutTask !== true && act.form === "gesproken";
      return recognisable && !protecting;
    },
  },
  { limit: "HG-7", acts: ["promise"], test: (act) => act.act === "promise" && (act.what === "geheim" || act.what === "anoniem") },
  {
    limit: "HG-8",
    acts: ["wait", "end-contact", "decide"],
    test: (act, on) => {
      if (!yes(on, "nood") || on.relieved) return false;
      return act.act === "wait" || act.act === "end-contact" || (act.act === "decide" && !act.intervene);
    },
  },
  { limit: "HG-9", acts: ["delegate"], test: (act, on) => act.act === "delegate" && act.what === "uithoren" && isYoung(on.book, act.whom) },
  {
    limit: "HG-10",
    acts: ["delegate", "open", "request", "provoke", "check"],
    test: (act, on) => {
      if (on.role === "politie" && yes(on, "titel.doorzoeken")) return false;
      if (act.act === "delegate") return act.what === "inloggen" || act.what === "chats-lezen";
      if (act.act === "open") return act.what !== "uitnodiging" && act.letIn !== true;
      if (act.act === "request") return act.what === "wachtwoord";
      return act.act === "provoke" || (act.act === "check" && act.what === "toestel");
    },
  },
  {
    limit: "HG-11",
    acts: ["check"],
    test: (act, on) => act.act === "check" && (act.what === "id" || act.what === "register") && act.ground === "ander-doel" && !yes(on, "titel.register"),
  },
  {
    limit: "HG-12",
    acts: ["check", "promise", "enforce", "measure"],
    test: (act, on) => {
      if (act.act === "check") return act.what === "tas" && !may(on, "fouilleren-gevaar") && !yes(on, "titel.fouilleren");
      if (act.act === "promise") return act.what === "afloop" || (act.what === "inzet" && !may(on, "inzet-regelen"));
      if (act.act === "enforce") {
        if (act.measure === "gebiedsverbod") return !yes(on, "titel.mandaat");
        if (act.measure === "beslag") return on.role !== "politie";
        return act.measure === "boete" && !may(on, "boete-akte") && on.role !== "politie";
      }
      return act.act === "measure" && !act.mandate && !yes(on, "titel.mandaat");
    },
  },
];

const BY_ACT = new Map<string, readonly Row[]>();
for (const row of ROWS) for (const act of row.acts) BY_ACT.set(act, [...(BY_ACT.get(act) ?? []), row]);

/** Every hard limit that this act breaks on these facts, and every contested card it touches. */
export function hardLimitsFor(act: Act, on: LimitContext): readonly LimitHit[] {
  return (BY_ACT.get(act.act) ?? []).flatMap((row): LimitHit[] => {
    const result = row.test(act, on);
    if (result === true) return [{ limit: row.limit, verdict: "grens" }];
    return result === false ? [] : [{ limit: row.limit, verdict: "betwist", card: result.betwist }];
  });
}

/** The limits among these hits: a contested card is none (SPEC A4.3). */
export function broken(hits: readonly LimitHit[]): readonly string[] {
  return hits.flatMap((hit) => (hit.verdict === "grens" ? [hit.limit] : []));
}

/** The limits that this act breaks on these facts. */
export function limitsBroken(act: Act, on: LimitContext): readonly string[] {
  return broken(hardLimitsFor(act, on));
}

/** HG-5, last row: the end of step 3 is reached, danger is known, and nobody who must protect was told. */
export function silentAboutDanger(on: LimitContext): boolean {
  return dangerUnreported(on);
}

/** HG-1, last row: the end of step 3 is reached while the image is on the own phone and the police was not spoken to. */
export function keepsImage(on: LimitContext): boolean {
  return yes(on, "beeld.minderjarig") && yes(on, "beeld.op-toestel") && !on.reported && !yes(on, "titel.zeden");
}
