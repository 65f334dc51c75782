import type { Ports } from "../runtime/ports.ts";
import { browserClock } from "./clock.ts";
import { noLms } from "./lms/local.ts";
import { browserRandom } from "./random.ts";
import { createSaves } from "./saves/saves.ts";
import { browserStore } from "./saves/store.ts";
import { createSound } from "./sound/sound.ts";

export { copyText } from "./clipboard.ts";
export { download } from "./download.ts";
export { guardMarkup, SERVICE_WORKER } from "./trustedTypes.ts";

/** Everything an attempt needs from this browser. */
export function createPorts(): Ports {
  return { saves: createSaves(browserStore(), browserClock.now), sound: createSound(), clock: browserClock, random: browserRandom, lms: noLms() };
}
