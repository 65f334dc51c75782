import * as v from "valibot";
import type { LmsProblem } from "../../../runtime/lmsPort.ts";
import { createClient, jsonOf, PATIENCE, type Answer, type LrsClient } from "./client.ts";
import { documentOf, type OwnDocument } from "./document.ts";
import type { SessionFacts } from "./facts.ts";
import { parametersOf, type LaunchParameters } from "./parameters.ts";
import { contextTemplate } from "./schema.ts";
import { keepTicket, readTicket, type Ticket } from "./ticket.ts";
import { SESSION_ID } from "./vocabulary.ts";

export interface Launched {
  readonly client: LrsClient;
  readonly facts: SessionFacts;
  /** Launched to look: nothing of it counts (10, launchMode). */
  readonly looking: boolean;
  /** Of an earlier session; null: none. */
  readonly document: OwnDocument | null;
  readonly ticket: Ticket;
}

/** `back`: where a learner goes from a session that is over. */
export type Launch = { readonly is: "launched"; readonly launched: Launched } | { readonly is: "not"; readonly why: LmsProblem; readonly back?: string };

const launchData = v.object({
  contextTemplate,
  launchMode: v.fallback(v.string(), "Normal"),
  masteryScore: v.fallback(v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), null), null),
  returnURL: v.fallback(v.nullish(v.string(), null), null),
});
const LOOKING: readonly string[] = ["browse", "review"];

export async function launch(iri: string, page: Window): Promise<Launch> {
  const parameters = parametersOf(page.location.search);
  const actor = parameters && v.safeParse(v.record(v.string(), v.unknown()), jsonOf(parameters.actor));
  if (!parameters || !actor?.success) return not("not-found");

  const kept = readTicket(page, parameters.fetch);
  if (kept?.token === null) return { ...not("left"), ...(kept.back === null ? {} : { back: kept.back }) };
  const token = kept?.token ?? (await fetchToken(page, parameters));
  if (typeof token !== "string") return token;
  const ticket = kept ?? { fetch: parameters.fetch, token, began: Date.now(), back: null };
  keepTicket(page, ticket);

  const client = createClient(page, parameters, token);
  // The standard wants the preferences read at the start (11); there is nothing in them that we go by.
  const [given, own] = await Promise.all([client.state("LMS.LaunchData"), client.state("waterhaven"), client.preferences()]);
  const data = v.safeParse(launchData, given.body);
  const sessionId = data.success ? data.output.contextTemplate.extensions[SESSION_ID] : undefined;
  if (given.status !== 200 || !data.success || typeof sessionId !== "string" || sessionId === "") return not(reasonOf(given));
  // Without what was kept we would begin anew and write over it.
  if (own.status !== 200 && own.status !== 404) return not(reasonOf(own));

  const { contextTemplate: template, launchMode, masteryScore: mastery, returnURL } = data.output;
  const back = returnURL && safeUrl(returnURL, page);
  const { activityId, registration } = parameters;
  return {
    is: "launched",
    launched: {
      client,
      facts: { actor: actor.output, activityId, registration, sessionId, template, mastery, iri: iri.replace(/\/+$/u, ""), began: ticket.began },
      looking: LOOKING.includes(launchMode.toLowerCase()),
      document: own.status === 200 ? documentOf(own.body) : null,
      ticket: { ...ticket, back },
    },
  };
}

/** Asked for once: the learning system gives it once (8.2). An error comes with status 200. */
async function fetchToken(page: Window, { fetch }: LaunchParameters): Promise<string | ReturnType<typeof not>> {
  try {
    const response = await page.fetch(fetch, { method: "POST", signal: AbortSignal.timeout(PATIENCE) });
    const body = v.safeParse(v.object({ "auth-token": v.pipe(v.string(), v.minLength(1)) }), jsonOf(await response.text()));
    return body.success ? body.output["auth-token"] : not(response.status >= 500 ? "offline" : "refused");
  } catch {
    return not("offline");
  }
}

const not = (why: LmsProblem) => ({ is: "not", why }) as const;

/** Nobody there, or not now: loading the page again may help. */
const reasonOf = ({ status }: Answer): LmsProblem => (status === 0 || status >= 500 ? "offline" : "refused");

/** Null: not a page that one can go to. */
function safeUrl(text: string, page: Window): string | null {
  try {
    const { href, protocol } = new URL(text, page.location.href);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
