import type { DrillReview } from "../domain/drill.ts";
import { DEFAULT_SET } from "../domain/framework.ts";
import { HELP_LEVELS } from "../domain/helpLevels.ts";
import type { AttemptLog, LogEvent, Seat } from "../domain/log.ts";
import type { AttemptResult } from "../domain/result.ts";
import type { Role } from "../domain/roles.ts";
import type { Step } from "../domain/steps.ts";
import type { LmsPort } from "./lmsPort.ts";
import type { SoundPort } from "./sound.ts";

/** What an attempt needs from the outside world. `platform/` implements these; tests use simple in-memory ones. */
export interface Ports {
  readonly saves: SavePort;
  readonly sound: SoundPort;
  readonly clock: ClockPort;
  readonly random: RandomPort;
  readonly lms: LmsPort;
}

/** Why saving is not (fully) possible. Play always goes on. `erased`: another tab erased what is played here. */
export const SAVE_PROBLEMS = ["blocked", "full", "slow", "erased"] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

export interface SaveStatus {
  /** `device` = durable on this device, `memory` = gone when the page closes. */
  readonly where: "device" | "memory";
  readonly problem?: SaveProblem;
}

/** What was done to a stored log before it could be used. */
export const REPAIRS = ["truncated-tail", "dropped-unknown-events", "older-content"] as const;
export type Repair = (typeof REPAIRS)[number];

export type ReadResult =
  | { readonly ok: true; readonly log: AttemptLog; readonly repairs: readonly Repair[] }
  /**
   * Could not be used. `corrupt` and `foreign`: kept apart under `aside`, to be exported by the user. `newer`: written by a
   * newer version. `unavailable`: the device does not answer now; what it holds was left alone.
   */
  | { readonly ok: false; readonly reason: "missing" | "corrupt" | "foreign" | "newer" | "unavailable"; readonly aside?: string };

export interface SavedAttempt {
  readonly attemptId: string;
  readonly caseId: string;
  readonly role: string;
  readonly mode: string;
  readonly startedAt: string;
  /** It came from a file with one attempt. */
  readonly from?: "bestand";
  /** Played together with the other attempts of this team. */
  readonly team?: Seat;
  readonly savedAt: string;
  readonly events: number;
  /** True once the attempt reached its ending. */
  readonly ended: boolean;
  /** Where it last was; absent in attempts that never decided anything. */
  readonly step?: Step | undefined;
}

/** What the list of attempts says without reading the whole log. */
export type SaveSummary = Pick<SavedAttempt, "ended" | "step">;

/** Why a file was not taken in at all. `unreadable`: not this sort of file, or cut off. */
export const IMPORT_REFUSALS = ["too-big", "unreadable", "foreign", "newer", "empty"] as const;
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

export type ImportResult =
  | {
      readonly ok: true;
      /** Attempts that came in. */
      readonly added: number;
      /** Attempts that were on this device: left as they are. */
      readonly there: number;
      /** Attempts that could not be used. */
      readonly refused: number;
      /** Attempts of which something unknown was left out. */
      readonly repaired: number;
      /** Refreshers and sets of agreements that came in. */
      readonly others: number;
      /** The settings came along: nothing was chosen on this device yet. */
      readonly settings: boolean;
    }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** A set of agreements of one's own, in the words of the file that the command line reads. */
export interface KeptSet {
  readonly id: string;
  readonly title: string;
  readonly yaml: string;
  /** Wall time, ISO 8601. */
  readonly savedAt: string;
}

/** Small things that are kept beside attempts, each with an id of its own within its kind. */
export interface Records {
  /** By the id of the attempt; goes with it. */
  readonly uitslag: AttemptResult;
  readonly flits: DrillReview;
  readonly afspraken: KeptSet;
}
export type RecordKind = keyof Records;

