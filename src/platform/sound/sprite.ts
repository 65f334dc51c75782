import offsets from "../../../assets/audio/sprite.json";
import wav from "../../../assets/audio/sprite.wav?url";

export const SPRITE: readonly string[] = [wav];
/** Name → [start, length] in milliseconds. */
export const OFFSETS = offsets as unknown as Readonly<Record<string, readonly [number, number]>>;
