import { useEffect, useMemo, useState, type MutableRef } from "preact/hooks";
import type { Found, Marked } from "../../view/knowledgeSearch.ts";
import { keyOf } from "../../view/knowledgeBook.ts";
import { Button, Icon } from "../parts/index.ts";
import { KIND_NAMES, kennisbank } from "../text/kennisbank.ts";
import { KIND_ICONS } from "./icons.ts";
import { Go, Heading, useNav } from "./nav.tsx";
import { Status } from "./Status.tsx";
import { Examples } from "./Shelves.tsx";

const T = kennisbank.search;
const PAGE = 12;
/** Rest between two keys before the count is said. */
const SAY_AFTER = 500;

interface ResultsProps {
  readonly query: string;
  readonly list: MutableRef<HTMLOListElement | null>;
  /** Up from the first result. */
  readonly onUp: () => void;
}

/** What was found, while it is typed; the count is said once one rests. */
export function Results({ query: typed, list, onUp }: ResultsProps) {
  const query = useAfterPaint(typed);
  const { book } = useNav();
  const [more, setMore] = useState({ query, most: PAGE });
  const most = more.query === query ? more.most : PAGE;
  const { found, total, how } = useMemo(() => book.search(query, most), [book, query, most]);
  const count = T.count(total, how === "near");
  const none = query.trim() !== "" && total === 0;
  return (
    <section class="wh-kb-results">
      <Heading deep={1} class={none ? "" : "wh-kb-count"}>
        {none ? T.none(query.trim()) : count}
      </Heading>
      <SayLater text={none ? T.none(query.trim()) : count} />
      {how === "near" && total > 0 && <p class="wh-soft">{T.near}</p>}
      {none && (
        <>
          <p>{T.noneHelp}</p>
          <Examples />
        </>
      )}
      <ol ref={list} class="wh-kb-found" aria-label={T.results} onKeyDown={(event) => step(event, onUp)}>
        {found.map((one) => (
          <Result key={keyOf(one.entry)} found={one} />
        ))}
      </ol>
      {total > found.length && <Button onPress={() => setMore({ query, most: most + PAGE })}>{T.more(Math.min(PAGE, total - found.length))}</Button>}
    </section>
  );
}

function Result({ found: { entry, title, line, label } }: { readonly found: Found }) {
  return (
    <li>
      <Go to={{ is: "entry", ref: entry }} class="wh-kb-row">
        <Icon of={KIND_ICONS[entry.kind]} size="sm" />
        <span>
          <span class="wh-kb-kind">{KIND_NAMES[entry.kind]}</span>
          <b>
            <Words of={title} />
          </b>
          {line.length > 0 && (
            <span class="wh-kb-snippet">
              {label}: <Words of={line} />
            </span>
          )}
          {entry.status && <Status of={entry.status} />}
        </span>
      </Go>
    </li>
  );
}

function Words({ of: pieces }: { readonly of: readonly Marked[] }) {
  return <>{pieces.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</>;
}

/** Arrows go through the results; up from the first goes back to the field. */
function step(event: KeyboardEvent, onUp: () => void): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...(event.currentTarget as HTMLElement).querySelectorAll("a")];
  const next = links.indexOf(document.activeElement as HTMLAnchorElement) + (event.key === "ArrowDown" ? 1 : -1);
  event.preventDefault();
  if (next < 0) onUp();
  else links[next]?.focus();
}

/** The letter is painted first, what it finds right after: typing never waits for searching. */
function useAfterPaint(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setLate(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return late;
}

function SayLater({ text }: { readonly text: string }) {
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(text), SAY_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="wh-hidden" role="status">
      {said}
    </p>
  );
}
