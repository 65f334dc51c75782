import { isTransfer, type DrillReview } from "../../domain/drill.ts";
import type { RefreshRule } from "../../domain/framework.ts";
import { refresherFigures, type RefresherFigures } from "../../domain/progress/refreshers.ts";
import type { Role } from "../../domain/roles.ts";
import { oldestFirst } from "./practice.ts";

/** Over the latest answers of a role. */
export function latestFigures(reviews: readonly DrillReview[], role: Role, rule: Pick<RefreshRule, "figures">): RefresherFigures {
  const own = reviews.filter((one) => one.role === role && !isTransfer(one));
  return refresherFigures(oldestFirst(own).slice(-rule.figures));
}
