import type { LmsPort } from "../../../runtime/lmsPort.ts";
import { noLms } from "../local.ts";
import { launch } from "./launch.ts";
import { startSession } from "./session.ts";

export interface Cmi5Config {
  /** Under which our own extensions stand in statements. */
  readonly iri: string;
}

/** A learning system that launched the page by cmi5 (Quartz, 1st edition). Never rejects. */
export async function createCmi5({ iri }: Cmi5Config, page: Window = window): Promise<LmsPort> {
  try {
    const found = await launch(iri, page);
    if (found.is === "launched") return startSession(found.launched, page);
    const { back } = found;
    const alone = noLms(found.why);
    if (back === undefined) return alone;
    return { ...alone, leave: () => Promise.resolve(page.location.assign(back)).then(() => true) };
  } catch (error) {
    console.error(error);
    return noLms("not-found");
  }
}
