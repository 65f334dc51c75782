import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import type { Role } from "../../domain/roles.ts";
import type { Knowledge } from "../../view/knowledgeBook.ts";
import type { KnowledgePlace } from "../../view/knowledge.ts";
import type { LinkProps } from "../parts/index.ts";

/** What every piece of the knowledge base needs of where it stands: a page of its own, or a panel over something else. */
export interface KnowledgeNav {
  readonly book: Knowledge;
  /** Of the heading of a place; what stands under it is one deeper. */
  readonly level: 1 | 2;
  readonly link: (place: KnowledgePlace) => LinkProps;
  /** Longer drills that practise what stands on a shelf; absent where leaving is not for now. */
  readonly practice?: (kind: KnowledgeKind) => readonly PracticeLink[];
  /** Whose game is being played, so that tables can begin there. */
  readonly role?: Role | undefined;
}

export interface PracticeLink extends LinkProps {
  readonly title: string;
  readonly minutes: number;
}

export const NavContext = createContext<KnowledgeNav | null>(null);

export function useNav(): KnowledgeNav {
  const nav = useContext(NavContext);
  if (!nav) throw new Error("A piece of the knowledge base stands outside of it");
  return nav;
}

interface GoProps {
  readonly to: KnowledgePlace;
  readonly class?: string;
  readonly current?: "step" | undefined;
  readonly children: ComponentChildren;
}

/** A link to another place in the knowledge base. */
export function Go({ to, class: name, current, children }: GoProps) {
  return (
    <a class={name} aria-current={current} {...useNav().link(to)}>
      {children}
    </a>
  );
}

interface HeadingProps {
  /** How deep under the heading of the place. */
  readonly deep: 1 | 2;
  readonly class?: string;
  readonly children: ComponentChildren;
}

const LEVELS = ["h2", "h3", "h4"] as const;

export function Heading({ deep, children, ...rest }: HeadingProps) {
  const Level = LEVELS[useNav().level + deep - 2] ?? "h4";
  return <Level {...rest}>{children}</Level>;
}

interface PlaceHeadingProps {
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a place; takes focus when one came here by a link, so that it is read. */
export function PlaceHeading({ focus, children }: PlaceHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, [focus]);
  const Level = useNav().level === 1 ? "h1" : "h2";
  return (
    <Level ref={heading} class="wh-kb-title wh-quiet-focus" tabIndex={-1}>
      {children}
    </Level>
  );
}
