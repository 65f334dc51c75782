import places from "../../../assets/audio/sprite.json";
import file from "../../../assets/audio/sprite.mp3?url";
import type { Ambience, SoundName } from "../../runtime/sound.ts";

type Place = readonly [start: number, length: number];
interface Sprite {
  readonly file: string;
  /** Length of the file. */
  readonly seconds: number;
  /** Name → [start, length] in milliseconds. */
  readonly sounds: Readonly<Record<SoundName, Place>>;
  readonly loops: Readonly<Record<Ambience, Place>>;
}

/** What assets/audio/make.mjs made. */
export const SPRITE: Sprite = { file, ...(places as unknown as Omit<Sprite, "file">) };
