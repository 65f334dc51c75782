import { ArrowLeft, ChevronRight } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import type { KnowledgePlace } from "../../view/knowledge.ts";
import { keyOf } from "../../view/knowledgeBook.ts";
import { Button, Icon } from "../parts/index.ts";
import { kennisbank, SHELF_NAMES } from "../text/kennisbank.ts";
import { Entry } from "./Entry.tsx";
import { Go, NavContext, PlaceHeading, useNav, type KnowledgeNav } from "./nav.tsx";
import { Results } from "./Results.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { Shelf } from "./Shelf.tsx";
import { Examples, SHELF_OF, Shelves } from "./Shelves.tsx";
import "./knowledge.css";
import "./standing.css";
import "./print.css";

interface KnowledgeViewProps {
  readonly nav: KnowledgeNav;
  readonly place: KnowledgePlace;
  readonly onQuery: (query: string) => void;
  /** Back to where one was; absent when one began here. */
  readonly onBack?: (() => void) | undefined;
  /** Focus goes to the heading of a new place. */
  readonly focus: boolean;
}

/** The knowledge base at one place, with the search always at hand. */
export function KnowledgeView({ nav, place, onQuery, onBack, focus }: KnowledgeViewProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  useWarmSearch(nav);
  const query = place.is === "search" ? place.query : "";
  const home = place.is === "home";
  return (
    <NavContext.Provider value={nav}>
      <div class="wh-kb">
        <div class="wh-kb-top">
          {onBack && (
            <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
              {kennisbank.back}
            </Button>
          )}
          {!home && <Crumbs place={place} />}
        </div>
        {home && (
          <header class="wh-page-head">
            <PlaceHeading focus={focus}>{kennisbank.title}</PlaceHeading>
            <p class="wh-soft">{kennisbank.lead}</p>
          </header>
        )}
        {place.is === "search" && nav.level === 1 && <h1 class="wh-hidden">{kennisbank.search.label}</h1>}
        <SearchBox query={query} onQuery={onQuery} field={field} onDown={() => list.current?.querySelector("a")?.focus()} />
        <Content place={place} focus={focus} list={list} onUp={() => field.current?.focus()} />
      </div>
    </NavContext.Provider>
  );
}

interface ContentProps extends Pick<KnowledgeViewProps, "place" | "focus"> {
  readonly list: { current: HTMLOListElement | null };
  readonly onUp: () => void;
}

function Content({ place, focus, list, onUp }: ContentProps) {
  const { book } = useNav();
  const entry = place.is === "entry" ? book.find(place.ref) : undefined;
  if (place.is === "search") return <Results query={place.query} list={list} onUp={onUp} />;
  if (place.is === "shelf") return <Shelf key={`${place.kind}/${place.step ?? ""}`} kind={place.kind} step={place.step} focus={focus} />;
  if (entry) return <Entry key={keyOf(entry)} entry={entry} focus={focus} />;
  return (
    <>
      {place.is !== "home" && (
        <header class="wh-page-head">
          <PlaceHeading focus={focus}>{kennisbank.lost.title}</PlaceHeading>
          <p>{kennisbank.lost.text}</p>
        </header>
      )}
      <Examples />
      <Shelves />
    </>
  );
}

function Crumbs({ place }: { readonly place: KnowledgePlace }) {
  const { book } = useNav();
  const kind = place.is === "entry" && book.find(place.ref) ? (SHELF_OF[place.ref.kind] ?? place.ref.kind) : undefined;
  return (
    <nav aria-label={kennisbank.crumbs} class="wh-kb-crumbs">
      <ol>
        <li>
          <Go to={{ is: "home" }}>{kennisbank.title}</Go>
        </li>
        {kind && (
          <li>
            <Icon of={ChevronRight} size="xs" />
            <Go to={{ is: "shelf", kind }}>{SHELF_NAMES[kind].name}</Go>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** The index is filled a little at a time, while nobody types. */
function useWarmSearch({ book }: KnowledgeNav): void {
  useEffect(() => {
    let timer = setTimeout(function more() {
      if (book.search.warm()) timer = setTimeout(more, 4);
    }, 300);
    return () => clearTimeout(timer);
  }, [book]);
}
