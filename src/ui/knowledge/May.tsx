import { Check, CircleDashed, X, type LucideIcon } from "lucide-preact";
import type { KnowledgePart } from "../../domain/kader/knowledge.ts";
import type { May as Answer } from "../../domain/kader/may.ts";
import { Icon } from "../parts/index.ts";
import { MAY_WORDS } from "../text/kennisbank.ts";

const ICONS: Readonly<Record<Answer["answer"], LucideIcon>> = { ja: Check, nee: X, voorwaarde: CircleDashed };

/** A cell of a table of roles: may I, and on what condition. */
export function May({ part }: { readonly part: KnowledgePart }) {
  return (
    <>
      {part.answer && (
        <span class={`wh-kb-may wh-kb-may--${part.answer}`}>
          <Icon of={ICONS[part.answer]} size="xs" />
          {MAY_WORDS[part.answer]}
        </span>
      )}
      {part.lines.map((line) => (
        <span key={line} class="wh-kb-cell">
          {line}
        </span>
      ))}
    </>
  );
}
