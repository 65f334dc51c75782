import type { ComponentChildren } from "preact";
import type { CatalogueEntry } from "../../view/shell.ts";
import { Icon, phenomenonIcon } from "../parts/index.ts";

interface CaseOpenerProps {
  readonly entry: CatalogueEntry;
  readonly onOpen: (caseId: string) => void;
  /** What stands below the title. */
  readonly children: ComponentChildren;
}

/** What a row about a case begins with: its glyph, and its title, which opens it from anywhere in the row. Stands in a `wh-case`. */
export function CaseOpener({ entry, onOpen, children }: CaseOpenerProps) {
  return (
    <>
      <span class="wh-case-glyph" aria-hidden="true">
        <Icon of={phenomenonIcon(entry.phenomenon, entry.channel)} size="sm" />
      </span>
      <div class="wh-case-words">
        <h3>
          <button type="button" class="wh-case-open" onClick={() => onOpen(entry.id)}>
            {entry.title}
          </button>
        </h3>
        {children}
      </div>
    </>
  );
}
