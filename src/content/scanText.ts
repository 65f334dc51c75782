import { Lexer } from "yaml";
import { LIMITS, numberText } from "./limits.ts";

/** What makes a text unfit to be taken apart. `at` is a position in the text, from 0. */
export interface Unfit {
  readonly code: "WH001" | "WH002" | "WH006";
  readonly at: number;
  readonly message: string;
  readonly remedy?: string;
}

const WINDOWS = "Bewaar het bestand opnieuw, en kies bij bewaren voor UTF-8.";

/**
 * Looks at a text in one pass, before the YAML library builds anything of it: that would take minutes, or all memory, on a
 * text made to do so. Null for a text that can be read safely.
 */
export function scanText(text: string): Unfit | null {
  if (text.length > LIMITS.characters) return { code: "WH002", at: 0, message: `Het bestand heeft meer dan ${numberText(LIMITS.characters)} tekens.` };
  return strangeCharacter(text) ?? tooManyLines(text) ?? tooManyPieces(text);
}

/** Signs that nobody types: of another encoding, or turning text around so that it reads otherwise than it is. */
const STRANGE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;

export function hasStrangeCharacter(text: string): boolean {
  return STRANGE.test(text);
}

/** A text that is typed or pasted in a field, fit for a file. */
export const withoutStrange = (text: string): string => text.replaceAll(new RegExp(STRANGE, "gu"), "");

function strangeCharacter(text: string): Unfit | null {
  const found = STRANGE.exec(text);
  if (!found) return null;
  if (found[0] === "\uFFFD") return { code: "WH006", at: found.index, message: "Hier staat een teken dat niet te lezen is.", remedy: WINDOWS };
  return { code: "WH006", at: found.index, message: "Hier staat een onzichtbaar teken dat niet in een tekst hoort." };
}

function tooManyLines(text: string): Unfit | null {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    if (++lines > LIMITS.lines) return { code: "WH002", at, message: `Het bestand heeft meer dan ${numberText(LIMITS.lines)} regels.` };
  return null;
}

const OPEN: ReadonlySet<string> = new Set(["[", "{"]);
const CLOSE: ReadonlySet<string> = new Set(["]", "}"]);
const MARKS: ReadonlySet<string> = new Set(["-", "?", ":"]);
/** Signs of the lexer itself; they are not in the text. The last one says that what follows is a plain text. */
const [DOCUMENT, FLOW_ENDS, SCALAR] = ["\u0002", "\u0018", "\u001F"];

function tooManyPieces(text: string): Unfit | null {
  const now = { at: 0, pieces: 0, depth: 0, marks: 0, aliases: 0, lineStart: true, plain: false };
  for (const piece of new Lexer().lex(text)) {
    if (piece === SCALAR) now.plain = true;
    if (piece === DOCUMENT || piece === FLOW_ENDS || piece === SCALAR) continue;
    const problem = now.plain ? null : unfitPiece(piece, now);
    now.plain = false;
    if (problem) return { ...problem, at: now.at };
    if (++now.pieces > LIMITS.pieces) return { code: "WH002", at: now.at, message: "Het bestand heeft te veel onderdelen." };
    now.lineStart = piece.endsWith("\n");
    if (now.lineStart) now.marks = 0;
    now.at += piece.length;
  }
  return null;
}

function unfitPiece(piece: string, now: { depth: number; marks: number; aliases: number; readonly lineStart: boolean }): Omit<Unfit, "at"> | null {
  if (OPEN.has(piece) && ++now.depth > LIMITS.depth) return { code: "WH002", message: `Hier staan meer dan ${LIMITS.depth} haakjes in elkaar.` };
  if (CLOSE.has(piece)) now.depth = Math.max(0, now.depth - 1);
  if (MARKS.has(piece) && now.depth === 0 && ++now.marks > LIMITS.marksOnLine)
    return { code: "WH002", message: `Op deze regel staan meer dan ${LIMITS.marksOnLine} streepjes en dubbele punten.` };
  if (now.lineStart && piece.startsWith(" ") && piece.length > LIMITS.indent)
    return { code: "WH002", message: `Deze regel begint met meer dan ${LIMITS.indent} spaties.` };
  if (piece.startsWith("*") && ++now.aliases > LIMITS.aliases)
    return { code: "WH002", message: `Dit bestand verwijst meer dan ${LIMITS.aliases} keer met een *.` };
  if (piece.startsWith("!"))
    return { code: "WH001", message: "Tekst mag niet met ! beginnen.", remedy: "Zet de hele tekst tussen aanhalingstekens, zoals '!gehad(\"moment\")'." };
  if (piece.startsWith("%")) return { code: "WH001", message: "Een regel mag niet met % beginnen." };
  return null;
}
