import { X } from "lucide-preact";
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Role } from "../../domain/roles.ts";
import { knowledgeLink, type KnowledgePlace } from "../../view/knowledge.ts";
import type { Knowledge } from "../../view/knowledgeBook.ts";
import { IconButton, innerLink } from "../parts/index.ts";
import { paneel } from "../text/kennisbankPaneel.ts";
import { KnowledgeView } from "./KnowledgeView.tsx";
import type { KnowledgeNav } from "./nav.tsx";
import "./panel.css";

const HOME: KnowledgePlace = { is: "home" };

interface Stop {
  readonly place: KnowledgePlace;
  readonly scroll: number;
}

interface KnowledgePanelProps {
  readonly book: Knowledge;
  readonly role?: Role | undefined;
  /** Where it opens; another object is another opening. */
  readonly at: { readonly place: KnowledgePlace };
  readonly onClose: () => void;
}

/**
 * The knowledge base over a running case. It keeps a history of its own, so the address and the attempt stay where they are.
 * Its links are real addresses as well: opened in a new tab they lead to the page.
 */
export function KnowledgePanel({ book, role, at, onClose }: KnowledgePanelProps) {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [trail, setTrail] = useState<readonly Stop[]>([{ place: at.place, scroll: 0 }]);
  useEffect(() => setTrail([{ place: at.place, scroll: 0 }]), [at]);
  const now = trail.at(-1) ?? { place: HOME, scroll: 0 };
  const scroll = () => body.current?.scrollTop ?? 0;
  const go = (place: KnowledgePlace) => setTrail((stops) => [...stops.slice(0, -1), { place: now.place, scroll: scroll() }, { place, scroll: 0 }]);
  const onQuery = (query: string) => {
    if (query === "") return setTrail((stops) => (stops.length > 1 && now.place.is === "search" ? stops.slice(0, -1) : [{ place: HOME, scroll: 0 }]));
    const place: KnowledgePlace = { is: "search", query };
    // Typing on is one stop.
    if (now.place.is === "search") setTrail((stops) => [...stops.slice(0, -1), { place, scroll: 0 }]);
    else go(place);
  };
  useLayoutEffect(() => body.current?.scrollTo(0, now.scroll), [trail.length, at]);
  const nav = useMemo(
    (): KnowledgeNav => ({
      book,
      level: 2,
      role,
      link: (place) => innerLink(knowledgeLink(place), () => go(place)),
    }),
    [book, role, trail],
  );
  return (
    <div class="wh-kb-panel-in" aria-labelledby={id}>
      <header class="wh-kb-panel-head">
        <p id={id}>{paneel.title}</p>
        <IconButton icon={X} label={paneel.close} onPress={onClose} />
      </header>
      <div class="wh-kb-panel-body" ref={body}>
        <KnowledgeView
          nav={nav}
          place={now.place}
          onQuery={onQuery}
          focus={now.place.is !== "search"}
          onBack={trail.length > 1 ? () => setTrail((stops) => stops.slice(0, -1)) : undefined}
        />
      </div>
    </div>
  );
}
