import type { EffectKind } from "../../view/index.ts";
import { arrival } from "./arrival.ts";
import { buzz } from "./buzz.ts";
import { deleted } from "./deleted.ts";
import type { Effect } from "./effect.ts";
import { shared } from "./shared.ts";
import { step } from "./step.ts";

/** One file per effect; a new one is a file and a line here. */
export const EFFECTS: Readonly<Record<EffectKind, Effect>> = { arrival, buzz, deleted, shared, step };
