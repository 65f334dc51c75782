import type { KnowledgeEntry } from "../../../domain/kader/knowledge.ts";
import { COLUMN_WORDS, kennisbank } from "../../text/kennisbank.ts";
import { Go, Heading, useNav } from "../nav.tsx";
import { Sides } from "../Sides.tsx";
import { Questions } from "./Route.tsx";
import { RoleTable } from "./RoleTable.tsx";

const T = kennisbank.shelf;

/** What must be known about the whole approach: every part of it says the same last. */
function Note({ entries }: { readonly entries: readonly KnowledgeEntry[] }) {
  const note = entries[0]?.parts.at(-1);
  return note ? (
    <p class="wh-kb-note">
      <b>{note.label}.</b> {note.lines.join(" ")}
    </p>
  ) : null;
}

/** The interventiematrix: phases by role, and under it what goes wrong and what is asked in each. */
export function Matrix() {
  const { book } = useNav();
  const phases = book.of("fase");
  return (
    <>
      <Note entries={phases} />
      <RoleTable entries={phases} caption={T.fase.table} row={T.fase.row} />
      {phases.map((phase) => (
        <section key={phase.id} class="wh-kb-family">
          <Heading deep={1}>{phase.title}</Heading>
          <Sides parts={phase.parts} />
          <details class="wh-fold">
            <summary>
              {T.fase.questions}
              <span class="wh-hidden">: {phase.title}</span>
            </summary>
            <Questions entries={book.beside(phase, "criterium")} />
          </details>
        </section>
      ))}
    </>
  );
}

/** The approach to youth groups, as a way to go in seven steps. */
export function GroupSteps() {
  const { book } = useNav();
  const steps = book.of("groepsstap");
  return (
    <>
      <Note entries={steps} />
      <ol class="wh-kb-way">
        {steps.map((step, index) => (
          <li key={step.id}>
            <span class="wh-kb-dot" aria-hidden="true">
              {index + 1}
            </span>
            <div class="wh-kb-way-in">
              <Heading deep={1}>
                <Go to={{ is: "entry", ref: step }}>{step.title}</Go>
              </Heading>
              <p>
                <b>{T.groepsstap.decides}:</b> {step.parts[0]?.lines[0]}
              </p>
              <dl class="wh-kb-facts wh-kb-facts--roles">
                {step.parts.flatMap(({ column, lines }) =>
                  column ? (
                    <div key={column}>
                      <dt>{COLUMN_WORDS[column]}</dt>
                      <dd>{lines.join(" ")}</dd>
                    </div>
                  ) : (
                    []
                  ),
                )}
              </dl>
              <Sides parts={step.parts} />
              {book.beside(step, "criterium").map((question) => (
                <p key={question.id} class="wh-small">
                  {T.groepsstap.ask}: <Go to={{ is: "entry", ref: question }}>{question.title}</Go>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
