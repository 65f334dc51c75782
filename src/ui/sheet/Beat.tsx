import { ArrowRight } from "lucide-preact";
import type { BeatSheet, EndSheet } from "../../view/model.ts";
import { Button } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

/** Time passed or messages came in; there is nothing to decide. */
export function Beat({ sheet, onIntent }: SheetProps<BeatSheet>) {
  return (
    <SheetFrame
      sheet={sheet}
      fallback={nl.sheet.beat.title}
      actions={
        <Button look="primary" iconEnd={ArrowRight} onPress={() => onIntent({ type: "confirmed" })}>
          {sheet.confirm}
        </Button>
      }
    />
  );
}

/** How the story ended. Says nothing about how well it was played. */
export function End({ sheet, onIntent }: SheetProps<EndSheet>) {
  return (
    <SheetFrame
      sheet={{ ...sheet, title: sheet.ending.title, ask: sheet.ending.text }}
      kicker={nl.sheet.end.kicker}
      actions={
        <Button look="primary" iconEnd={ArrowRight} onPress={() => onIntent({ type: "confirmed" })}>
          {sheet.confirm}
        </Button>
      }
    >
      {sheet.ask !== "" && <p class="wh-soft">{sheet.ask}</p>}
    </SheetFrame>
  );
}
