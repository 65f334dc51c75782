import { mayPlay } from "../../content/ownAgreements/mayPlay.ts";
import { scriptFor } from "../../content/scriptFor.ts";
import type { CatalogueEntry } from "../../domain/catalogue.ts";
import { eventsOf } from "../../domain/explore/baseline.ts";
import { searchBestRoute } from "../../domain/explore/bestRoute.ts";
import { differencesOn } from "../../domain/explore/compareSets.ts";
import type { Agreement, AgreementSet, Framework } from "../../domain/framework.ts";
import type { AttemptLog, LogEvent, Mode } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import type { Role } from "../../domain/roles.ts";
import type { Script } from "../../domain/scenario.ts";
import type { Ports } from "../../runtime/ports.ts";
import { describeChanges, type ChangeLine, type ChangeView } from "../../view/agreements/index.ts";
import type { LoadedCase } from "../content.ts";
import { inSlices } from "./slices.ts";

export interface SetPair {
  readonly before: AgreementSet;
  readonly after: AgreementSet;
}

/** The same agreement in both sets under one id, or in one of them only. */
export interface SetDelta {
  readonly added: readonly Agreement[];
  readonly dropped: readonly Agreement[];
  readonly changed: readonly { readonly before: Agreement; readonly after: Agreement }[];
}

export function deltaOf({ before, after }: SetPair): SetDelta {
  const of = (set: AgreementSet, id: string) => set.agreements.find((one) => one.id === id);
  return {
    added: after.agreements.filter(({ id }) => !of(before, id)),
    dropped: before.agreements.filter(({ id }) => !of(after, id)),
    changed: after.agreements.flatMap((now) => {
      const old = of(before, now.id);
      return old && JSON.stringify(old) !== JSON.stringify(now) ? [{ before: old, after: now }] : [];
    }),
  };
}

export interface Touched {
  readonly caseId: string;
  readonly title: string;
  readonly role: Role;
  /** Titles of agreements that can come up. */
  readonly agreements: readonly string[];
}

export interface AttemptChange extends ChangeView {
  readonly attemptId: string;
  readonly startedAt: string;
}

export interface CompareReport {
  readonly done: number;
  readonly all: number;
  readonly touched: readonly Touched[];
  readonly changes: readonly ChangeView[];
  readonly attempts: readonly AttemptChange[];
  /** Cases that could not be fetched. */
  readonly failed: number;
  /** Own attempts that could not be read, or whose case could not be fetched or has gone. */
  readonly skipped: number;
}

export interface CompareWorld {
  readonly framework: Framework;
  readonly cases: readonly CatalogueEntry[];
  readonly load: (id: string, role: Role) => Promise<LoadedCase> | null;
  readonly ports: Pick<Ports, "saves">;
}

/**
 * Compares two sets case by case, in short turns; `tell` hears how far it is. A case in which nothing that differs can come up is not played.
 * Resolves when it is done or stopped; never rejects.
 */
export async function compareSets(
  pair: SetPair,
  { framework, cases, load, ports }: CompareWorld,
  signal: AbortSignal,
  tell: (report: CompareReport) => void,
): Promise<void> {
  const delta = deltaOf(pair);
  const moved = [...delta.added, ...delta.dropped, ...delta.changed.flatMap((one) => [one.before, one.after])];
  const titles = Object.fromEntries([...pair.before.agreements, ...pair.after.agreements].map(({ id, title }) => [id, title]));
  const ended = (await ports.saves.list()).attempts.filter((attempt) => attempt.ended);
  const parts = cases.flatMap((entry) => (Object.keys(entry.roles) as Role[]).map((role) => ({ entry, role })));
  let report: CompareReport = { done: 0, all: parts.length + ended.length, touched: [], changes: [], attempts: [], failed: 0, skipped: 0 };
  const step = (more: Partial<CompareReport>) => {
    report = { ...report, ...more, done: report.done + 1 };
    tell(report);
  };
  const gamesOf = (script: Script, mode: Mode): { readonly before: Game; readonly after: Game } => ({
    before: { script, framework, agreements: pair.before.agreements, mode },
    after: { script, framework, agreements: pair.after.agreements, mode },
  });
  tell(report);

  for (const { entry, role } of parts) {
    if (signal.aborted) return;
    const loaded = await Promise.resolve(load(entry.id, role)).catch(() => null);
    if (!loaded) {
      step({ failed: report.failed + 1 });
      continue;
    }
    const scripts = loaded.compiled.variants.flatMap(({ id }) => scriptFor(loaded.compiled, role, id) ?? []);
    const able = scripts
      .map((script) => ({ script, agreements: moved.filter((one) => mayPlay(one, script, framework.book)) }))
      .filter(({ agreements }) => agreements.length > 0);
    const lines = new Map<string, ChangeLine>();
    for (const { script } of able) {
      const games = gamesOf(script, "toets");
      const best = await inSlices(searchBestRoute(games.before), signal);
      if (!best) return;
      const log = logOf(script, eventsOf(games.before, best.route));
      for (const line of describeChanges(games.before, differencesOn(games, log), titles)) if (!lines.has(line.key)) lines.set(line.key, line);
    }
    const names = [...new Set(able.flatMap(({ agreements }) => agreements.map(({ title }) => title)))];
    const place = { caseId: entry.id, title: entry.title, role };
    step({
      touched: names.length > 0 ? [...report.touched, { ...place, agreements: names }] : report.touched,
      changes: lines.size > 0 ? [...report.changes, { ...place, lines: [...lines.values()] }] : report.changes,
    });
  }

  for (const { attemptId } of ended) {
    if (signal.aborted) return;
    const read = await ports.saves.read(attemptId);
    const start = read.ok ? read.log[0] : null;
    const loaded = start && (await Promise.resolve(load(start.caseId, start.role)).catch(() => null));
    const script = start && loaded && scriptFor(loaded.compiled, start.role, start.variant);
    if (!read.ok || !start || !script) {
      step({ skipped: report.skipped + 1 });
      continue;
    }
    const games = gamesOf(script, start.mode);
    const lines = describeChanges(games.before, differencesOn(games, read.log), titles).filter(({ done }) => done);
    const found = { attemptId, startedAt: start.startedAt, caseId: start.caseId, title: script.title, role: start.role, lines };
    step({ attempts: lines.length > 0 ? [...report.attempts, found] : report.attempts });
    await new Promise((go) => setTimeout(go, 0));
  }
}

function logOf({ caseId, version, role, variant }: Script, events: readonly LogEvent[]): AttemptLog {
  const start = { attemptId: "", caseId, caseVersion: version, role, variant, mode: "toets", agreements: "", seed: 0, startedAt: "" } as const;
  return [{ type: "attempt.started", ...start }, ...events];
}
