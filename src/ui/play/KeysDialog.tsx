import { X } from "lucide-preact";
import { useId } from "preact/hooks";
import { IconButton } from "../parts/index.ts";
import { toetsen as T } from "../text/toetsen.ts";
import { useModal } from "./useModal.ts";
import "./keys.css";

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Which keys do what. */
export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const id = useId();
  return (
    <dialog {...useModal(open, onClose)} class="wh-keys" aria-labelledby={id}>
      <div class="wh-keys-in">
        <header>
          <h2 id={id}>{T.title}</h2>
          <IconButton icon={X} label={T.close} onPress={onClose} />
        </header>
        <p>{T.lead}</p>
        <dl>
          {T.lines.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && <span class="wh-soft"> {T.or} </span>}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="wh-small wh-soft">{T.off}</p>
      </div>
    </dialog>
  );
}
