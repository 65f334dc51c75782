import { readFileSync } from "node:fs";
import { readPlan as readPlanText } from "../content/plan/readPlan.ts";

/** A plan file on disk, checked against its schema. */
export function readPlan(path: string): ReturnType<typeof readPlanText> {
  return readPlanText(path, readFileSync(path, "utf8"));
}
