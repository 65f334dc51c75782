import { useId, useRef, useState } from "preact/hooks";
import type { WhySheet } from "../../view/model.ts";
import { Button, useOffers } from "../parts/index.ts";
import { inPakket } from "../text/inPakket.ts";
import { nl } from "../text/nl.ts";
import { Confirm } from "./Confirm.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

const MAX = 240;
const T = nl.sheet.why;

/** One sentence for oneself: kept, shown in the debrief, never graded. An empty text means skipped. */
export function Why({ sheet, onIntent }: SheetProps<WhySheet>) {
  const id = useId();
  const offers = useOffers();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (words: string) => onIntent({ type: "why.written", text: words });
  return (
    <SheetFrame
      sheet={offers("device") ? sheet : { ...sheet, ask: inPakket.whyAsk }}
      actions={
        <>
          <Button look="quiet" onPress={() => write("")}>
            {T.skip}
          </Button>
          <Confirm
            label={T.save}
            missing={text.trim() === "" ? T.missing : undefined}
            onMissing={() => field.current?.focus()}
            onPress={() => write(text.trim())}
          />
        </>
      }
    >
      <p class="wh-chosen">
        <span class="wh-small wh-soft">{T.chosen}</span>
        <span>{sheet.chosen}</span>
      </p>
      <div class="wh-field">
        <label for={id}>
          <b>{T.label}</b> <span class="wh-soft">{T.one}</span>
        </label>
        <p class="wh-small wh-soft" id={`${id}-hint`}>
          {nl.ownWords.privacy}
        </p>
        <textarea
          id={id}
          ref={field}
          rows={3}
          maxLength={MAX}
          value={text}
          aria-describedby={`${id}-hint ${id}-left`}
          onInput={(event) => setText(event.currentTarget.value.slice(0, MAX))}
        />
        <p class="wh-field-left wh-small wh-soft" id={`${id}-left`}>
          {nl.ownWords.left(MAX - text.length)}
        </p>
      </div>
    </SheetFrame>
  );
}
