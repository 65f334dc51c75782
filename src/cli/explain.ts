import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CODES } from "../content/diagnostics.ts";
import { UsageError, type Options } from "./options.ts";

/** `explain CODE`: the page of a diagnostic (WH…) or the lines of a SPEC rule (A…, HG-…). */
export async function runExplain(options: Options): Promise<number> {
  const code = (options.words[0] ?? "").toUpperCase();
  const text = /^WH\d+$/u.test(code) ? diagnosticPage(code) : specLines(code);
  if (text === null)
    throw new UsageError(`“${options.words[0] ?? ""}” is geen bekende code. Mogelijk: ${Object.keys(CODES).join(", ")}, A1–A24, HG-1–HG-12, IK.1–IK.2.`);
  console.log(options.json ? JSON.stringify({ code, text }) : text);
  return 0;
}

function diagnosticPage(code: string): string | null {
  const path = fileURLToPath(new URL(`../../docs/diagnostics/${code}.md`, import.meta.url));
  if (existsSync(path)) return readFileSync(path, "utf8").trim();
  const known = Object.entries(CODES).find(([id]) => id === code)?.[1];
  return known ? `${code} ${known.title}\n${known.remedy}` : null;
}

function specLines(code: string): string | null {
  if (!/^(A\d+|HG-\d+[AB]?|IK\.\d+)$/u.test(code)) return null;
  const spec = readFileSync(new URL("../domain/SPEC.md", import.meta.url), "utf8").split("\n");
  const id = code.replace(/^HG-(\d+)([AB])$/u, (_, number: string, letter: string) => `HG-${number}${letter.toLowerCase()}`);
  const escaped = id.replaceAll(".", "\\.");
  // HG-3 means both of its rows, HG-3a and HG-3b.
  const wanted = new RegExp(`^(?:\\*\\*${escaped} |- ${escaped}[. ]|\\| ${escaped}[ab]? +\\|)`, "u");
  const lines = spec.filter((line) => wanted.test(line));
  return lines.length === 0 ? null : lines.join("\n");
}
