import { ChevronDown, Cloud, CloudCheck, CloudOff, LogOut, RotateCcw } from "lucide-preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LmsStatus } from "../../view/shell.ts";
import { Button, Icon, useScrollable } from "../parts/index.ts";
import { leeromgeving as words } from "../text/leeromgeving.ts";
import { useFold } from "./useFold.ts";
import "./lms.css";

interface LmsBarProps {
  readonly status: LmsStatus;
  /** What the learning system is told, in sentences. */
  readonly tells: readonly string[];
  /** Null: there is no session to end. False when not everything was kept. */
  readonly onLeave: (() => Promise<boolean>) | null;
  /** Leaves, whatever was kept. */
  readonly onLeaveAnyway: () => void;
}

/** Whether the learning system has everything, and the way out. Always there, so that somebody can trust it. */
export function LmsBar({ status, tells, onLeave, onLeaveAnyway }: LmsBarProps) {
  const [busy, setBusy] = useState(false);
  /** How often leaving failed: said each time. */
  const [failed, setFailed] = useState(0);
  const way = useRef<HTMLButtonElement>(null);
  const asks = useRef<HTMLDivElement>(null);
  const fold = useFold();
  const more = useScrollable<HTMLDivElement>("down");
  const key = keyOf(status);
  const calm = key === "kept" || key === "underWay";
  const said = busy ? words.leaving : words.status[key];
  const stay = () => {
    setFailed(0);
    way.current?.focus();
  };
  // What was asked about is kept after all. Whoever stood on a button of it still stands somewhere.
  useLayoutEffect(() => {
    if (key !== "kept") return;
    if (asks.current?.contains(document.activeElement)) way.current?.focus();
    setFailed(0);
  }, [key]);
  const leave = () => {
    if (!onLeave || busy) return;
    setBusy(true);
    void onLeave().then((kept) => {
      setBusy(false);
      setFailed((times) => (kept ? 0 : times + 1));
    });
  };
  return (
    <section class="wh-lms" aria-label={words.region} data-kept={calm || undefined}>
      <div class="wh-lms-line">
        <details class="wh-lms-more" ref={fold}>
          <summary>
            <Icon of={key === "kept" ? CloudCheck : calm ? Cloud : CloudOff} size="sm" />
            <span>
              {said}
              <span class="wh-hidden">. {words.more}</span>
            </span>
            <Icon of={ChevronDown} size="sm" />
          </summary>
          <div class="wh-lms-text" ref={more}>
            <p>{words.why[key]}</p>
            {onLeave && (
              <>
                <h2>{words.tells.title}</h2>
                <ul class="wh-bullets">
                  {tells.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
        {/* Not in the summary: what stands in a control is not said when it changes. */}
        <p class="wh-hidden" role="status">
          {said}
        </p>
        {onLeave && (
          <Button look="quiet" icon={LogOut} off={busy} inner={way} onPress={leave}>
            <span class="wh-lms-first">{words.leaveFirst} </span>
            <span class="wh-lms-last">{words.leaveLast}</span>
          </Button>
        )}
      </div>
      {failed > 0 && (
        <div class="wh-lms-failed" ref={asks}>
          <div role="alert" key={failed}>
            <p class="wh-strong">{words.failed.title}</p>
            <p>{words.failed.text}</p>
          </div>
          <div class="wh-actions">
            <Button look="primary" icon={RotateCcw} off={busy} onPress={leave}>
              {words.failed.again}
            </Button>
            <Button icon={LogOut} onPress={onLeaveAnyway}>
              {words.failed.anyway}
            </Button>
            <Button look="quiet" onPress={stay}>
              {words.failed.stay}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function keyOf({ is, why }: LmsStatus): keyof typeof words.status {
  if (is === "kept") return "kept";
  if (is === "waiting") return why === "offline" ? "offline" : why === undefined ? "underWay" : "waiting";
  return why === "looking" || why === "lost" || why === "refused" ? why : "notFound";
}
