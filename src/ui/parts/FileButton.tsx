import type { LucideIcon } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

interface FileButtonProps {
  readonly icon?: LucideIcon;
  /** As the `accept` of a file field, e.g. ".json". */
  readonly accept: string;
  /** True: this file is not read at all, and why was said. */
  readonly refuse?: (file: File) => boolean;
  /** The text of the file; null when the device could not read it. The same file can be picked again. */
  readonly onText: (text: string | null, name: string) => void;
  readonly children: ComponentChildren;
}

/** A button that asks for one file. The field itself is out of sight and out of the tab order: the button stands for it. */
export function FileButton({ icon, accept, refuse, onText, children }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const picked = () => {
    const [file] = field.current?.files ?? [];
    if (!file) return;
    if (field.current) field.current.value = "";
    if (refuse?.(file) === true) return;
    file.text().then(
      (text) => onText(text, file.name),
      () => onText(null, file.name),
    );
  };
  return (
    <>
      <input ref={field} type="file" accept={accept} class="wh-hidden" tabIndex={-1} aria-hidden="true" onChange={picked} />
      <Button icon={icon} onPress={() => field.current?.click()}>
        {children}
      </Button>
    </>
  );
}
