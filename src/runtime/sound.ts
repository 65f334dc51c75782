import { PLATFORMS, type Platform } from "../domain/messages.ts";

export type Ping = `ping-${Platform}`;
export const pingOf = (platform: Platform): Ping => `ping-${platform}`;

/** Everything that can be heard once. None of them says whether a choice was good. */
export const SOUNDS = [
  ...PLATFORMS.map(pingOf),
  "trillen",
  "bel",
  "overgang",
  "ophangen",
  "verstuur",
  "ingetrokken",
  "sluiter",
  "tik",
  "papier",
  "banner",
  "stap",
] as const;
export type SoundName = (typeof SOUNDS)[number];

/** What goes on softly in the background. */
export const AMBIENCES = ["avondstraat", "plein", "kantoor"] as const;
export type Ambience = (typeof AMBIENCES)[number];

/** What is heard of the background somewhere: which, and how near it is (0–1). */
export interface Background {
  readonly name: Ambience;
  readonly near: number;
}

export interface SoundOptions {
  readonly sound: boolean;
  /** 0–1. */
  readonly volume: number;
  readonly ambience: boolean;
}

/** Nothing here throws, and nothing is needed to play. */
export interface SoundPort {
  /** Silent until the first gesture unlocked audio, while the page is hidden, and when sound is off. */
  play(name: SoundName): void;
  /** Ticks while somebody types. */
  readonly typing: (on: boolean) => void;
  /** What is heard in the background from now on; null = nothing. It comes and goes slowly. */
  ambience(background: Background | null): void;
  configure(options: SoundOptions): void;
  /** Tells of every sound that was asked for, whether or not it could be heard. */
  onPlay(listener: (name: SoundName) => void): () => void;
}
