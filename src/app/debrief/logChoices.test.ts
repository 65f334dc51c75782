import { expect, it } from "vitest";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import type { AttemptLog, AttemptStart } from "../../domain/log.ts";
import { script, started } from "../../domain/testing/fixture.ts";
import { logChoices } from "./logChoices.ts";

const entry: CatalogueEntry = {
  id: "proef", title: "Proef", phenomenon: "fraude", channel: "online", minutes: 12, roles: {}, variants: ["basis", "acuut"], location: "plein", objectives: [], teaser: "",
}; // prettier-ignore
const log = (more: Partial<AttemptStart>): AttemptLog => [{ ...started(script([])), caseId: "proef", variant: "basis", ...more }];

it("attempts of one case on one day can be told apart; one that still runs says so", () => {
  const [morning, noon, other] = [
    log({ startedAt: "2026-11-15T09:05:00" }),
    log({ startedAt: "2026-11-15T12:30:00", variant: "acuut" }),
    log({ startedAt: "2026-11-16T09:05:00" }),
  ];
  const choices = logChoices([morning, noon, other], new Set([noon]), [entry]);
  expect(choices.map(({ date }) => date)).toEqual([
    expect.stringMatching(/^15 november 2026, 09:05, variant [12]$/u),
    expect.stringMatching(/^15 november 2026, 12:30, variant [12]$/u),
    "16 november 2026",
  ]);
  expect(choices.map(({ isRunning }) => isRunning)).toEqual([false, true, false]);
});
