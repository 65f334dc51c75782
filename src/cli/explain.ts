import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CODES } from "../content/diagnostics.ts";
import { knowledgeOf } from "../content/knowledge/index.ts";
import type { KnowledgeEntry } from "../domain/kader/knowledge.ts";
import { explainEntry } from "./explainEntry.ts";
import { UsageError, type Options } from "./options.ts";
import { loadProject } from "./project.ts";

/** `explain ID`: anything of the framework in plain Dutch, the page of a diagnostic (WH…), or the lines of a SPEC rule (A…, IK.…). */
export async function runExplain(options: Options): Promise<number> {
  const word = options.words.join(" ");
  const code = word.toUpperCase();
  const page = /^WH\d+$/u.test(code) ? diagnosticPage(code) : specLines(code);
  if (page !== null) return say(options, { code, text: page, entries: [] });
  const { kader } = loadProject(options);
  if (!kader) throw new UsageError(`Het kader in “${options.root}” heeft fouten. Bekijk ze met: npm run casus -- check.`);
  const all = knowledgeOf(kader);
  const entries = entriesFor(word, all);
  if (entries.length === 0) throw new UsageError(unknownWord(word, all));
  return say(options, { code: word, text: entries.map((entry) => explainEntry(entry, all)).join("\n\n"), entries });
}

function say({ json }: Options, found: { readonly code: string; readonly text: string; readonly entries: readonly KnowledgeEntry[] }): number {
  console.log(json ? JSON.stringify(found) : found.text);
  return 0;
}

/** By id, in capitals or not, or as `soort/id`; HG-3 means both of its rows, HG-3a and HG-3b. */
function entriesFor(word: string, all: readonly KnowledgeEntry[]): readonly KnowledgeEntry[] {
  const wanted = word.toLowerCase();
  const exact = all.filter(({ kind, id }) => [id, `${kind}/${id}`].some((name) => name.toLowerCase() === wanted));
  // A difficult word is told beside what else is called that.
  const more = exact.filter(({ kind, id }) => kind !== "woord" || wanted !== id.toLowerCase());
  if (exact.length > 0) return more.length > 0 ? more : exact;
  return /^hg-\d+$/u.test(wanted) ? all.filter(({ kind, id }) => kind === "grens" && id.toLowerCase().replace(/[a-z]$/u, "") === wanted) : [];
}

function unknownWord(word: string, all: readonly KnowledgeEntry[]): string {
  const part = word.toLowerCase();
  const near = part.length < 3 ? [] : all.filter(({ id, title }) => id.toLowerCase().includes(part) || title.toLowerCase().includes(part));
  const examples = near.length > 0 ? near.slice(0, 12).map(({ id }) => id) : ["HG-1", "duiden.taal", "sr-252", "AFS-WAPENS", "online-gebiedsverbod"];
  return `“${word}” is geen bekende code. Mogelijk: ${examples.join(", ")}; elke id uit kader/ en afspraken/; A1–A24, HG-1–HG-12, IK.1–IK.2; ${Object.keys(CODES).join(", ")}.`;
}

function diagnosticPage(code: string): string | null {
  const path = fileURLToPath(new URL(`../../docs/diagnostics/${code}.md`, import.meta.url));
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  const known = Object.entries(CODES).find(([id]) => id === code)?.[1];
  return known ? `${code} ${known.title}\n${known.remedy}` : null;
}

function specLines(code: string): string | null {
  if (!/^(?:A\d+(?:\.\d+)?|F\d+|IK\.\d+)$/u.test(code)) return null;
  const spec = readFileSync(new URL("../domain/SPEC.md", import.meta.url), "utf8").split("\n");
  const escaped = code.replaceAll(".", "\\.");
  const wanted = new RegExp(`^(?:\\*\\*${escaped} |- ${escaped}[. ])`, "u");
  const lines = spec.filter((line) => wanted.test(line));
  return lines.length === 0 ? null : lines.join("\n");
}
