import { useEffect, useRef } from "preact/hooks";
import type { ChooseSheet } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import { Confirm } from "./Confirm.tsx";
import { leadTo } from "./lead.ts";
import { OptionCards } from "./OptionCards.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

export function Choose({ sheet, onIntent }: SheetProps<ChooseSheet>) {
  const options = useRef<HTMLDivElement>(null);
  const tonesOf = sheet.tones.length > 0 ? sheet.options.find(({ picked }) => picked)?.id : undefined;
  // How it is said is asked below the card that was picked: often below the fold.
  useEffect(() => {
    if (tonesOf !== undefined) options.current?.querySelector("fieldset fieldset")?.scrollIntoView({ block: "nearest" });
  }, [tonesOf]);
  const tones = sheet.tones.length > 0 && (
    <OptionCards small legend={sheet.tonesAsk} options={sheet.tones} onPick={(tone) => onIntent({ type: "tone.picked", tone })} />
  );
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.choose.title}
      actions={
        <Confirm
          label={sheet.confirm}
          missing={sheet.missing}
          onMissing={() => leadTo(options.current?.querySelector("fieldset fieldset") ?? options.current)}
          onPress={() => onIntent({ type: "confirmed" })}
        />
      }
    >
      <div ref={options}>
        <OptionCards
          legend={sheet.title || nl.sheet.choose.title}
          options={sheet.options}
          onPick={(option) => onIntent({ type: "option.picked", option })}
          below={tones}
        />
      </div>
    </SheetFrame>
  );
}
