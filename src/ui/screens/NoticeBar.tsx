import { TriangleAlert } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { SaveStatus } from "../../view/shell.ts";
import { Icon } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";

const { notice } = schermen;

/** Says plainly when saving does not (fully) work, and what to do. Nothing when all is well. */
export function NoticeBar({ status }: { readonly status: SaveStatus }) {
  const words = status.problem ? notice.problems[status.problem] : status.where === "memory" ? notice.memory : undefined;
  return (
    <div role="status" class="wh-notice-slot">
      {words && <Notice title={words.title}>{words.text}</Notice>}
    </div>
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
