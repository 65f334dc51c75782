import { BookOpen } from "lucide-preact";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { KnowledgeRef } from "../../domain/kader/knowledge.ts";
import { nl } from "../text/nl.ts";
import { Icon } from "./Icon.tsx";
import type { LinkProps } from "./innerLink.ts";

/** Ways into the knowledge base from where one is; absent where it cannot be opened. */
export interface Library {
  /** Opens an entry without leaving the place. */
  readonly link: (ref: KnowledgeRef) => LinkProps;
  readonly open: () => void;
}

export const LibraryContext = createContext<Library | null>(null);

interface LookUpProps {
  readonly of: KnowledgeRef | undefined;
  /** What it is about, for who hears the link without what stands around it. */
  readonly about: string;
  readonly text?: string;
}

/** From a judgement to what the knowledge base says about it. */
export function LookUp({ of: ref, about, text = nl.lookUp.text }: LookUpProps) {
  const library = useContext(LibraryContext);
  if (!library || !ref) return null;
  return (
    <a class="wh-look-up" {...library.link(ref)}>
      <Icon of={BookOpen} size="xs" />
      {text}
      <span class="wh-hidden">: {about}</span>
    </a>
  );
}
