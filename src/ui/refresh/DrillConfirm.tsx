import { ArrowRight } from "lucide-preact";
import { useId } from "preact/hooks";
import { Button } from "../parts/index.ts";
import { opfrissen } from "../text/opfrissen.ts";

const words = opfrissen.drill;

interface DrillConfirmProps {
  /** Something was picked. */
  readonly ready: boolean;
  readonly onConfirm: () => void;
}

/** Makes what was picked the answer; says what to do first as long as nothing was. */
export function DrillConfirm({ ready, onConfirm }: DrillConfirmProps) {
  const hint = useId();
  return (
    <>
      <Button look="primary" wide iconEnd={ArrowRight} off={!ready} describedBy={ready ? undefined : hint} onPress={onConfirm}>
        {words.confirm}
      </Button>
      <span id={hint} class="wh-hidden">
        {words.pickFirst}
      </span>
    </>
  );
}
