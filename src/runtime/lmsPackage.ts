import * as v from "valibot";
import { MODES } from "../domain/log.ts";
import { id } from "./eventSchema.ts";
import { LMS_STANDARDS } from "./lmsPort.ts";

/** Name of the meta element in which a page of a package says what it is. */
export const PACKAGE_META = "waterhaven-pakket";

const parts = v.union([
  /** Cases that can be played here; one, or all of a course. */
  v.object({ kind: v.literal("casus"), cases: v.pipe(v.array(id), v.minLength(1)) }),
  v.object({ kind: v.literal("flits") }),
]);

const packageConfig = v.object({
  /** Of the activity: the same in every version of the package. */
  id,
  title: v.string(),
  standard: v.picklist(LMS_STANDARDS),
  content: parts,
  /** Id of a set that comes along with the program. */
  agreements: id,
  /** Null: the learner chooses. */
  mode: v.nullable(v.picklist(MODES)),
  /** Lowest total that passes, 0–100; null: that of weging.yaml. */
  threshold: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
});

/** What one page of a package is for, as the command that made it wrote it down. */
export type PackageConfig = v.InferOutput<typeof packageConfig>;

/** Null: not something that the command wrote. */
export function parsePackage(text: string | null | undefined): PackageConfig | null {
  if (!text) return null;
  try {
    const result = v.safeParse(packageConfig, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/**
 * What every id of the product on the web begins with. It need not lead anywhere, but may never change: what learning record stores keep is found by it.
 */
export const PRODUCT_IRI = "https://waterhaven.example/lms";
