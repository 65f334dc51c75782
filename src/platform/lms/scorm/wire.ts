/** What the functions of the learning system's object are called. */
export interface CallNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly diagnostic: string;
}

/** The learning system's object, whichever standard it speaks. Nothing throws; true: the learning system took it. */
export interface Wire {
  readonly initialize: () => boolean;
  readonly terminate: () => boolean;
  /** Empty: nothing there, or it cannot be read. */
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => boolean;
  readonly commit: () => boolean;
  /** Of the last of the calls above; 0: none, -1: it threw. */
  readonly errorCode: () => number;
  /** What the learning system has to say about that error. */
  readonly diagnostic: () => string;
}

/** Some answer with a truth value or a number where the standard says a string. */
const isTrue = (answer: unknown): boolean => ["true", "1"].includes(String(answer));
const asText = (answer: unknown): string => (["string", "number", "boolean"].includes(typeof answer) ? String(answer) : "");

export function wireTo(api: object, names: CallNames): Wire {
  /** Null: the last call came back. */
  let thrown: string | null = null;

  function ask(name: string, ...given: readonly string[]): unknown {
    const method: unknown = Reflect.get(api, name);
    if (typeof method !== "function") throw new Error(`${name} is not there`);
    const answer: unknown = Reflect.apply(method, api, given);
    return answer;
  }
  function call(name: string, ...given: readonly string[]): unknown {
    try {
      const answer = ask(name, ...given);
      thrown = null;
      return answer;
    } catch (error) {
      thrown = String(error);
      return undefined;
    }
  }
  function askSafely(name: string, ...given: readonly string[]): string {
    try {
      return asText(ask(name, ...given));
    } catch (error) {
      return String(error);
    }
  }

  return {
    initialize: () => isTrue(call(names.initialize, "")),
    terminate: () => isTrue(call(names.terminate, "")),
    get: (element) => asText(call(names.get, element)),
    set: (element, value) => isTrue(call(names.set, element, value)),
    commit: () => isTrue(call(names.commit, "")),
    errorCode: () => (thrown === null ? Number(askSafely(names.lastError)) || 0 : -1),
    diagnostic: () => thrown ?? askSafely(names.diagnostic, ""),
  };
}
