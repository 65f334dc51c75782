/**
 * How much a file may hold. Files come from anywhere, so everything has an end; each limit is five times or more what our
 * largest file needs. Counted before anything is done that could take long.
 */
export const LIMITS = {
  characters: 500_000,
  lines: 20_000,
  /** Pieces that the YAML library cuts a text into. */
  pieces: 60_000,
  /** Spaces at the start of a line: what keeps nesting by indentation finite. */
  indent: 200,
  /** Dashes, question marks and colons outside brackets on one line. */
  marksOnLine: 40,
  /** Lists and groups inside each other, what a * brings along included. */
  depth: 40,
  /** Values in a file, what a * brings along included. */
  nodes: 20_000,
  aliases: 50,
  /** Things in one list or group. */
  entries: 1_000,
  /** Characters. */
  key: 100,
  text: 4_000,
  /** Either side of zero. */
  number: 1_000_000_000,
  files: 2_000,
  /** Folders inside each other. */
  folders: 12,
} as const;

/** `1000000` as `1.000.000`: numbers as an author reads them. */
export function numberText(value: number): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ".");
}
