import { Copy } from "lucide-preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../parts/index.ts";
import { delen as words } from "../text/delen.ts";

interface ShareLinkProps {
  readonly link: string;
  /** False where the browser refuses. */
  readonly onCopy: (link: string) => Promise<boolean>;
}

/** A link to copy; where that is refused it stands there selected. */
export function ShareLink({ link, onCopy }: ShareLinkProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  useEffect(() => setTold(""), [link]);
  const copy = async () => {
    const done = await onCopy(link);
    setTold(done ? words.copied : words.notCopied);
    if (done) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div class="wh-share">
      <label for={id} class="wh-strong">
        {words.link}
      </label>
      <div class="wh-share-row">
        <input ref={field} id={id} class="wh-share-link" type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <Button icon={Copy} onPress={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status" class="wh-small">
        {told}
      </p>
    </div>
  );
}
