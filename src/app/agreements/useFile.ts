import { useEffect, useRef, useState } from "preact/hooks";
import type { AgreementKit } from "../../content/ownAgreements/kit.ts";
import type { CheckedFile } from "../../domain/agreementDraft.ts";
import type { Framework } from "../../domain/framework.ts";
import type { Ports } from "../../runtime/ports.ts";
import type { Writing } from "./load.ts";
import { keepDraft } from "./ownSets.ts";

/** Milliseconds after the last key. */
const CHECK_AFTER = 300;
const KEEP_AFTER = 500;
const UNDO_STEPS = 100;

export interface OpenFile {
  readonly file: CheckedFile;
  readonly text: string;
  readonly checking: boolean;
  readonly canUndo: boolean;
  /** `typing`: the check waits for more, and what is typed is undone as one change. */
  readonly change: (next: (text: string) => string, typing?: boolean) => void;
  readonly undo: () => void;
  /** From here on this is where it began: nothing waits to be kept. */
  readonly settle: () => void;
}

interface FileState {
  readonly text: string;
  readonly before: readonly string[];
  readonly typing: boolean;
}

/** A file of agreements that somebody is writing: checked beside it, kept as a draft, and every change can be taken back. */
export function useFile(
  start: string,
  name: string,
  writing: Writing,
  { kit, framework, ports }: { readonly kit: AgreementKit; readonly framework: Framework; readonly ports: Pick<Ports, "saves" | "clock"> },
): OpenFile | null {
  const check = (text: string) => writing.checkFile(text, kit, framework).file;
  const [state, setState] = useState<FileState>({ text: start, before: [], typing: false });
  const [checked, setChecked] = useState(() => ({ text: start, file: check(start) }));
  const unkept = useRef<string | null>(null);
  const last = useRef(checked);
  last.current = checked;
  const keep = () => {
    const text = unkept.current;
    unkept.current = null;
    if (text === null) return;
    // A check takes long enough to be felt: what was checked a moment ago is not checked again for its title.
    const file = last.current.text === text ? last.current.file : check(text);
    void keepDraft(ports, name, file?.title || name, text);
  };
  useEffect(() => {
    if (state.text === checked.text) return undefined;
    const timer = setTimeout(() => setChecked({ text: state.text, file: check(state.text) ?? checked.file }), state.typing ? CHECK_AFTER : 0);
    const later = setTimeout(keep, KEEP_AFTER);
    return () => {
      clearTimeout(timer);
      clearTimeout(later);
    };
  }, [state.text]);
  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && keep();
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      keep();
    };
  }, []);
  if (!checked.file) return null;
  return {
    file: checked.file,
    text: state.text,
    checking: state.text !== checked.text,
    canUndo: state.before.length > 0,
    change: (next, typing = false) =>
      setState((now) => {
        const text = next(now.text);
        if (text === now.text) return now;
        unkept.current = text;
        const before = typing && now.typing ? now.before : [...now.before, now.text].slice(-UNDO_STEPS);
        return { text, before, typing };
      }),
    undo: () =>
      setState((now) => {
        const text = now.before.at(-1);
        if (text === undefined) return now;
        unkept.current = text;
        return { text, before: now.before.slice(0, -1), typing: false };
      }),
    settle: () => {
      unkept.current = null;
      setState((now) => ({ ...now, typing: false }));
    },
  };
}
