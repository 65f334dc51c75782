import { Info } from "lucide-preact";
import { isSign } from "../../../view/knowledgeBook.ts";
import { kennisbank } from "../../text/kennisbank.ts";
import { Icon } from "../../parts/index.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { groupsOf } from "./groups.ts";

const T = kennisbank.shelf;

/** Signs and words of young people: several meanings beside each other, and what to watch. Never a dictionary. */
export function Language() {
  const { book } = useNav();
  return (
    <>
      {groupsOf(book.of("taal")).map(([group, signs]) => (
        <section key={group} class="wh-kb-family">
          <Heading deep={1}>{group}</Heading>
          <ul class="wh-kb-signs">
            {signs.map((entry) => (
              <li key={entry.id} class="wh-card wh-kb-sign">
                <Heading deep={2} class={isSign(entry) ? "wh-kb-glyph" : ""}>
                  <Go to={{ is: "entry", ref: entry }}>{entry.title}</Go>
                </Heading>
                <ul class="wh-kb-meanings">
                  {entry.parts[0]?.lines.map((meaning, index) => (
                    <li key={meaning}>
                      {index > 0 && <i>{T.taal.or} </i>}
                      {meaning}
                    </li>
                  ))}
                </ul>
                <p class="wh-small wh-kb-caution">
                  <Icon of={Info} size="xs" />
                  <span>{entry.parts[1]?.lines.join(" ")}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function Difficult() {
  const { book } = useNav();
  return (
    <dl class="wh-kb-words">
      {book.of("woord").map((entry) => (
        <div key={entry.id}>
          <dt>
            <Go to={{ is: "entry", ref: entry }}>{entry.title}</Go>
          </dt>
          <dd>{entry.parts[0]?.lines.join(" ")}</dd>
        </div>
      ))}
    </dl>
  );
}
