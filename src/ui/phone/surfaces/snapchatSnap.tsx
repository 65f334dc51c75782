import { RotateCcw } from "lucide-preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PostView } from "../../../view/model.ts";
import { Icon } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { useMarking } from "../marks.ts";
import { snapMs, usePace } from "../pace.ts";
import { FullPost } from "../post/FullPost.tsx";
import { Ring } from "../post/Ring.tsx";

/** A snap that was sent to you: it shows for some seconds, and can be looked at again. While something is to be pointed at, it stays. */
export function SnapchatSnap({ post }: { readonly post: PostView }) {
  const { name } = usePace();
  const marking = useMarking();
  const seconds = post.seconds ?? 10;
  const ms = marking ? null : snapMs(seconds, name);
  const [ended, setEnded] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ms === null || ended) return undefined;
    const timer = setTimeout(() => setEnded(true), ms);
    return () => clearTimeout(timer);
  }, [ms, ended]);
  const gone = ended && ms !== null;
  const again = () => {
    // The button goes with what it brings back.
    place.current?.focus({ preventScroll: true });
    setEnded(false);
  };
  return (
    <div class="wh-snap wh-quiet-focus" ref={place} tabIndex={-1}>
      <FullPost
        post={post}
        beside={!gone && <Ring seconds={seconds} ms={ms} />}
        said={gone ? nl.phone.snapGone : ""}
        {...(gone
          ? {
              gone: (
                <>
                  <p>{nl.phone.snapGone}</p>
                  <button type="button" class="wh-again-snap" onClick={again}>
                    <Icon of={RotateCcw} size="sm" />
                    {nl.phone.snapAgain}
                  </button>
                </>
              ),
            }
          : {})}
      />
    </div>
  );
}
