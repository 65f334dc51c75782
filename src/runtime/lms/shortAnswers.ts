import type { Answer } from "../../domain/answers.ts";
import { SHARE_FIELDS } from "../../domain/moments.ts";

/** An answer in few characters: a letter for its kind, then its ids in a fixed order. Ids stay whole, so that a text that was edited is found again. */
export function shortAnswer(answer: Answer): readonly unknown[] {
  switch (answer.do) {
    case "inspect":
      return ["i", answer.marks, answer.claims];
    case "choose":
      return ["c", answer.option];
    case "act":
      return answer.tone === undefined ? ["h", answer.option] : ["h", answer.option, answer.tone];
    case "consult":
      return ["r", answer.before, answer.sources, answer.after];
    case "share":
      return "none" in answer ? ["n", answer.none] : ["d", ...SHARE_FIELDS.map((field) => answer.fields[field])];
    case "reflect":
      return ["e", answer.fields];
    case "build":
      return ["b", answer.fields];
  }
}

/** What `shortAnswer` shortened; unchecked: the caller parses it. Undefined when it is something else. */
export function longAnswer([kind, ...rest]: readonly unknown[]): unknown {
  const [first, second, third] = rest;
  switch (kind) {
    case "i":
      return { do: "inspect", marks: first, claims: second };
    case "c":
      return { do: "choose", option: first };
    case "h":
      return { do: "act", option: first, ...(second === undefined ? {} : { tone: second }) };
    case "r":
      return { do: "consult", before: first, sources: second, after: third };
    case "n":
      return { do: "share", none: first };
    case "d":
      return { do: "share", fields: Object.fromEntries(SHARE_FIELDS.map((field, at) => [field, rest[at]])) };
    case "e":
      return { do: "reflect", fields: first };
    case "b":
      return { do: "build", fields: first };
    default:
      return undefined;
  }
}
