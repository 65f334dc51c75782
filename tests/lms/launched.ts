import { afterEach, beforeEach, expect, vi } from "vitest";
import { createCmi5 } from "../../src/platform/lms/cmi5/index.ts";
import type { LmsPort } from "../../src/runtime/lmsPort.ts";
import { verbOf, type Json } from "../browser/lms/cmi5Rules.ts";
import { startLrs, type LaunchOptions, type Lrs } from "../browser/lms/lrs.ts";
import { fakePage, type FakePage } from "./fakePage.ts";

export const UNIT = "https://lms.example/au/brug";
export const IRI = "https://waterhaven.example/xapi";

let current: Lrs | null = null;
/** Each test has one of its own. Every file says so for itself: files share what they load. */
export function withLrs(): void {
  beforeEach(async () => void (current = await startLrs()));
  afterEach(async () => {
    await current?.close();
    current = null;
  });
}

/** The learning system of the test that runs. */
export function lrs(): Lrs {
  if (!current) throw new Error("no test runs");
  return current;
}

export interface Session {
  readonly page: FakePage;
  readonly port: LmsPort;
}

export async function open(page: FakePage): Promise<Session> {
  return { page, port: await createCmi5({ iri: IRI }, page.window) };
}

export function launch(options: Partial<LaunchOptions> = {}): Promise<Session> {
  return open(fakePage(lrs().launchUrl("https://au.example/index.html", { activityId: UNIT, ...options })));
}

export const soon = (check: () => void): Promise<void> => vi.waitFor(check, { interval: 4, timeout: 3000 });
export const kept = (port: LmsPort): Promise<void> => soon(() => expect(port.status()).toEqual({ is: "kept" }));

export const verbs = (): readonly string[] => lrs().statements.map(verbOf);
export const of = (verb: string): readonly Json[] => lrs().statements.filter((one) => verbOf(one) === verb);

/** The document that was kept of the unit. */
export const own = (): unknown => JSON.parse(lrs().state.get(`${UNIT} waterhaven`) ?? "null");

/** Requests with statements that have this in them. */
export function sent({ requests }: FakePage, what: string): number {
  return requests.filter(({ url, body }) => url.endsWith("/statements") && body.includes(what)).length;
}
