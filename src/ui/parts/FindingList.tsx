import type { FindingView } from "../../view/model.ts";
import { nl } from "../text/nl.ts";
import { Said } from "./Said.tsx";
import { GradeBadge } from "./GradeBadge.tsx";
import { SourceChips } from "./SourceChip.tsx";

/** What was weighed, one part each, with its reason and sources. */
export function FindingList({ findings }: { readonly findings: readonly FindingView[] }) {
  return (
    <ul class="wh-findings">
      {findings.map((finding, index) => (
        <li key={index} class={`wh-finding wh-finding--${finding.grade}`}>
          <p class="wh-finding-head">
            <b>{finding.title}</b>
            <GradeBadge grade={finding.grade} name={finding.gradeName} />
            {finding.tiltName && <span class="wh-small wh-soft">{finding.tiltName}</span>}
          </p>
          <p>
            <Said text={finding.because} />
          </p>
          <SourceChips sources={finding.sources} />
        </li>
      ))}
    </ul>
  );
}

/** The same, folded away behind one line. */
export function FoldedFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <details class="wh-fold">
      <summary>{nl.judgement.findings(findings.length)}</summary>
      <FindingList findings={findings} />
    </details>
  );
}
