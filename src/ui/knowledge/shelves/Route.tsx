import { Check } from "lucide-preact";
import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";
import type { Step } from "../../../domain/steps.ts";
import { STEP_NAMES, STEPS } from "../../../view/shell.ts";
import { Icon } from "../../parts/index.ts";
import { FAMILY_NAMES, kennisbank } from "../../text/kennisbank.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { Sides } from "../Sides.tsx";
import { useWide } from "../../theme/useMedia.ts";
import { groupsOf } from "./groups.ts";

const T = kennisbank.shelf.criterium;

/** The questions of one step; the other steps are one press away. */
export function Route({ step }: { readonly step: Step }) {
  const { book } = useNav();
  const families = groupsOf(
    book.of("criterium").filter(({ under }) => under === step),
    familyOf,
  );
  return (
    <>
      <nav aria-label={T.steps}>
        <ol class="wh-kb-steps">
          {STEPS.map((one, index) => (
            <li key={one}>
              <Go to={{ is: "shelf", kind: "criterium", step: one }} current={one === step ? "step" : undefined}>
                <span class="wh-kb-dot" aria-hidden="true">
                  {index < 5 ? index + 1 : <Icon of={Check} size="sm" />}
                </span>
                <span>{STEP_NAMES[one]}</span>
              </Go>
            </li>
          ))}
        </ol>
      </nav>
      <Heading deep={1}>{T.step(STEPS.indexOf(step) + 1, STEP_NAMES[step])}</Heading>
      {families.map(([family, questions]) => (
        <section key={family} class="wh-kb-family">
          {FAMILY_NAMES[family] !== undefined && family !== "actie" && <Heading deep={2}>{FAMILY_NAMES[family]}</Heading>}
          <Questions entries={questions} />
        </section>
      ))}
    </>
  );
}

/** Questions with what is good, too light and too heavy: open where there is room, folded on a phone. */
export function Questions({ entries }: { readonly entries: readonly KnowledgeEntry[] }) {
  const wide = useWide(56);
  return (
    <ul class="wh-kb-list">
      {entries.map((entry) => (
        <li key={entry.id}>
          <details class="wh-kb-question" open={wide}>
            <summary>
              <span>{entry.title}</span>
            </summary>
            <Sides parts={entry.parts} />
            <p class="wh-small">
              <Go to={{ is: "entry", ref: entry }}>
                {kennisbank.entry.more}
                <span class="wh-hidden">: {entry.title}</span>
              </Go>
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The first part of the id. */
function familyOf({ id }: KnowledgeEntry): string {
  const first = id.split(".")[0] ?? "";
  return first === "boa" ? "rol" : first;
}
