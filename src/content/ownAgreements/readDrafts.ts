import type { DraftAct, DraftAgreement, DraftCondition } from "../../domain/agreementDraft.ts";
import { joined } from "../../domain/expr.ts";
import { ROLES } from "../../domain/roles.ts";
import { compileCondition, type Names } from "../cel/index.ts";
import { compilePattern } from "../compile/patterns.ts";
import { isPlain } from "../merge.ts";
import { celOf } from "./celOf.ts";

/** The agreements of a file as a form shows them, whatever is wrong with them. `facts`: what conditions may name. */
export function readDrafts(list: readonly unknown[], facts: readonly string[]): readonly DraftAgreement[] {
  const names: Names = { vars: [], facts, moments: [], choices: [] };
  return list.map((entry, at) => draftOf(isPlain(entry) ? entry : {}, at, names));
}

type Written = Readonly<Record<string, unknown>>;

function draftOf(entry: Written, at: number, names: Names): DraftAgreement {
  const word = (key: string) => (typeof entry[key] === "string" || typeof entry[key] === "number" ? String(entry[key]) : "");
  const words = (key: string) => (Array.isArray(entry[key]) ? entry[key].map(String) : []);
  const condition = (value: unknown) => (typeof value === "string" ? readCondition(value, names) : null);
  const duty = isPlain(entry["duty"]) ? entry["duty"] : {};
  const instead = isPlain(duty["instead"]) ? duty["instead"] : {};
  const worse = isPlain(entry["worse"]) ? entry["worse"] : null;
  const partners = (key: "share" | "notShare") => (isPlain(duty[key]) && Array.isArray(duty[key]["with"]) ? [{ tell: duty[key]["with"] as unknown[] }] : []);
  return {
    at,
    id: word("id"),
    kind: word("kind"),
    title: word("title"),
    text: word("text"),
    when: condition(entry["when"]),
    except: condition(entry["except"]),
    after: actsIn(entry["after"]),
    do: actsIn(duty["do"] ?? partners("share")),
    dont: actsIn(duty["dont"] ?? partners("notShare")),
    instead: Object.fromEntries(ROLES.filter((role) => role in instead).map((role) => [role, actsIn(instead[role])])),
    judgedBy: word("judgedBy"),
    within: word("within"),
    parties: words("parties"),
    breach: word("breach"),
    worse: worse && {
      when: condition(worse["when"]) ?? { text: "", join: "and", parts: null },
      breach: typeof worse["breach"] === "string" ? worse["breach"] : "",
    },
    step: word("step"),
    law: words("law"),
    botst: word("botst"),
  };
}

function actsIn(list: unknown): readonly DraftAct[] {
  return Array.isArray(list)
    ? list.map((written: unknown) => {
        const compiled = compilePattern(written);
        return { written, pattern: compiled.ok ? compiled.pattern : null };
      })
    : [];
}

/** A condition taken apart at its outermost “and” or “or”. */
export function readCondition(text: string, names: Names): DraftCondition {
  const compiled = compileCondition(text, names);
  if (!compiled.ok) return { text, join: "and", parts: null };
  const join = compiled.expr.op === "or" ? "or" : "and";
  return { text, join, parts: joined(compiled.expr, join).map((expr) => ({ expr, text: celOf(expr) })) };
}
