import type { LucideIcon } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../parts/index.ts";

interface ConfirmButtonProps {
  readonly children: string;
  /** Full name where several buttons say the same. */
  readonly label?: string;
  readonly icon?: LucideIcon;
  readonly look?: "secondary" | "quiet";
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
}

/** A button that asks first, in the page; the safe answer has focus. */
export function ConfirmButton({ children, label, icon, look = "secondary", ask, yes, no, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  const before = useRef(false);
  const start = useRef<HTMLButtonElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) safe.current?.focus();
    else if (before.current) start.current?.focus();
    before.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <Button look={look} icon={icon} inner={start} onPress={() => setAsking(true)} {...(label === undefined ? {} : { label })}>
        {children}
      </Button>
    );
  }
  const answer = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <div class="wh-confirm" role="group" aria-label={ask} onKeyDown={(event) => event.key === "Escape" && setAsking(false)}>
      <p>{ask}</p>
      <Button inner={safe} onPress={() => setAsking(false)}>
        {no}
      </Button>
      <Button onPress={answer}>{yes}</Button>
    </div>
  );
}
