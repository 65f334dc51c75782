import { BadgeCheck, Ban, CircleHelp, FileClock, Handshake, Scale, type LucideIcon } from "lucide-preact";
import type { KnowledgeStatus } from "../../domain/kader/knowledge.ts";
import { Icon } from "../parts/index.ts";
import { STATUS_WORDS } from "../text/kennisbank.ts";

const STATUS_ICONS: Readonly<Record<KnowledgeStatus, LucideIcon>> = {
  geldend: BadgeCheck,
  betwist: Scale,
  voorstel: FileClock,
  "te-verifieren": CircleHelp,
  afgekeurd: Ban,
  vrijwillig: Handshake,
};

/** How firm something stands: an icon and a word, never a colour alone. */
export function Status({ of: status }: { readonly of: KnowledgeStatus }) {
  return (
    <span class={`wh-kb-status wh-kb-status--${status}`}>
      <Icon of={STATUS_ICONS[status]} size="xs" />
      {STATUS_WORDS[status].name}
    </span>
  );
}
