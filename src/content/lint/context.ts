import type { Framework } from "../../domain/framework.ts";
import type { Script } from "../../domain/scenario.ts";
import type { ArtNames } from "../artNames.ts";
import type { LanguageRules } from "../compile/framework.ts";
import type { Code } from "../diagnostics.ts";
import type { Locator } from "../locate.ts";

/** What every lint rule gets: one script, the framework, and a way to point at a place. */
export interface LintContext {
  readonly script: Script;
  readonly framework: Framework;
  readonly language: LanguageRules;
  readonly art?: ArtNames;
  readonly locator: Locator;
  readonly report: (code: Code, place: ReturnType<Locator["shared"]>, message: string, hint?: string) => void;
}
