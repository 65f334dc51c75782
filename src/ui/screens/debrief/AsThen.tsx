import type { DecisionView } from "../../../view/model.ts";
import { nl } from "../../text/nl.ts";
import { debrief } from "../../text/schermenDebrief.ts";
import { PostCard } from "../../phone/PostCard.tsx";

const words = debrief.three;

interface AsThenProps {
  readonly decision: DecisionView;
  /** Also where it stood above already. */
  readonly always?: boolean;
}

/** What the decision was about, as it then looked: the post, or the words of a message. */
export function AsThen({ decision, always = false }: AsThenProps) {
  const { post, postBefore, said, clock } = decision;
  if (post && postBefore !== undefined && !always) return <p class="wh-small wh-soft wh-as-then">{words.before(postBefore)}</p>;
  if (post) {
    return (
      <div class="wh-three-post">
        <p class="wh-small wh-soft">
          {words.post} (<time>{clock}</time>)
        </p>
        <PostCard post={post} />
      </div>
    );
  }
  if (!said) return null;
  return (
    <figure class="wh-said">
      <figcaption class="wh-small wh-soft">
        {words.said} · {nl.phone.platform[said.platform]}
      </figcaption>
      <blockquote>
        <p class="wh-strong">{said.author}</p>
        {said.lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </blockquote>
    </figure>
  );
}

/** Whether there is a picture that wants room beside the card. */
export const hasPost = ({ post, postBefore }: DecisionView, always = false): boolean => post !== undefined && (always || postBefore === undefined);
