import { RefreshCw } from "lucide-preact";
import { useState } from "preact/hooks";
import { Button } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { Notice } from "./NoticeBar.tsx";

const words = schermen.start.update;

/** A newer version was fetched; whoever wants it presses, and sees that it was heard. Said by the status role when it comes in. */
export function UpdateNotice({ onUpdate }: { readonly onUpdate: (() => void) | undefined }) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    setAsked(true);
    onUpdate?.();
  };
  return (
    <div role="status" class="wh-notice-slot">
      {onUpdate && (
        <Notice title={words.title}>
          <p>{words.text}</p>
          <Button icon={RefreshCw} off={asked} onPress={press}>
            {asked ? words.busy : words.use}
          </Button>
        </Notice>
      )}
    </div>
  );
}
