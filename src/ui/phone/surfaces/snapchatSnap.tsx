import { RotateCcw } from "lucide-preact";
import { useEffect, useState } from "preact/hooks";
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
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (ms === null || gone) return undefined;
    const timer = setTimeout(() => setGone(true), ms);
    return () => clearTimeout(timer);
  }, [ms, gone]);
  const again = gone && (
    <>
      <p>{nl.phone.snapGone}</p>
      <button type="button" class="wh-again-snap" onClick={() => setGone(false)}>
        <Icon of={RotateCcw} size="sm" />
        {nl.phone.snapAgain}
      </button>
    </>
  );
  return <FullPost post={post} beside={!gone && <Ring seconds={seconds} ms={ms} />} {...(again ? { gone: again } : {})} />;
}
