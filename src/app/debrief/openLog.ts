import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import { replay, type Progress } from "../../domain/play/progress.ts";
import { LONGEST_LOG, readLogFile, type LogFileProblem } from "../../runtime/logFile.ts";
import { isOwn, markIn } from "../../runtime/setIds.ts";
import type { Ports } from "../../runtime/ports.ts";
import { gameUnder, type FoundGame } from "./gameUnder.ts";
import type { Debriefed } from "./useDebrief.ts";

/** Why a log that could be read gives no debrief. */
export type OpenProblem = LogFileProblem | Extract<FoundGame, { ok: false }>["reason"] | "not-ended";

/** A debrief from a file. Nothing of it is stored. */
export interface OpenedLog extends Debriefed {
  /** Another version of the case than it was played in. */
  readonly otherVersion: boolean;
  /** Decisions that no longer fit the case, and are left out. */
  readonly lost: number;
  /** The set of this device that it was judged by, while nothing shows that it is the same text; null: that is sure. */
  readonly unsure: string | null;
}

export type OpenResult = { readonly ok: true; readonly opened: OpenedLog } | { readonly ok: false; readonly reason: OpenProblem };

/** The attempts in a file that somebody chose. A file that is far too big is not read at all. */
export async function logsInFile(file: Pick<File, "size" | "text">): Promise<ReturnType<typeof readLogFile>> {
  // A character takes at most four bytes.
  return file.size > LONGEST_LOG * 4 ? { ok: false, reason: "too-big" } : readLogFile(await file.text());
}

/** Replays a log on the content that is here now. */
export async function openLog(log: AttemptLog, ports: Pick<Ports, "saves">): Promise<OpenResult> {
  const found = await gameUnder(log, ports);
  if (!found.ok) return found;
  const { game, baseline, version } = found;
  const now = replay(game, log);
  // The debrief gives the answers: it opens when the story has ended.
  if (now.closed === null) return { ok: false, reason: "not-ended" };
  const opened = { ports, game, baseline, now, log: () => log };
  return { ok: true, opened: { ...opened, otherVersion: version !== log[0].caseVersion, lost: lostIn(log, now), unsure: unsureOf(game, log[0].agreements) } };
}

/** An id of before there were marks says nothing about the text. */
function unsureOf({ framework }: Game, id: string): string | null {
  return isOwn(id) && markIn(id) === null ? (framework.agreementSets[id]?.title ?? id) : null;
}

function lostIn(log: AttemptLog, now: Progress): number {
  const answers = log.filter(({ type }) => type === "moment.answered").length;
  const taken = [...now.record, ...now.retries].filter(({ answer }) => answer !== undefined).length;
  return Math.max(0, answers - taken);
}
