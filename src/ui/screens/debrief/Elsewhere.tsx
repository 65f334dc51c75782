import { useContext, useState } from "preact/hooks";
import type { DecisionView, ElsewhereView } from "../../../view/model.ts";
import { Button } from "../../parts/index.ts";
import { PostCard } from "../../phone/PostCard.tsx";
import { debrief } from "../../text/schermenDebrief.ts";
import { ElsewhereContext } from "./elsewhere.ts";

const words = debrief.elsewhere;

/** How the same moment looked in the other roles. Stays shut on paper unless it was opened. */
export function Elsewhere({ decision }: { readonly decision: DecisionView }) {
  const { load } = useContext(ElsewhereContext);
  const [open, setOpen] = useState(false);
  return (
    <details
      class="wh-fold wh-elsewhere"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) load();
      }}
    >
      <summary>
        {words.title}
        <span class="wh-hidden">: {decision.title}</span>
      </summary>
      {open && <Roles momentId={decision.momentId} />}
    </details>
  );
}

function Roles({ momentId }: { readonly momentId: string }) {
  const { is, at, load } = useContext(ElsewhereContext);
  if (is === "failed") {
    return (
      <div role="status">
        <p>{words.failed}</p>
        <Button onPress={load}>{words.retry}</Button>
      </div>
    );
  }
  if (is !== "ready") return <p role="status">{words.loading}</p>;
  const roles = at(momentId);
  if (roles.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p class="wh-soft">{words.why}</p>
      <ul class="wh-roles-then">
        {roles.map((role) => (
          <OneRole key={role.role} role={role} />
        ))}
      </ul>
    </>
  );
}

function OneRole({ role: { role, lines, post } }: { readonly role: ElsewhereView }) {
  return (
    <li class="wh-role-then">
      <div>
        <p class="wh-strong">{words.at[role]}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {post && (
        <details class="wh-fold">
          <summary>{words.post(post.authorName)}</summary>
          <PostCard post={post} />
        </details>
      )}
    </li>
  );
}
