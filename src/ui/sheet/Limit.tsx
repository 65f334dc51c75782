import { RotateCcw, ShieldAlert } from "lucide-preact";
import type { LimitSheet } from "../../view/model.ts";
import { Button, Icon, Said, SourceChips } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

/** A hard limit, explained at once; then the trainee chooses again. */
export function Limit({ sheet, onIntent }: SheetProps<LimitSheet>) {
  return (
    <SheetFrame
      sheet={sheet}
      textOnly
      kicker={
        <>
          <Icon of={ShieldAlert} size="sm" />
          {nl.sheet.limit.kicker}
        </>
      }
      actions={
        <Button look="primary" icon={RotateCcw} onPress={() => onIntent({ type: "confirmed" })}>
          {sheet.confirm}
        </Button>
      }
    >
      <p class="wh-chosen">
        <span class="wh-small wh-soft">{nl.sheet.limit.chosen}</span>
        <span>{sheet.chosen}</span>
      </p>
      {sheet.limits.map((limit) => (
        <section key={limit.part} class="wh-limit">
          <h3>{limit.title}</h3>
          <p>
            <Said text={limit.because} />
          </p>
          {limit.rule && (
            <p>
              <Said text={limit.rule} />
            </p>
          )}
          {limit.about && <p class="wh-soft">{nl.sheet.limit.about(limit.about)}</p>}
          <SourceChips sources={limit.sources} />
        </section>
      ))}
    </SheetFrame>
  );
}
