import { useEffect, useRef, useState } from "preact/hooks";
import { cover, POST_FOCUS, VIGNETTE, type Size } from "../../../view/cover.ts";
import type { PostView } from "../../../view/model.ts";
import { MarkButton } from "../Mark.tsx";
import { useMarking, type Marking } from "../marks.ts";

/** What can be pointed at in the picture itself, where the picture shows it. */
export function Spots({ post }: { readonly post: PostView }) {
  const marking = useMarking();
  if (!marking || post.spots.length === 0) return null;
  return <SpotLayer spots={post.spots} marking={marking} />;
}

/** Measured from the moment it is there. */
function SpotLayer({ spots, marking }: { readonly spots: PostView["spots"]; readonly marking: Marking }) {
  const layer = useRef<HTMLDivElement>(null);
  const frame = useSize(layer);
  return (
    <div class="wh-spots" ref={layer}>
      {spots.map((spot) => {
        const mark = marking.marks.get(spot.markId);
        return mark && <MarkButton key={spot.markId} mark={mark} kind="spot" {...inFrame(spot, frame)} />;
      })}
    </div>
  );
}

/** From percent of the portrait in the middle of the picture to percent of the frame it is seen in. */
function inFrame({ x, y }: { readonly x: number; readonly y: number }, frame: Size): { readonly x: number; readonly y: number } {
  if (frame.width === 0 || frame.height === 0) return { x, y };
  const picture = cover(frame, VIGNETTE, POST_FOCUS);
  const across = 0.25 + x / 200;
  return { x: ((picture.x + across * picture.width) / frame.width) * 100, y: ((picture.y + (y / 100) * picture.height) / frame.height) * 100 };
}

function useSize(element: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setSize({ width: entry.contentRect.width, height: entry.contentRect.height }));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
