import { EFFECTS, MOTIONS, type PlayView } from "../../view/model.ts";
import { artNames } from "../art.ts";
import { EXAMPLES, screenWith } from "../examples/index.ts";
import { lock, phoneWith, picture, post } from "../examples/phone.ts";
import { SURFACE_EXAMPLES } from "../examples/surfaces.ts";

const many = <T>(names: readonly T[], make: (name: T) => PlayView): Readonly<Record<string, PlayView>> =>
  Object.fromEntries(names.map((name) => [String(name), make(name)]));

const photo = (vignette: string) => phoneWith(post("story", "snapchat", vignette, { pictures: [picture(vignette, vignette)] }), { tabs: [] });

/** Everything there is to see on the stage, by group and name. A picture, surface or effect that is added shows up by itself. */
export const PIECES = {
  vlakken: Object.fromEntries(Object.entries(SURFACE_EXAMPLES).map(([name, screen]) => [name, screenWith(phoneWith(screen, { tabs: [] }))])),
  vignetten: many(artNames("vignettes"), (name) => screenWith(photo(name), { vignette: { name, motion: "breath" } })),
  beweging: many(MOTIONS, (motion) => screenWith(photo("kermis"), { vignette: { name: "kermis", motion } })),
  effecten: many(EFFECTS, (kind) => screenWith(phoneWith(lock, { tabs: [] }), { effects: [{ key: kind, kind }] })),
  spanning: many([0, 0.5, 1], (tension) =>
    screenWith(photo("fietstunnel"), { tension, left: 1 - tension, vignette: { name: "fietstunnel", motion: "breath" } }),
  ),
  plekken: many(artNames("places"), (place) => screenWith(phoneWith(lock, { tabs: [] }), { place })),
  werkbladen: EXAMPLES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, PlayView>>>>;

export type GroupName = keyof typeof PIECES;
export const GROUPS = Object.keys(PIECES) as readonly GroupName[];

export const isGroup = (name: string | undefined): name is GroupName => name !== undefined && Object.hasOwn(PIECES, name);
export const pieceOf = (group: GroupName, name: string): PlayView | undefined => Object.entries(PIECES[group]).find(([one]) => one === name)?.[1];
