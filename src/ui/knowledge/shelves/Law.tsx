import { useId, useState } from "preact/hooks";
import type { KnowledgeEntry, KnowledgeStatus } from "../../../domain/kader/knowledge.ts";
import { leadOf } from "../../../view/knowledgeBook.ts";
import { kennisbank, STATUS_WORDS } from "../../text/kennisbank.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { Status } from "../Status.tsx";
import { groupsOf } from "./groups.ts";

const T = kennisbank.shelf.recht;
const STATUSES = ["geldend", "betwist", "voorstel", "te-verifieren"] as const;

/** Law in plain words, by topic; each card with how firm it stands and the state of its source. */
export function Law() {
  const { book } = useNav();
  const cards = book.of("recht");
  const [status, setStatus] = useState<KnowledgeStatus | null>(null);
  const shown = cards.filter((card) => status === null || card.status === status);
  return (
    <>
      <StatusPick cards={cards} status={status} onPick={setStatus} />
      {status && <p class="wh-kb-note">{STATUS_WORDS[status].about}</p>}
      {groupsOf(shown).map(([topic, group]) => (
        <section key={topic} class="wh-kb-family">
          <Heading deep={1}>{topic}</Heading>
          <ul class="wh-kb-cards wh-kb-cards--two">
            {group.map((card) => (
              <li key={card.id}>
                <Go to={{ is: "entry", ref: card }} class={`wh-kb-law wh-kb-law--${card.status ?? ""}`}>
                  <b>{card.title}</b>
                  <span>{leadOf(card)}</span>
                  <span class="wh-kb-stand">
                    {card.status && <Status of={card.status} />}
                    {card.checked !== undefined && <span class="wh-small wh-soft">{card.checked}</span>}
                  </span>
                </Go>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface StatusPickProps {
  readonly cards: readonly KnowledgeEntry[];
  readonly status: KnowledgeStatus | null;
  readonly onPick: (status: KnowledgeStatus | null) => void;
}

function StatusPick({ cards, status, onPick }: StatusPickProps) {
  const name = useId();
  const choice = (value: KnowledgeStatus | null, text: string, count: number) => (
    <label key={text} class="wh-kb-chip">
      <input type="radio" name={name} checked={status === value} onChange={() => onPick(value)} />
      {text} <span class="wh-soft">{count}</span>
    </label>
  );
  return (
    <fieldset class="wh-kb-pick">
      <legend>{T.filter}</legend>
      <div>
        {choice(null, T.all, cards.length)}
        {STATUSES.map((one) => choice(one, STATUS_WORDS[one].name, cards.filter((card) => card.status === one).length))}
      </div>
    </fieldset>
  );
}
