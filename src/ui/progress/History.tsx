import { ChevronDown, MessagesSquare, Zap } from "lucide-preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { MODE_NAMES, type HistoryLineView } from "../../view/progressPage.ts";
import { Button, Icon } from "../parts/index.ts";
import { capital, shortRole, voortgang } from "../text/voortgang.ts";
import { dateText } from "./dates.ts";
import { debriefAt, REFRESH } from "./paths.ts";

const words = voortgang.history;
/** Lines that are drawn at a time: a long history does not slow the page. */
const PAGE = 20;

interface HistoryProps {
  readonly lines: readonly HistoryLineView[];
  readonly phenomena: readonly string[];
  readonly phenomenon: string | undefined;
  readonly onPhenomenon: (phenomenon: string | undefined) => void;
}

/** Everything that was done, newest first; the newest are drawn, the rest on request. */
export function History({ lines, phenomena, phenomenon, onPhenomenon }: HistoryProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(PAGE);
  const first = useRef<number>();
  useEffect(() => setShown(PAGE), [phenomenon]);
  // What was asked for is where one goes on.
  useEffect(() => {
    if (first.current !== undefined) list.current?.children[first.current]?.querySelector("a")?.focus({ preventScroll: true });
    first.current = undefined;
  }, [shown]);
  const rest = lines.length - shown;
  return (
    <section class="wh-card wh-prog-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{words.title}</h2>
        {phenomena.length > 1 && (
          <p class="wh-prog-filter">
            <label for={`${id}-over`}>{words.phenomenon}</label>
            <select id={`${id}-over`} value={phenomenon ?? ""} onChange={({ currentTarget: { value } }) => onPhenomenon(value === "" ? undefined : value)}>
              <option value="">{words.all}</option>
              {phenomena.map((one) => (
                <option key={one} value={one}>
                  {capital(one)}
                </option>
              ))}
            </select>
          </p>
        )}
      </header>
      {lines.length === 0 && <p class="wh-soft">{words.none}</p>}
      <ol class="wh-prog-lines" ref={list}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.id}>
            <Icon of={line.kind === "attempt" ? MessagesSquare : Zap} size="sm" />
            <Line line={line} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p class="wh-actions">
          <Button
            icon={ChevronDown}
            onPress={() => {
              first.current = shown;
              setShown(shown + PAGE);
            }}
          >
            {words.more(Math.min(PAGE, rest))}
          </Button>
          <span class="wh-small wh-soft">{words.shown(shown, lines.length)}</span>
        </p>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: HistoryLineView }) {
  const when = dateText(line.at);
  if (line.kind === "refreshers") {
    return (
      <div>
        <p class="wh-strong">
          <a href={REFRESH}>{words.refreshers(line.grades.length)}</a>
        </p>
        <p class="wh-small wh-soft">{[shortRole[line.role], when].filter(Boolean).join(" · ")}</p>
      </div>
    );
  }
  const title = line.title ?? words.gone;
  const passed = line.passed === null ? MODE_NAMES[line.mode] : line.passed ? words.passed : words.notPassed;
  return (
    <div>
      <p class="wh-strong">
        {line.title === null ? (
          title
        ) : (
          <a href={debriefAt(line.id)} aria-label={words.debrief(title, when)}>
            {title}
          </a>
        )}
      </p>
      <p class="wh-small wh-soft">{[capital(line.phenomenon), shortRole[line.role], passed, when].filter(Boolean).join(" · ")}</p>
    </div>
  );
}
