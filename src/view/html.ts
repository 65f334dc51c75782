/** Text that is HTML already. Made by `html` alone, so that what came from outside is always text. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");
}

/** A piece of HTML. Everything that is put in is escaped, unless it is a piece itself; nothing and `false` leave nothing behind. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.reduce((whole, piece, index) => whole + textOf(parts[index - 1]) + piece) };
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return isPiece(part) ? part.html : part.map((one) => one.html).join("\n");
}

function isPiece(part: Html | readonly Html[]): part is Html {
  return "html" in part;
}
