import type { ClaimKey } from "./messages.ts";
import type { ReflectField, ShareField } from "./moments.ts";

/** What the trainee answered, by kind of moment. Ids only; JSON. */
export type Answer =
  | { readonly do: "inspect"; readonly marks: readonly string[]; readonly claims: Readonly<Record<string, ClaimKey>> }
  | { readonly do: "choose"; readonly option: string }
  | { readonly do: "act"; readonly option: string; readonly tone?: string }
  | { readonly do: "consult"; readonly before: readonly string[]; readonly sources: readonly string[]; readonly after: readonly string[] }
  | { readonly do: "share"; readonly fields: Readonly<Record<ShareField, readonly string[]>> }
  | { readonly do: "share"; readonly none: string }
  | { readonly do: "reflect"; readonly fields: Readonly<Partial<Record<ReflectField, readonly string[]>>> }
  | { readonly do: "build"; readonly fields: Readonly<Record<string, readonly string[]>> };
