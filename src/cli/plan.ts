import { readText } from "../content/node/files.ts";
import { readPlan as readPlanText } from "../content/plan/readPlan.ts";

/** A plan file on disk, checked against its schema. */
export function readPlan(path: string): ReturnType<typeof readPlanText> {
  return readPlanText(path, readText(path));
}
