import { ArrowDownRight, ArrowRight, ArrowUpRight, CircleDashed, type LucideIcon } from "lucide-preact";
import type { ObjectiveView } from "../../view/progressPage.ts";
import { Icon } from "../parts/index.ts";
import { voortgang } from "../text/voortgang.ts";
import { Counts } from "./Counts.tsx";
import { caseAt, knowledgeAt } from "./paths.ts";

const words = voortgang.objectives;
const ICONS: Readonly<Record<NonNullable<ObjectiveView["trend"]>, LucideIcon>> = {
  few: CircleDashed,
  first: CircleDashed,
  good: ArrowRight,
  better: ArrowUpRight,
  steady: ArrowRight,
  harder: ArrowDownRight,
};

/** What was shown of each objective, and in words how it goes. */
export function Objectives({ objectives }: { readonly objectives: readonly ObjectiveView[] }) {
  return (
    <section class="wh-card wh-prog-card" aria-labelledby="leerdoelen">
      <header>
        <h2 id="leerdoelen">{words.title}</h2>
        <p class="wh-soft">{words.lead}</p>
      </header>
      <ul class="wh-prog-rows">
        {objectives.map((one) => (
          <li key={one.id}>
            <h3>
              <a href={knowledgeAt("leerdoel", one.id)} aria-label={words.read(one.name)}>
                {one.name}
              </a>
            </h3>
            <Trend objective={one} />
            <Counts counts={one.counts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Trend({ objective: { trend, cases } }: { readonly objective: ObjectiveView }) {
  const [first] = cases;
  if (trend === null)
    return (
      <p class="wh-soft wh-prog-trend">
        {words.none}
        {first && (
          <>
            {" · "}
            <a href={caseAt(first.caseId)}>{words.practise(first.title)}</a>
          </>
        )}
      </p>
    );
  return (
    <p class="wh-prog-trend" data-trend={trend}>
      <Icon of={ICONS[trend]} size="sm" />
      {words.trends[trend]}
    </p>
  );
}
