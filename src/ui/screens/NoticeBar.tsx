import { ChevronDown, TriangleAlert } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { SaveStatus } from "../../view/shell.ts";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";

const { notice } = schermen;

interface NoticeBarProps {
  readonly status: SaveStatus;
  /** Its title only, with the rest one press away: for a screen that needs its room. */
  readonly folded?: boolean;
}

/** Says plainly when saving does not (fully) work, and what to do. Nothing when all is well. */
export function NoticeBar({ status, folded = false }: NoticeBarProps) {
  const words = status.problem ? notice.problems[status.problem] : status.where === "memory" ? notice.memory : undefined;
  return (
    <div role="status" class="wh-notice-slot">
      {words && (folded ? <FoldedNotice {...words} /> : <Notice title={words.title}>{words.text}</Notice>)}
    </div>
  );
}

function FoldedNotice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details class="wh-notice wh-notice--folded">
      <summary>
        <Icon of={TriangleAlert} size="sm" />
        <span class="wh-strong">{title}</span>
        <Icon of={ChevronDown} size="sm" />
      </summary>
      <p>{text}</p>
    </details>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Notice({ title, children }: NoticeProps) {
  return (
    <div class="wh-notice">
      <Icon of={TriangleAlert} />
      <div>
        <p class="wh-strong">{title}</p>
        <div class="wh-notice-text">{children}</div>
      </div>
    </div>
  );
}
