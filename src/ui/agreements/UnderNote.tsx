import { Handshake } from "lucide-preact";
import { Icon, useOffers } from "../parts/index.ts";
import { afsprakenSpel as words } from "../text/afsprakenSpel.ts";
import "./underNote.css";

interface UnderNoteProps {
  readonly title: string;
  /** Null: a set that came along. */
  readonly version: number | null;
  /** The set that everybody plays under who chose nothing: then there is nothing to say. */
  readonly isUsual: boolean;
  /** Another set was chosen, and cannot be used. */
  readonly missing?: boolean;
}

/** Under which agreements one plays, when that is not the usual set. */
export function UnderNote({ title, version, isUsual, missing = false }: UnderNoteProps) {
  const offers = useOffers();
  if (isUsual && !missing) return null;
  return (
    <p class="wh-under" role={missing ? "status" : undefined}>
      <Icon of={Handshake} size="sm" />
      <span>
        {missing ? words.missing(title) : words.under(title, version)} {offers("agreements") && <a href="#/afspraken">{words.see}</a>}
      </span>
    </p>
  );
}