export interface SavePort {
  status(): SaveStatus;
  onStatus(listener: (status: SaveStatus) => void): () => void;
  /** Newest first. Never rejects: unreadable entries are set aside; what the device does not answer for is left out. */
  list(): Promise<{ readonly attempts: readonly SavedAttempt[]; readonly aside: readonly AsideSave[] }>;
  read(attemptId: string): Promise<ReadResult>;
  /** Resolves when the event is durable (or when memory took over; then `status()` says so). Never rejects. */
  append(attemptId: string, events: readonly LogEvent[], summary: SaveSummary): Promise<void>;
  /** True when it is gone from the device; false = the device refused, and it may come back. Never rejects. */
  remove(attemptId: string): Promise<boolean>;
  /** Everything this product stored on this device. As `remove`. */
  eraseAll(): Promise<boolean>;
  /** What somebody did here: attempts with their results, refreshers, what was set aside. Sets of agreements and settings stay. As `remove`. */
  erasePlayed(): Promise<boolean>;
  /** Attempts, settings, and what was set aside. Free text only with `withText` (A24): without, of what was set aside only that it exists. */
  exportAll(options: { readonly withText: boolean }): Promise<string>;
  /** The text of `exportAll`, of this or an older version, or of one saved attempt. What is stored stays as it is. Never rejects. */
  importAll(written: string): Promise<ImportResult>;
  /** All of a kind, in the order of their ids. What cannot be read is left out. Never rejects. */
  records<K extends RecordKind>(kind: K): Promise<readonly Records[K][]>;
  /** Takes the place of what has the same id. As `append`. */
  keep<K extends RecordKind>(kind: K, record: Records[K]): Promise<void>;
  /** As `remove`. */
  forget(kind: RecordKind, id: string): Promise<boolean>;
  /** Claims an attempt for this tab. `owned: false` = another tab plays it; `takeOver` moves it here. */
  claim(attemptId: string, onLost: () => void): Promise<Claim>;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
}

export interface AsideSave {
  readonly key: string;
  readonly reason: "corrupt" | "foreign" | "newer";
  readonly raw: string;
}

export interface Claim {
  readonly owned: boolean;
  takeOver(): Promise<void>;
  readonly release: () => void;
}

/** What can be chosen. `system`: as the device says (prefers-reduced-motion, prefers-color-scheme). */
export const SETTING_CHOICES = {
  calm: ["system", "on", "off"],
  theme: ["system", "light", "dark"],
  textSize: [100, 125, 150, 200],
  /** `vanzelf`: help fades per step, by what went well (domain/help.ts). */
  help: ["vanzelf", ...HELP_LEVELS],
  pace: ["echt", "snel", "direct"],
} as const;
type SettingChoice<K extends keyof typeof SETTING_CHOICES> = (typeof SETTING_CHOICES)[K][number];
export type SettingChoices = typeof SETTING_CHOICES;
export type HelpChoice = SettingChoice<"help">;
export type PaceName = SettingChoice<"pace">;

export interface Settings {
  readonly sound: boolean;
  /** 0–1. */
  readonly volume: number;
  /** Background sound of the place. */
  readonly ambience: boolean;
  /** A chip says what sounds. */
  readonly captions: boolean;
  readonly calm: SettingChoice<"calm">;
  readonly theme: SettingChoice<"theme">;
  readonly textSize: SettingChoice<"textSize">;
  /** How fast messages come in and snaps run down: as in life, quicker, at once. Presentation only. */
  readonly pace: PaceName;
  /** In which role one refreshes; null until that was chosen. */
  readonly role: Role | null;
  readonly help: HelpChoice;
  /** The introduction was seen or waved away. */
  readonly introduced: boolean;
  /** Keys of one letter or sign that work anywhere on the screen. */
  readonly shortcuts: boolean;
  /** Id of the set of agreements that new attempts are played under. */
  readonly agreements: string;
}

export const DEFAULT_SETTINGS: Settings = {
  sound: true,
  volume: 0.6,
  ambience: true,
  captions: true,
  calm: "system",
  theme: "system",
  textSize: 100,
  pace: "snel",
  role: null,
  help: "vanzelf",
  introduced: false,
  shortcuts: true,
  agreements: DEFAULT_SET,
};

export interface ClockPort {
  /** Wall time, ISO 8601. Never used for grading. */
  readonly now: () => string;
}

export interface RandomPort {
  /** A 32-bit seed for a new attempt. */
  seed(): number;
  /** An unguessable id for a new attempt. */
  id(): string;
}
