import { ArrowRight } from "lucide-preact";
import type { ChooseSheet } from "../../view/model.ts";
import { Button } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { OptionCards } from "./OptionCards.tsx";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

export function Choose({ sheet, onIntent }: SheetProps<ChooseSheet>) {
  const tones = sheet.tones.length > 0 && (
    <OptionCards small legend={sheet.tonesAsk} options={sheet.tones} onPick={(tone) => onIntent({ type: "tone.picked", tone })} />
  );
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.choose.title}
      actions={
        <Button look="primary" iconEnd={ArrowRight} off={!sheet.ready} onPress={() => onIntent({ type: "confirmed" })}>
          {sheet.confirm}
        </Button>
      }
    >
      <OptionCards
        legend={sheet.title || nl.sheet.choose.title}
        options={sheet.options}
        onPick={(option) => onIntent({ type: "option.picked", option })}
        below={tones}
      />
    </SheetFrame>
  );
}
