import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import { KnowledgeView } from "../../ui/knowledge/KnowledgeView.tsx";
import type { KnowledgeNav } from "../../ui/knowledge/nav.tsx";
import { innerLink, useTitle } from "../../ui/parts/index.ts";
import { Main } from "../../ui/screens/Main.tsx";
import { useCameFromScreen } from "../../ui/screens/useScreenFocus.ts";
import { kennisbank, SHELF_NAMES } from "../../ui/text/kennisbank.ts";
import "../../ui/screens/shell.css";
import { knowledgeLink, knowledgePath, knowledgePlace, type KnowledgePlace } from "../../view/knowledge.ts";
import { canGoBack, deeper, useTrailFocus, useTrailScroll } from "../knowledgeTrail.ts";
import { cases } from "../content.ts";
import { book } from "../library.ts";
import type { ShellPageProps } from "./shellPage.ts";

// The panel travels with the page: one part, so that what they share stays out of the start.
export { LibraryPanel } from "../LibraryPanel.tsx";

/** Rest between two keys before the address follows: a browser allows only so many changes. */
const FOLLOW_AFTER = 300;

/** `#/kennisbank`, `#/kennisbank/zoek/<words>`, `#/kennisbank/<kind>` and `#/kennisbank/<kind>/<id>` */
export function KnowledgePage({ rest }: ShellPageProps) {
  const [, go] = useLocation();
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const own = useRef<string | null>(null);
  // Where the program began, until one moves: there focus stays where the browser put it.
  const begun = useRef(useCameFromScreen() ? null : rest);
  if (rest !== begun.current) begun.current = null;
  const moved = begun.current === null;
  const there = knowledgePlace(rest);
  const place: KnowledgePlace = typed === null ? there : typed === "" ? { is: "home" } : { is: "search", query: typed };
  // What came into the address by another way than typing wins over what was typed; where the address only followed, typing goes on.
  useEffect(() => {
    const here = knowledgePlace(rest);
    const followed = here.is === "search" ? here.query === own.current : here.is === "home" && own.current === "";
    own.current = null;
    if (!followed) setTyped(null);
  }, [rest]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useTrailScroll(rest, place.is === "search" || typed !== null);
  useTrailFocus(knowledgePath(place), moved);
  useTitle(...titleOf(place));
  const onQuery = (query: string) => {
    setTyped(query);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const next: KnowledgePlace = query === "" ? { is: "home" } : { is: "search", query };
      const begins = there.is !== "search" && query !== "";
      if (begins) deeper();
      own.current = query;
      go(knowledgePath(next), { replace: !begins });
    }, FOLLOW_AFTER);
  };
  const nav = useMemo(
    (): KnowledgeNav => ({
      book,
      level: 1,
      practice: (kind) =>
        cases.flatMap(({ id, shelf, title, minutes }) => (shelf === kind ? [{ title, minutes, ...innerLink(`#/casus/${id}`, () => go(`/casus/${id}`)) }] : [])),
      link: (to) =>
        innerLink(knowledgeLink(to), () => {
          clearTimeout(timer.current);
          // The results must be in the history before one leaves them.
          if (typed !== null && typed !== "") {
            if (there.is !== "search") deeper();
            go(knowledgePath({ is: "search", query: typed }), { replace: there.is === "search" });
          }
          setTyped(null);
          deeper(knowledgePath(place), knowledgeLink(to));
          go(knowledgePath(to));
        }),
    }),
    [go, typed, rest],
  );
  return (
    <Main kind="knowledge">
      <KnowledgeView
        nav={nav}
        place={place}
        onQuery={onQuery}
        focus={moved && place.is !== "search" && typed === null}
        onBack={canGoBack() ? () => history.back() : undefined}
      />
    </Main>
  );
}

function titleOf(place: KnowledgePlace): readonly string[] {
  const entry = place.is === "entry" ? book.find(place.ref) : undefined;
  if (entry) return [entry.title, kennisbank.title];
  if (place.is === "shelf") return [SHELF_NAMES[place.kind].name, kennisbank.title];
  return [kennisbank.title];
}
