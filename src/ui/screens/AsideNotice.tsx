import { Download } from "lucide-preact";
import type { AsideSave } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { Notice } from "./NoticeBar.tsx";

const words = schermen.start.aside;

interface AsideNoticeProps {
  readonly aside: readonly AsideSave[];
  readonly onExport: (save: AsideSave) => void;
}

/** Attempts that could not be opened: kept, named plainly, and never dropped silently. */
export function AsideNotice({ aside, onExport }: AsideNoticeProps) {
  if (aside.length === 0) return null;
  return (
    <Notice title={words.title(aside.length)}>
      <p>{words.text}</p>
      <ul class="wh-aside">
        {aside.map((save, index) => (
          <li key={save.key}>
            <span>{words.reasons[save.reason]}</span>
            <Button icon={Download} label={words.exportNamed(index + 1)} onPress={() => onExport(save)}>
              {words.export}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
