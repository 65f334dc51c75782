import type { Drill } from "../../domain/drill.ts";
import type { Framework, RefreshRule } from "../../domain/framework.ts";
import type { Role } from "../../domain/roles.ts";
import type { Memory } from "./memory.ts";
import type { History } from "./practice.ts";

export interface PlanInput {
  readonly drills: readonly Drill[];
  readonly history: History;
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly seed: number;
  readonly rule: RefreshRule;
  /** To know which criteria serve the same objective. */
  readonly criteria: Framework["criteria"];
}

/** A criterion that can be practised now. */
export interface Due {
  readonly criterion: string;
  /** Null: never practised. */
  readonly memory: Memory | null;
}

/** A drill, and the criterion it is played for: its own, or one that serves the same objective. */
export interface Pick {
  readonly drill: Drill;
  readonly criterion: string;
}
