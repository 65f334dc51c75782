import * as v from "valibot";
import { startEvent } from "../../../runtime/eventSchema.ts";
import type { Shelves } from "../shelves.ts";

const EVENT = "gebeurtenis/";
const HEAD = "poging/";

/** Version 2: events have a place of their own, and the head of an attempt says what it is an attempt at. */
export async function to2({ shelf, events }: Shelves): Promise<void> {
  const keys = await shelf.keys();
  const moved = keys.filter((key) => key.startsWith(EVENT));
  for (const key of moved) {
    const value = await shelf.getItem<unknown>(key);
    if (value !== null) await events.setItem(key, value);
  }
  for (const key of keys.filter((one) => one.startsWith(HEAD))) await completeHead(shelf, events, key);
  for (const key of moved) await shelf.removeItem(key);
}

/** A head that is damaged, of another product or of a newer version stays as it is: reading decides. */
async function completeHead(shelf: LocalForage, events: LocalForage, key: string): Promise<void> {
  const head = await shelf.getItem<unknown>(key);
  const start = v.safeParse(startEvent, await events.getItem<unknown>(`${EVENT}${key.slice(HEAD.length)}/000000`));
  if (!start.success || !isRecord(head) || head["product"] !== "waterhaven" || head["schema"] !== 1) return;
  const { caseId, role, mode, startedAt } = start.output;
  await shelf.setItem(key, { ...head, schema: 2, start: { caseId, role, mode, startedAt } });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
