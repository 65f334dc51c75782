import { Download, FileText, Printer } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { Button } from "../../parts/index.ts";
import { useModal } from "../../play/useModal.ts";
import { ChoiceGroup } from "../ChoiceGroup.tsx";
import { debrief } from "../../text/schermenDebrief.ts";

const words = debrief.keeping;

/** Ways to take the debrief along. The files say their name once they are there. */
export interface Keeping {
  readonly onPrint: () => void;
  readonly onReadable: (withText: boolean) => string;
  readonly onLog: (withText: boolean) => string;
}

export type OnPaper = "short" | "all";

interface KeepDialogProps extends Keeping {
  readonly open: boolean;
  /** Own words on paper: what is printed is the trainee's own copy, so they are on unless switched off. */
  readonly textOnPaper: boolean;
  readonly onTextOnPaper: (on: boolean) => void;
  /** Every decision on paper, or only what stands before it. */
  readonly onPaper: OnPaper;
  readonly onOnPaper: (what: OnPaper) => void;
  readonly onClose: () => void;
}

/** To paper or to a file. Own words go on paper unless switched off, into a file only when switched on (A24). */
export function KeepDialog(props: KeepDialogProps) {
  const { open, textOnPaper, onTextOnPaper, onPaper, onOnPaper, onClose, onPrint, onReadable, onLog } = props;
  const id = useId();
  const [withText, setWithText] = useState(false);
  const [done, setDone] = useState("");
  const keep = (how: (withText: boolean) => string) => setDone(words.done(how(withText)));
  return (
    <dialog {...useModal(open, onClose)} class="wh-keep" aria-labelledby={id}>
      <div class="wh-keep-in">
        <h2 id={id}>{words.title}</h2>
        <section>
          <h3>{words.paper}</h3>
          <p class="wh-soft">{words.paperText}</p>
          <ChoiceGroup
            legend={words.howMuch}
            look="list"
            value={onPaper}
            choices={[
              { value: "short", ...words.short },
              { value: "all", ...words.all },
            ]}
            onPick={onOnPaper}
          />
          <OwnWords on={textOnPaper} onChange={onTextOnPaper} />
          <Button look="primary" icon={Printer} wide onPress={onPrint}>
            {words.print}
          </Button>
        </section>
        <section>
          <h3>{words.file}</h3>
          <OwnWords on={withText} onChange={setWithText} />
          <Button icon={FileText} wide describedBy={`${id}-leesbaar`} onPress={() => keep(onReadable)}>
            {words.readable}
          </Button>
          <p id={`${id}-leesbaar`} class="wh-small wh-soft">
            {words.readableText}
          </p>
          <Button icon={Download} wide describedBy={`${id}-log`} onPress={() => keep(onLog)}>
            {words.log}
          </Button>
          <p id={`${id}-log`} class="wh-small wh-soft">
            {words.logText}
          </p>
          <p role="status" class="wh-small">
            {done}
          </p>
        </section>
        <Button look="quiet" wide onPress={onClose}>
          {words.close}
        </Button>
      </div>
    </dialog>
  );
}

function OwnWords({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  const id = useId();
  return (
    <label class="wh-choice wh-switch">
      <input type="checkbox" checked={on} aria-describedby={id} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <b>{words.withText}</b>
        <span id={id} class="wh-soft" aria-hidden="true">
          {words.withTextHint}
        </span>
      </span>
    </label>
  );
}
