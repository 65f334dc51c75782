import { Check, RotateCcw } from "lucide-preact";
import type { StepView } from "../../view/model.ts";
import { Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";

/** Wide screens: done ✓, now amber, next outlined. Shows where you are; it leads nowhere. */
export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <ol class="wh-steps" aria-label={nl.header.steps}>
      {steps.map((step, index) => (
        <li key={step.step} class={`is-${step.state}`} aria-current={step.state === "now" ? "step" : undefined}>
          <span class="wh-step-dot" aria-hidden="true">
            {step.state === "done" ? <Icon of={Check} size="sm" /> : step.step === "evalueren" ? <Icon of={RotateCcw} size="sm" /> : index + 1}
          </span>
          <span>
            {step.name}
            {step.state === "done" && <span class="wh-hidden"> ({nl.header.done})</span>}
            {step.state === "none" && <span class="wh-hidden"> ({nl.header.none})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Small screens: the name of this step and six bars. */
export function StepBars({ steps }: { readonly steps: readonly StepView[] }) {
  const at = steps.findIndex((step) => step.state === "now");
  const now = steps[at] ?? steps.at(-1);
  const index = (at < 0 ? steps.length - 1 : at) + 1;
  return (
    <div class="wh-step-bars">
      <p>
        <span class="wh-step-at" aria-hidden="true">
          {index}{" "}
        </span>
        {now?.name}
        <span class="wh-hidden">, {nl.header.stepOf(index, steps.length)}</span>
      </p>
      <span aria-hidden="true">
        {steps.map((step) => (
          <i key={step.step} class={`is-${step.state}`} />
        ))}
      </span>
    </div>
  );
}
