/** Wrong use of the command line: exit 2, with what was possible. */
export class UsageError extends Error {}

export interface Options {
  readonly words: readonly string[];
  readonly json: boolean;
  /** `routes`: the tables of fairness instead of the graph. */
  readonly parity: boolean;
  readonly root: string;
  readonly role?: string;
  readonly variant?: string;
  readonly agreements?: string;
  readonly plan?: string;
  readonly phenomenon?: string;
}

export const DEFAULT_ROOT = "scenarios";

const VALUES = ["root", "role", "variant", "agreements", "plan", "phenomenon"] as const;

/** Splits words from `--options`. An unknown option is a usage error. */
export function parseOptions(args: readonly string[]): Options {
  const words: string[] = [];
  const found: Partial<Record<(typeof VALUES)[number], string>> = {};
  let json = false;
  let parity = false;
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? "";
    if (!word.startsWith("--")) words.push(word);
    else if (word === "--json") json = true;
    else if (word === "--parity") parity = true;
    else {
      const name = VALUES.find((known) => `--${known}` === word);
      const value = args[++i];
      if (!name || value === undefined)
        throw new UsageError(`Onbekende of onvolledige optie “${word}”. Mogelijk: --json, --parity, ${VALUES.map((known) => `--${known} …`).join(", ")}.`);
      found[name] = value;
    }
  }
  return { words, json, parity, ...found, root: found.root ?? DEFAULT_ROOT };
}

/** One of these, or a usage error that lists them. */
export function oneOf<T extends string>(what: string, value: string, possible: readonly T[]): T {
  const known = possible.find((one) => one === value);
  if (known === undefined) throw new UsageError(`${what} “${value}” bestaat niet. Mogelijk: ${possible.join(", ")}.`);
  return known;
}
