import { useEffect, useRef } from "preact/hooks";
import type { ClaimKey } from "../../domain/messages.ts";
import type { InspectSheet } from "../../view/model.ts";
import { CLAIM_ORDER, ClaimBadge, claimClass } from "../parts/index.ts";
import { claimOfKey } from "../phone/keys.ts";
import { nl } from "../text/nl.ts";

interface ClaimCardProps {
  readonly claim: InspectSheet["claims"][number];
  readonly onSort: (claim: string, key: ClaimKey) => void;
}

/** Three answers to one claim. Arrows move, 1, 2 and 3 choose at once; afterwards focus follows to the next claim. */
export function ClaimCard({ claim, onSort }: ClaimCardProps) {
  const group = useRef<HTMLDivElement>(null);
  const follow = useRef(false);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    radios(group.current)[0]?.focus();
  }, [claim.id]);

  const sort = (key: ClaimKey) => {
    follow.current = true;
    onSort(claim.id, key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = claimOfKey(event);
    if (key !== undefined) {
      event.preventDefault();
      sort(key);
      return;
    }
    const step = event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const all = radios(group.current);
    const at = all.indexOf(event.target as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  const entry = claim.answer ?? CLAIM_ORDER[0];
  return (
    <div class="wh-claim-card">
      <p class="wh-claim-text" key={claim.id}>
        <q>{claim.markLabel}</q> <span>{claim.text}</span>
      </p>
      <div class="wh-claim-keys" role="radiogroup" aria-label={`${claim.text} ${nl.sheet.inspect.what}`} ref={group} onKeyDown={onKeyDown}>
        {CLAIM_ORDER.map((key) => (
          <button
            key={key}
            type="button"
            role="radio"
            class={`wh-claim-key ${claimClass(key)}`}
            aria-checked={claim.answer === key}
            tabIndex={key === entry ? 0 : -1}
            onClick={() => sort(key)}
          >
            <ClaimBadge of={key} />
            <b>{nl.claim[key].name}</b>
            <small>{nl.claim[key].hint}</small>
          </button>
        ))}
      </div>
    </div>
  );
}

function radios(group: HTMLElement | null): readonly HTMLElement[] {
  return group ? [...group.querySelectorAll<HTMLElement>('[role="radio"]')] : [];
}
