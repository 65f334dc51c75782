import { Check, EyeOff, Minus, TriangleAlert, X, type LucideIcon } from "lucide-preact";
import type { DebriefView } from "../../../view/model.ts";
import { Icon, LookUp } from "../../parts/index.ts";
import { Compare, type Comparing } from "./Compare.tsx";
import { debrief } from "../../text/schermenDebrief.ts";

type Agreement = DebriefView["agreements"][number];

const LOOKS: Readonly<Record<Agreement["outcome"], { readonly icon: LucideIcon; readonly grade: string }>> = {
  nagekomen: { icon: Check, grade: "best" },
  gebroken: { icon: X, grade: "fout" },
  anders: { icon: Check, grade: "verdedigbaar" },
  "niet-gezien": { icon: EyeOff, grade: "riskant" },
  botst: { icon: TriangleAlert, grade: "riskant" },
  "niet-aan-de-orde": { icon: Minus, grade: "verdedigbaar" },
};

interface AgreementsProps {
  readonly agreements: readonly Agreement[];
  readonly set: string;
  readonly comparing: Comparing;
}

export function Agreements({ agreements, set, comparing }: AgreementsProps) {
  const live = agreements.filter((agreement) => agreement.outcome !== "niet-aan-de-orde");
  const rest = agreements.filter((agreement) => agreement.outcome === "niet-aan-de-orde");
  return (
    <>
      <p class="wh-soft">{debrief.agreements.under(set)}</p>
      {live.length === 0 ? <p class="wh-empty">{debrief.agreements.none}</p> : <List agreements={live} />}
      {rest.length > 0 && (
        <details class="wh-fold wh-not-on-paper">
          <summary>{debrief.agreements.rest(rest.length)}</summary>
          <List agreements={rest} />
        </details>
      )}
      <Compare {...comparing} />
    </>
  );
}

function List({ agreements }: { readonly agreements: readonly Agreement[] }) {
  return (
    <ul class="wh-card wh-agreements">
      {agreements.map((agreement) => (
        <li key={agreement.id}>
          <span class={`wh-grade-dot wh-grade--${LOOKS[agreement.outcome].grade}`} aria-hidden="true">
            <Icon of={LOOKS[agreement.outcome].icon} size="xs" />
          </span>
          <div>
            <h3>
              {agreement.title}: {agreement.outcomeName}
            </h3>
            <p class="wh-soft">{agreement.text}</p>
            <p>{agreement.because}</p>
            <LookUp of={{ kind: "afspraak", id: agreement.id }} about={agreement.title} />
          </div>
        </li>
      ))}
    </ul>
  );
}
