import { ArrowRight } from "lucide-preact";
import type { StepFeedbackSheet } from "../../view/model.ts";
import { Button, DecisionCard } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import type { SheetProps } from "./props.ts";
import { SheetFrame } from "./SheetFrame.tsx";

/** Practice mode: what was weighed in the step that just ended. */
export function StepFeedback({ sheet, onIntent }: SheetProps<StepFeedbackSheet>) {
  return (
    <SheetFrame
      sheet={sheet}
      textOnly
      actions={
        <Button look="primary" iconEnd={ArrowRight} onPress={() => onIntent({ type: "confirmed" })}>
          {sheet.confirm}
        </Button>
      }
    >
      {sheet.decisions.length === 0 && <p class="wh-soft">{nl.sheet.feedback.none}</p>}
      {sheet.decisions.map((decision, index) => (
        <DecisionCard key={`${decision.momentId}${index}`} decision={decision} onRewind={(moment) => onIntent({ type: "rewind", moment })} />
      ))}
    </SheetFrame>
  );
}
