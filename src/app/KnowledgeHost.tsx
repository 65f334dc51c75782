import type { ComponentChildren, ComponentType } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import type { Role } from "../domain/roles.ts";
import { PanelDialog } from "../ui/knowledge/PanelDialog.tsx";
import { innerLink, LibraryContext, type Library } from "../ui/parts/index.ts";
import { knowledgeLink, type KnowledgePlace } from "../view/knowledge.ts";
import type { LibraryPanelProps } from "./LibraryPanel.tsx";

interface KnowledgeHostProps {
  readonly role?: Role | undefined;
  readonly children: ComponentChildren;
}

/** Opens the knowledge base over whatever is inside, which goes on undisturbed. Fetched at the first opening. */
export function KnowledgeHost({ role, children }: KnowledgeHostProps) {
  const [at, setAt] = useState<{ readonly place: KnowledgePlace } | null>(null);
  const [Panel, setPanel] = useState<ComponentType<LibraryPanelProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./pages/KnowledgePage.tsx").then(
      (module) => setPanel(() => module.LibraryPanel),
      () => setFailed(true),
    );
  }, []);
  const library = useMemo((): Library => {
    const open = (place: KnowledgePlace) => {
      load();
      setAt({ place });
    };
    return {
      open: () => open({ is: "home" }),
      link: (ref) => innerLink(knowledgeLink({ is: "entry", ref }), () => open({ is: "entry", ref })),
    };
  }, [load]);
  const close = () => setAt(null);
  return (
    <LibraryContext.Provider value={library}>
      {children}
      <PanelDialog open={at !== null} onClose={close} failed={failed} onRetry={load}>
        {Panel && at && <Panel at={at} role={role} onClose={close} />}
      </PanelDialog>
    </LibraryContext.Provider>
  );
}
