import type { Role } from "../domain/roles.ts";
import { KnowledgePanel } from "../ui/knowledge/KnowledgePanel.tsx";
import type { KnowledgePlace } from "../view/knowledge.ts";
import { book } from "./library.ts";

export interface LibraryPanelProps {
  readonly at: { readonly place: KnowledgePlace };
  readonly role?: Role | undefined;
  readonly onClose: () => void;
}

/** The panel with the book in it: one lazy part. */
export function LibraryPanel(props: LibraryPanelProps) {
  return <KnowledgePanel book={book} {...props} />;
}
