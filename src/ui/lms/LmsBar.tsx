import { ChevronDown, CloudCheck, CloudOff, LogOut, RotateCcw } from "lucide-preact";
import { useState } from "preact/hooks";
import type { LmsStatus } from "../../view/shell.ts";
import { Button, Icon } from "../parts/index.ts";
import { leeromgeving as words } from "../text/leeromgeving.ts";
import "./lms.css";

interface LmsBarProps {
  readonly status: LmsStatus;
  /** Null: there is no session to end. False when not everything was kept. */
  readonly onLeave: (() => Promise<boolean>) | null;
  /** Leaves, whatever was kept. */
  readonly onLeaveAnyway: () => void;
}

/** Whether the learning system has everything, and the way out. Always there, so that somebody can trust it. */
export function LmsBar({ status, onLeave, onLeaveAnyway }: LmsBarProps) {
  const [leaving, setLeaving] = useState<"no" | "busy" | "failed">("no");
  const key = keyOf(status);
  const leave = () => {
    if (!onLeave || leaving === "busy") return;
    setLeaving("busy");
    void onLeave().then((kept) => setLeaving(kept ? "no" : "failed"));
  };
  return (
    <section class="wh-lms" aria-label={words.region} data-kept={key === "kept" || key === "underWay" || undefined}>
      <div class="wh-lms-line">
        <details class="wh-lms-more">
          <summary>
            <Icon of={status.is === "kept" ? CloudCheck : CloudOff} size="sm" />
            <span role="status">{leaving === "busy" ? words.leaving : words.status[key]}</span>
            <Icon of={ChevronDown} size="sm" />
          </summary>
          <div class="wh-lms-text">
            <p>{words.why[key]}</p>
            {onLeave && (
              <>
                <h2>{words.tells.title}</h2>
                <ul class="wh-bullets">
                  {words.tells.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <p>{words.tells.not}</p>
              </>
            )}
          </div>
        </details>
        {onLeave && (
          <Button look="quiet" icon={LogOut} off={leaving === "busy"} onPress={leave}>
            {words.leave}
          </Button>
        )}
      </div>
      {leaving === "failed" && (
        <div class="wh-lms-failed" role="alert">
          <p class="wh-strong">{words.failed.title}</p>
          <p>{words.failed.text}</p>
          <div class="wh-actions">
            <Button look="primary" icon={RotateCcw} onPress={leave}>
              {words.failed.again}
            </Button>
            <Button icon={LogOut} onPress={onLeaveAnyway}>
              {words.failed.anyway}
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
