import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { at, problemsOf, sessionOf, type Json, type LrsSession } from "./cmi5Rules.ts";

export interface LaunchOptions {
  readonly activityId: string;
  /** 0–1. */
  readonly masteryScore?: number;
  readonly launchMode?: "Normal" | "Browse" | "Review";
  readonly moveOn?: string;
  readonly returnUrl?: string;
}

/** A learning system with one learner, who is enrolled once, and its learning record store. */
export interface Lrs {
  readonly url: string;
  /** Begins a session; the one before it of the same unit is given up. */
  launchUrl(auUrl: string, options: LaunchOptions): string;
  /** In the order of their arrival. */
  readonly statements: readonly Json[];
  /** Documents of units: `<activityId> <stateId>` ▶ text. */
  readonly state: ReadonlyMap<string, string>;
  /** What a unit did that it may not do. */
  readonly problems: readonly string[];
  /** How the next requests go wrong: with a status, or done and then no answer. */
  failNext(times: number, how?: number | "no answer"): void;
  /** Times that somebody came for a token. */
  readonly tokenUses: number;
  close(): Promise<void>;
}

interface Open extends LrsSession {
  readonly token: string;
  fetched: boolean;
  givenUp: boolean;
  readonly asked: Set<string>;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

const ACTOR = { objectType: "Agent", account: { homePage: "https://lms.example", name: "5d2f0c1e" } };
const VERSION = "x-experience-api-version";

export async function startLrs(): Promise<Lrs> {
  const registration = randomUUID();
  const sessions: Open[] = [];
  const statements: Json[] = [];
  const state = new Map<string, string>();
  const problems: string[] = [];
  const failures: (number | "no answer")[] = [];
  let tokenUses = 0;

  const complain = (status: number, ...found: readonly string[]): Reply => {
    problems.push(...found);
    return { status, body: found };
  };

  const fetchToken = (request: IncomingMessage, id: string): Reply => {
    if (request.method !== "POST") return { status: 405 };
    tokenUses += 1;
    const session = sessions.find(({ sessionId }) => sessionId === id);
    if (!session || session.fetched) return { status: 200, body: { "error-code": "1", "error-text": "The authorization token has already been returned." } };
    session.fetched = true;
    return { status: 200, body: { "auth-token": session.token } };
  };

  const unitOf = (statement: Json): string | undefined => sessions.find(({ sessionId }) => sessionId === sessionOf(statement))?.activityId;

  const store = (session: Open, given: readonly unknown[]): Reply => {
    const unread = ["LMS.LaunchData", "cmi5LearnerPreferences"].filter((name) => !session.asked.has(name));
    if (unread.length > 0) return complain(403, ...unread.map((name) => `10, 11: ${name} was not read`));
    const fresh: Json[] = [];
    for (const statement of given) {
      const known = [...statements, ...fresh].find(({ id }) => id === at(statement, "id"));
      if (known && JSON.stringify(known) !== JSON.stringify(statement)) return { status: 409 };
      if (known) continue;
      const before = [...statements, ...fresh].filter((one) => unitOf(one) === session.activityId);
      const found = problemsOf(statement, session, before);
      if (found.length > 0) return complain(403, ...found);
      fresh.push(statement as Json);
    }
    statements.push(...fresh);
    return { status: 200, body: given.map((statement) => at(statement, "id")) };
  };

  const onStatements = (session: Open, method: string, id: string | null, body: unknown): Reply => {
    if (method === "POST") return store(session, Array.isArray(body) ? body : [body]);
    if (id === null) return { status: 400 };
    if (method === "GET") {
      const found = statements.find((one) => one["id"] === id);
      return found ? { status: 200, body: found } : { status: 404 };
    }
    if (method !== "PUT" || at(body, "id") !== id) return { status: 400 };
    const reply = store(session, [body]);
    return reply.status === 200 ? { status: 204 } : reply;
  };

  const onState = (session: Open, method: string, query: URLSearchParams, text: string): Reply => {
    const stateId = query.get("stateId") ?? "";
    const right = query.get("activityId") === session.activityId && query.get("registration") === registration && query.get("agent") === JSON.stringify(ACTOR);
    if (!right || stateId === "") return complain(403, "state: not of this unit, registration and learner");
    session.asked.add(stateId);
    const key = `${session.activityId} ${stateId}`;
    if (method === "GET") return state.has(key) ? { status: 200, body: JSON.parse(state.get(key) ?? "null") } : { status: 404 };
    if (stateId === "LMS.LaunchData") return complain(403, "10 launch data is not to be changed");
    if (method === "DELETE") state.delete(key);
    else if (method === "PUT") state.set(key, text);
    else return { status: 405 };
    return { status: 204 };
  };

  const onXapi = (request: IncomingMessage, path: string, query: URLSearchParams, text: string): Reply => {
    if (!String(request.headers[VERSION]).startsWith("1.0.")) return complain(400, "xAPI: no version header");
    const session = sessions.find(({ token, fetched }) => fetched && request.headers.authorization === `Basic ${token}`);
    if (!session) return { status: 401 };
    if (session.givenUp) return { status: 403 };
    const method = request.method ?? "";
    if (path === "/xapi/statements") return onStatements(session, method, query.get("statementId"), text === "" ? undefined : JSON.parse(text));
    if (path === "/xapi/activities/state") return onState(session, method, query, text);
    if (path !== "/xapi/agents/profile") return { status: 404 };
    session.asked.add(query.get("profileId") ?? "");
    return { status: 404 };
  };

  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://lrs");
      if (request.method === "OPTIONS") return send(request, response, { status: 204 });
      if (pathname.startsWith("/fetch/")) return send(request, response, fetchToken(request, pathname.slice("/fetch/".length)));
      const failure = failures.shift();
      if (typeof failure === "number") return send(request, response, { status: failure });
      const reply = onXapi(request, pathname, searchParams, text);
      if (failure === undefined) send(request, response, reply);
      else request.socket.destroy();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    launchUrl: (auUrl, { activityId, masteryScore, launchMode = "Normal", moveOn = "CompletedAndPassed", returnUrl }) => {
      const sessionId = randomUUID();
      for (const session of sessions) if (session.activityId === activityId) session.givenUp = true;
      const contextTemplate = {
        contextActivities: { grouping: [{ objectType: "Activity", id: "https://uitgever.example/waterhaven" }] },
        extensions: { "https://w3id.org/xapi/cmi5/context/extensions/sessionid": sessionId, "https://lms.example/klas": { id: 7 } },
      };
      const data = {
        contextTemplate,
        launchMode,
        moveOn,
        ...(masteryScore === undefined ? {} : { masteryScore }),
        ...(returnUrl === undefined ? {} : { returnURL: returnUrl }),
      };
      state.set(`${activityId} LMS.LaunchData`, JSON.stringify(data));
      const standing = { token: randomUUID(), fetched: false, givenUp: false, asked: new Set<string>() };
      sessions.push({ sessionId, registration, activityId, actor: ACTOR, contextTemplate, launchMode, masteryScore: masteryScore ?? null, ...standing });
      const launch = { endpoint: `${url}/xapi`, fetch: `${url}/fetch/${sessionId}`, actor: JSON.stringify(ACTOR), registration, activityId };
      return `${auUrl}${auUrl.includes("?") ? "&" : "?"}${new URLSearchParams(launch).toString()}`;
    },
    statements,
    state,
    problems,
    failNext: (times, how = 503) => void failures.push(...Array.from({ length: times }, () => how)),
    get tokenUses() {
      return tokenUses;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}

/** Pages of packages come from elsewhere: they ask first (CORS). */
function send(request: IncomingMessage, response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, {
    "Access-Control-Allow-Origin": request.headers.origin ?? "*",
    "Access-Control-Allow-Methods": "GET, PUT, POST, DELETE",
    "Access-Control-Allow-Headers": "authorization, content-type, x-experience-api-version",
    "Access-Control-Max-Age": "600",
    ...(body === undefined ? {} : { "Content-Type": "application/json" }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
