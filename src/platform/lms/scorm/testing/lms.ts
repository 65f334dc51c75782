import type { CallNames } from "../wire.ts";

/** Writes down what an object is asked, in order: `set cmi.location = duiden`. */
export function record(api: object, names: CallNames): { readonly api: object; readonly calls: string[] } {
  const calls: string[] = [];
  const words = new Map(Object.entries(names).map(([word, name]) => [String(name), word]));
  const recorded = new Proxy(api, {
    get(target, property) {
      const found: unknown = Reflect.get(target, property);
      const word = words.get(String(property));
      if (typeof found !== "function" || word === undefined) return found;
      return (...given: readonly string[]): unknown => {
        if (word !== "lastError" && word !== "diagnostic") calls.push([word, given.join(" = ")].filter(Boolean).join(" "));
        const answer: unknown = Reflect.apply(found, target, given);
        return answer;
      };
    },
  });
  return { api: recorded, calls };
}

/** What goes wrong: the code of an error, 0 when nothing does. */
export interface Trouble {
  initialize: () => number;
  get: (element: string) => number;
  set: (element: string) => number;
  commit: number;
  terminate: number;
  throws: boolean;
}

export interface TestLms {
  readonly api: object;
  readonly calls: string[];
  readonly values: Map<string, string>;
  readonly trouble: Trouble;
  /** Calls since the last time that this was asked. */
  readonly taken: () => readonly string[];
  /** Of these, what was set; without the time. */
  readonly said: () => readonly string[];
}

/** A learning system that takes everything, until it is told to make trouble. */
export function createLms(names: CallNames, start: Readonly<Record<string, string>> = {}): TestLms {
  const values = new Map(Object.entries(start));
  const trouble: Trouble = { initialize: () => 0, get: () => 0, set: () => 0, commit: 0, terminate: 0, throws: false };
  let error = 0;
  const answer = (code: number): string => {
    error = code;
    return String(code === 0);
  };
  const guarded =
    <A extends readonly string[]>(work: (...given: A) => string) =>
    (...given: A): string => {
      if (trouble.throws) throw new Error("gone");
      return work(...given);
    };
  const count = (list: string): string =>
    String([...values.keys()].filter((key) => key.startsWith(`${list}.`) && /^\d+\.id$/u.test(key.slice(list.length + 1))).length);
  const { api, calls } = record(
    {
      [names.initialize]: guarded(() => answer(trouble.initialize())),
      [names.terminate]: guarded(() => answer(trouble.terminate)),
      [names.commit]: guarded(() => answer(trouble.commit)),
      [names.get]: guarded((element: string) => {
        error = trouble.get(element);
        if (error !== 0) return "";
        return values.get(element) ?? (element.endsWith("._count") ? count(element.slice(0, -"._count".length)) : "");
      }),
      [names.set]: guarded((element: string, value: string) => {
        const code = trouble.set(element);
        if (code === 0) values.set(element, value);
        return answer(code);
      }),
      [names.lastError]: guarded(() => String(error)),
      [names.diagnostic]: guarded(() => "for a reason"),
    },
    names,
  );
  const taken = (): readonly string[] => calls.splice(0);
  return {
    api,
    calls,
    values,
    trouble,
    taken,
    said: () =>
      taken()
        .filter((call) => call.startsWith("set ") && !call.includes("session_time"))
        .map((call) => call.slice("set ".length)),
  };
}
