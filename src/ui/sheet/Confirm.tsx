import { ArrowRight } from "lucide-preact";
import { useId } from "preact/hooks";
import { Button } from "../parts/index.ts";

interface ConfirmProps {
  readonly label: string;
  /** What it waits for, in words; absent when it can be pressed. */
  readonly missing?: string | undefined;
  /** Leads to what is missing. */
  readonly onMissing: () => void;
  readonly onPress: () => void;
}

/** The main button of a sheet. While it waits it says for what, and pressing it leads there. */
export function Confirm({ label, missing, onMissing, onPress }: ConfirmProps) {
  const id = useId();
  return (
    <>
      <p id={id} class="wh-progress" role="status">
        {missing}
      </p>
      <Button
        look="primary"
        iconEnd={ArrowRight}
        off={missing !== undefined}
        onOff={onMissing}
        describedBy={missing === undefined ? undefined : id}
        onPress={onPress}
      >
        {label}
      </Button>
    </>
  );
}
