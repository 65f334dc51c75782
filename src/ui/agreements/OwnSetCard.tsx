import { Download, GitCompareArrows, PenLine, Trash2 } from "lucide-preact";
import { Button } from "../parts/index.ts";
import { ConfirmButton } from "../screens/ConfirmButton.tsx";
import { afspraken } from "../text/afspraken.ts";

const { sets: words } = afspraken;

export interface OwnSetLine {
  readonly name: string;
  readonly title: string;
  /** What it is now: a version, a draft, or both. */
  readonly notes: readonly string[];
}

interface OwnSetCardProps {
  readonly set: OwnSetLine;
  readonly onEdit: (name: string) => void;
  readonly onChanges: (name: string) => void;
  readonly onExport: (name: string) => void;
  readonly onRemove: (name: string) => void;
}

/** A set of one's own, with what can be done with it. */
export function OwnSetCard({ set, onEdit, onChanges, onExport, onRemove }: OwnSetCardProps) {
  const { name, title, notes } = set;
  return (
    <article class="wh-card wh-own-set">
      <div>
        <h3>{title}</h3>
        {notes.map((note) => (
          <p key={note} class="wh-soft">
            {note}
          </p>
        ))}
      </div>
      <div class="wh-actions">
        <Button icon={PenLine} label={words.editOf(title)} onPress={() => onEdit(name)}>
          {words.edit}
        </Button>
        <Button icon={GitCompareArrows} label={words.changesOf(title)} onPress={() => onChanges(name)}>
          {words.changes}
        </Button>
        <Button icon={Download} label={words.exportOf(title)} onPress={() => onExport(name)}>
          {words.export}
        </Button>
        <ConfirmButton
          look="quiet"
          icon={Trash2}
          label={words.removeOf(title)}
          ask={words.removeAsk(title)}
          yes={words.removeYes}
          no={words.removeNo}
          onConfirm={() => onRemove(name)}
        >
          {words.remove}
        </ConfirmButton>
      </div>
    </article>
  );
}
