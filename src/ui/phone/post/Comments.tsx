import type { PostView } from "../../../view/model.ts";
import { useScrollable } from "../../parts/index.ts";
import { nl } from "../../text/nl.ts";
import { Avatar, faceFor } from "../Avatar.tsx";
import { Segments } from "../Mark.tsx";

/** What others wrote under it: the newest climb in from below. */
export function Comments({ comments }: Pick<PostView, "comments">) {
  const box = useScrollable<HTMLUListElement>("down");
  if (comments.length === 0) return null;
  return (
    <ul class="wh-comments" ref={box} aria-label={nl.phone.comments(comments.length)}>
      {comments.map(({ id, by, text }, index) => (
        <li key={id} style={{ "--wh-climb-at": index }}>
          <Avatar name={faceFor(by)} />
          <p>
            <b>{by}</b> <Segments of={text} />
          </p>
        </li>
      ))}
    </ul>
  );
}
