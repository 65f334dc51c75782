import * as v from "valibot";

const KEY = "waterhaven-cmi5";

const ticketSchema = v.object({
  /** Of which launch. */
  fetch: v.string(),
  /** Null: the session is over, and may not go on. */
  token: v.nullable(v.string()),
  /** Milliseconds. */
  began: v.number(),
  /** Where the learning system wants its learner back. */
  back: v.nullable(v.string()),
});

/**
 * What a session needs when its page is loaded again: the token can be fetched once only (cmi5 8.2). It lives as long as the tab, and outlives a page
 * that the system threw out to save memory.
 */
export type Ticket = Readonly<v.InferOutput<typeof ticketSchema>>;

/** Null: there is none of this launch. */
export function readTicket(page: Window, fetch: string): Ticket | null {
  try {
    const found = v.safeParse(ticketSchema, JSON.parse(page.sessionStorage.getItem(KEY) ?? "null"));
    return found.success && found.output.fetch === fetch ? found.output : null;
  } catch {
    return null;
  }
}

export function keepTicket(page: Window, ticket: Ticket): void {
  try {
    page.sessionStorage.setItem(KEY, JSON.stringify(ticket));
  } catch {
    // A closed-off frame keeps nothing: then the session ends with its page.
  }
}
