import type { YAMLError } from "yaml";

/** What is wrong with the YAML, in Dutch: the words of the library do not reach an author. */
export function yamlSentence({ code, message: whole }: Pick<YAMLError, "code" | "message">): string {
  // What the library found may be quoted in it, however long.
  const message = whole.slice(0, 200);
  const unclosed = /end with a [\]}]/u.test(message);
  return `Dit is geen geldige YAML: ${unclosed || code === "MISSING_CHAR" ? missing(message) : (SENTENCES[code] ?? "hier staat iets wat niet past.")}`;
}

function missing(message: string): string {
  if (/quote/u.test(message)) return "er ontbreekt een aanhalingsteken.";
  const bracket = /[\]}](?=\W*$)/u.exec(message)?.[0];
  if (bracket !== undefined) return `er ontbreekt een “${bracket}”.`;
  if (/ , |comma/u.test(message)) return "tussen twee onderdelen ontbreekt een komma.";
  return "na dit woord ontbreekt een dubbele punt met een spatie erachter.";
}

const INDENT = "deze regel springt niet goed in.";
const NESTED = "hier staan twee dubbele punten op één regel. Zet een zin met een dubbele punt tussen aanhalingstekens.";

const SENTENCES: Partial<Readonly<Record<YAMLError["code"], string>>> = {
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: NESTED,
  MULTILINE_IMPLICIT_KEY: INDENT,
  TAB_AS_INDENT: "deze regel springt in met een tab. Gebruik spaties.",
  DUPLICATE_KEY: "deze sleutel staat er twee keer.",
  BAD_ALIAS: "een * verwijst naar iets wat er niet is.",
  BAD_DQ_ESCAPE: "na een \\ staat een teken dat daar niet mag. Gebruik enkele aanhalingstekens.",
  BAD_SCALAR_START: "tekst mag niet met dit teken beginnen. Zet haar tussen aanhalingstekens.",
  MULTIPLE_DOCS: "in één bestand staan er meer. Haal de regel met --- weg.",
  UNEXPECTED_TOKEN: "dit teken past hier niet.",
  MULTIPLE_ANCHORS: "hier staan twee namen met een &.",
};
