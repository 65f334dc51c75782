import { DEBRIEF_PARTS, debrief, type DebriefPart } from "../../text/schermenDebrief.ts";

interface PartNavProps {
  readonly part: DebriefPart;
  readonly onPart: (part: DebriefPart) => void;
}

/** All parts at a glance; any of them can be skipped to. */
export function PartNav({ part, onPart }: PartNavProps) {
  return (
    <nav class="wh-parts" aria-label={debrief.nav}>
      <ol>
        {DEBRIEF_PARTS.map((one, index) => (
          <li key={one}>
            <button type="button" class="wh-part-link" aria-current={one === part ? "step" : undefined} onClick={() => onPart(one)}>
              <span class="wh-part-number" aria-hidden="true">
                {index + 1}
              </span>
              <span class="wh-part-name">{debrief.parts[one].short}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="wh-parts-how wh-small wh-soft">{debrief.how}</p>
    </nav>
  );
}
