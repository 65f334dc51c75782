import { X } from "lucide-preact";
import { useId } from "preact/hooks";
import type { ClaimKey } from "../../domain/messages.ts";
import type { NotebookView } from "../../view/model.ts";
import { ClaimBadge, claimClass, IconButton } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { useModal } from "./useModal.ts";

const T = nl.notebook;

export function countNotes(notebook: NotebookView): number {
  return notebook.facts.length + notebook.suspicions.length + notebook.unknowns.length;
}

/** Facts and suspicions never share a page. */
export function NotebookPages({ notebook }: { readonly notebook: NotebookView }) {
  return (
    <div class="wh-leaves">
      <div class="wh-book">
        <Page of="zie-ik" title={T.facts} lines={notebook.facts} empty={T.noFacts} />
        <Page of="denk-ik" title={T.suspicions} lines={notebook.suspicions} empty={T.noSuspicions} />
      </div>
      <Page of="weet-ik-niet" title={T.unknowns} lines={notebook.unknowns} empty={T.noUnknowns} />
    </div>
  );
}

interface PageProps {
  readonly of: ClaimKey;
  readonly title: string;
  readonly lines: readonly string[];
  readonly empty: string;
}

function Page({ of: key, title, lines, empty }: PageProps) {
  return (
    <div class={`wh-leaf ${claimClass(key)}`}>
      <h3>
        <ClaimBadge of={key} />
        {title}
      </h3>
      {lines.length === 0 ? (
        <p class="wh-soft">{empty}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** In the sheet on wide screens. */
export function NotebookInline({ notebook }: { readonly notebook: NotebookView }) {
  const id = useId();
  return (
    <section class="wh-notebook wh-notebook--inline" aria-labelledby={id}>
      <h3 id={id}>{T.title}</h3>
      <NotebookPages notebook={notebook} />
    </section>
  );
}

interface NotebookDialogProps {
  readonly notebook: NotebookView;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Behind the button in the header. */
export function NotebookDialog({ notebook, open, onClose }: NotebookDialogProps) {
  const id = useId();
  return (
    <dialog {...useModal(open, onClose)} class="wh-notebook wh-notebook--dialog" aria-labelledby={id}>
      <div class="wh-notebook-in">
        <header>
          <h2 id={id}>{T.title}</h2>
          <IconButton icon={X} label={T.close} onPress={onClose} />
        </header>
        <NotebookPages notebook={notebook} />
      </div>
    </dialog>
  );
}
