import { RefreshCw } from "lucide-preact";
import { Button } from "../parts/index.ts";
import { schermen } from "../text/schermen.ts";
import { Notice } from "./NoticeBar.tsx";

const words = schermen.start.update;

/** A newer version was fetched; whoever wants it presses. Said by the status role when it comes in. */
export function UpdateNotice({ onUpdate }: { readonly onUpdate: (() => void) | undefined }) {
  return (
    <div role="status" class="wh-notice-slot">
      {onUpdate && (
        <Notice title={words.title}>
          <p>{words.text}</p>
          <Button icon={RefreshCw} onPress={onUpdate}>
            {words.use}
          </Button>
        </Notice>
      )}
    </div>
  );
}
