import { Ellipsis, Minus } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { ClaimKey } from "../../domain/messages.ts";
import type { MarkView, TextSegment } from "../../view/model.ts";
import { CLAIM_ORDER, claimClass, ClaimGlyph, Icon } from "../parts/index.ts";
import { nl } from "../text/nl.ts";
import { claimOfKey } from "./keys.ts";
import { useMarking } from "./marks.ts";

/** A text with the places in it that can be pointed at. */
export function Segments({ of: segments }: { readonly of: readonly TextSegment[] }) {
  return (
    <>
      {segments.map((segment, index) => (
        <Segment key={segment.mark ?? index} of={segment} />
      ))}
    </>
  );
}

export function Segment({ of: segment }: { readonly of: TextSegment }) {
  const marking = useMarking();
  const mark = segment.mark === undefined ? undefined : marking?.marks.get(segment.mark);
  return mark ? <MarkButton mark={mark}>{segment.text}</MarkButton> : <>{segment.text}</>;
}

interface MarkButtonProps {
  readonly mark: MarkView;
  /** `spot` = on the picture, without text of its own. */
  readonly kind?: "text" | "spot";
  readonly x?: number;
  readonly y?: number;
  readonly children?: ComponentChildren;
}

/** One place to point at. How it was sorted shows in the frame and in a badge, and is said in its name. */
export function MarkButton({ mark, kind = "text", x, y, children }: MarkButtonProps) {
  const marking = useMarking();
  const style =
    x === undefined || y === undefined
      ? undefined
      : {
          insetInlineStart: `clamp(1.75rem, ${x}%, calc(100% - 1.75rem))`,
          insetBlockStart: `clamp(var(--wh-spots-start, 6.75rem), ${y}%, calc(100% - var(--wh-spots-end, 3.5rem)))`,
        };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = claimOfKey(event);
    if (key !== undefined && mark.marked) marking?.sort(mark.id, key);
  };
  return (
    <button
      type="button"
      class={`wh-mark wh-mark--${kind} ${frameClass(mark)}`}
      style={style}
      aria-pressed={mark.marked}
      data-mark={mark.id}
      onClick={() => marking?.toggle(mark.id)}
      onKeyDown={onKeyDown}
    >
      {kind === "spot" ? <span class="wh-hidden">{mark.label}</span> : children}
      <MarkBadges mark={mark} />
    </button>
  );
}

/** The least certain answer sets the line; amber until all of it is sorted. */
function frameClass(mark: MarkView): string {
  if (mark.current) return "is-current";
  if (mark.open) return "is-marked";
  const weakest = [...CLAIM_ORDER].reverse().find((key) => mark.sorted.includes(key));
  if (weakest) return `is-sorted ${claimClass(weakest)}`;
  return mark.marked ? "is-marked" : "";
}

function MarkBadges({ mark }: { readonly mark: MarkView }) {
  if (!mark.marked) return null;
  const keys: readonly ClaimKey[] = CLAIM_ORDER.filter((key) => mark.sorted.includes(key));
  const words: string[] = keys.length > 0 ? keys.map((key) => nl.claim[key].badge) : [nl.mark.marked];
  if (mark.open) words.push(nl.mark.open);
  return (
    <span class="wh-mark-badges">
      <span class="wh-hidden">, {words.join(", ")}</span>
      {mark.current || mark.open || keys.length === 0 ? (
        <span class={`wh-mark-badge ${mark.bare ? "is-bare" : "is-open"}`} aria-hidden="true">
          <Icon of={mark.bare ? Minus : Ellipsis} size="xs" />
        </span>
      ) : (
        keys.map((key) => (
          <span key={key} class={`wh-mark-badge ${claimClass(key)}`} aria-hidden="true">
            <ClaimGlyph of={key} />
          </span>
        ))
      )}
    </span>
  );
}
