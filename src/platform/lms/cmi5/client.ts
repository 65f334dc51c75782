import type { LaunchParameters } from "./parameters.ts";
import type { Statement } from "./schema.ts";

const VERSION = "1.0.3";
/** A page that goes away may leave this much behind it, in all; browsers allow 64 KiB. */
const ROOM = 60_000;
/** Milliseconds after which nobody answers any more. */
export const PATIENCE = 30_000;

/** Our own document in the State resource. */
const OWN = "waterhaven";

export interface Answer {
  /** 0: nobody answered. */
  readonly status: number;
  /** Undefined: nothing, or no JSON. */
  readonly body: unknown;
}

/** The learning record store of one launch. Nothing here rejects. */
export interface LrsClient {
  /** A document that the learning system or an earlier session left. */
  state(name: "LMS.LaunchData" | typeof OWN): Promise<Answer>;
  preferences(): Promise<Answer>;
  /** Status of the answer. All of them are taken, or none (xAPI 1.0.3, part 3, 2.1.2). */
  post(statements: readonly Statement[]): Promise<number>;
  /** Status of the answer. */
  save(document: string): Promise<number>;
  /** Whether a statement with this id is there. */
  holds(id: string): Promise<boolean>;
  /** Bytes that a page may still leave behind when it goes away. */
  room(): number;
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export function createClient(page: Window, { endpoint, actor, activityId, registration }: LaunchParameters, token: string): LrsClient {
  const base = endpoint.replace(/\/*$/u, "/");
  const headers = { Authorization: `Basic ${token}`, "X-Experience-API-Version": VERSION };
  let leaving = 0;

  const ask = async (method: "GET" | "POST" | "PUT", resource: string, query: Readonly<Record<string, string>>, body?: string): Promise<Answer> => {
    const size = body === undefined ? 0 : bytesOf(body);
    // What is on its way arrives, also when the page goes meanwhile.
    const keepalive = size > 0 && size <= ROOM - leaving;
    if (keepalive) leaving += size;
    try {
      const search = new URLSearchParams(query).toString();
      const response = await page.fetch(`${base}${resource}${search && `?${search}`}`, {
        method,
        headers: body === undefined ? headers : { ...headers, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body }),
        keepalive,
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: response.status, body: jsonOf(await response.text()) };
    } catch {
      return { status: 0, body: undefined };
    } finally {
      if (keepalive) leaving -= size;
    }
  };

  const document = (stateId: string) => ({ activityId, agent: actor, registration, stateId });
  return {
    state: (name) => ask("GET", "activities/state", document(name)),
    preferences: () => ask("GET", "agents/profile", { agent: actor, profileId: "cmi5LearnerPreferences" }),
    post: async (statements) => (await ask("POST", "statements", {}, JSON.stringify(statements))).status,
    save: async (text) => (await ask("PUT", "activities/state", document(OWN), text)).status,
    holds: async (statementId) => (await ask("GET", "statements", { statementId })).status === 200,
    room: () => ROOM - leaving,
  };
}

/** Undefined: no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
