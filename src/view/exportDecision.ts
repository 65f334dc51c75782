import type { Grade } from "../domain/grades.ts";
import { html, type Html } from "./html.ts";
import type { DecisionView, FindingView, SourceChip } from "./model.ts";
import { E, GRADE_SIGNS } from "./text/export.ts";
import { JUDGED } from "./text/judged.ts";
import { SOURCE_KINDS, SOURCE_STATUSES, sourceState } from "./text/sources.ts";

export function gradeHtml(grade: Grade, name: string): Html {
  return html`<span class="grade ${grade}">${GRADE_SIGNS[grade]} ${name}</span>`;
}

/** A decision with all that belongs to it, in words: nothing is folded away in a file. */
export function decisionHtml(decision: DecisionView): Html {
  const { clock, stepName, title, grade, gradeName, did, because, findings, why, considerations, alternative, later = [], carried } = decision;
  return html`<article class="decision ${grade}">
    <p class="small soft">${[clock, stepName, ...(decision.pivotal ? [JUDGED.pivotal] : [])].join(" · ")}</p>
    <h3>${title} ${gradeHtml(grade, gradeName)}</h3>
    ${messageHtml(decision)}
    <p><b>${JUDGED.did}:</b> ${did}</p>
    <p>${because}</p>
    ${sourcesHtml(decision.sources)} ${why !== undefined && html`<blockquote><b>${JUDGED.ownReason}:</b> ${why}</blockquote>`}
    ${later.length > 0 && html`<p class="small soft">${JUDGED.later}: ${later.map((one) => html`${one.did} ${gradeHtml(one.grade, one.gradeName)}`)}</p>`}
    ${
      considerations.length > 0 &&
      html`<p><b>${JUDGED.considerations}</b></p>
        <ul>
          ${considerations.map(considerationHtml)}
        </ul>`
    }
    ${
      findings.length > 1 &&
      html`<p><b>${E.parts}</b></p>
        ${findingsHtml(findings)}`
    }
    ${carried !== undefined && html`<p class="soft">${carried}</p>`}
    ${alternative && html`<p class="stronger"><b>${JUDGED.stronger}:</b> ${alternative.text} ${alternative.because}</p>`}
  </article>`;
}

export function findingsHtml(findings: readonly FindingView[]): Html {
  return html`<ul>
    ${findings.map(
      (finding) =>
        html`<li>
          ${finding.title} ${gradeHtml(finding.grade, finding.gradeName)} ${finding.tiltName ?? ""}<br />${finding.because}${sourcesHtml(finding.sources)}
        </li>`,
    )}
  </ul>`;
}

/** Each source with its kind, and what is law with its status and the date it was looked at. */
export function sourcesHtml(sources: readonly SourceChip[]): Html | undefined {
  if (sources.length === 0) return undefined;
  return html`<ul class="small soft">
    ${sources.map(({ kind, label, detail, status, checked }) => {
      const state = [status && SOURCE_STATUSES[status], checked && sourceState(checked)].filter(Boolean).join(", ");
      // What we chose ourselves is named by its kind alone.
      const named = label === SOURCE_KINDS[kind] ? html`<b>${label}</b>` : html`<b>${SOURCE_KINDS[kind]}:</b> ${label}`;
      return html`<li>${named}${state === "" ? "" : ` (${state})`}. ${detail}</li>`;
    })}
  </ul>`;
}

function considerationHtml(one: DecisionView["considerations"][number]): Html {
  return html`<li>
    <b>${one.option}</b>${one.own && html` <i>(${JUDGED.own})</i>`}<br />${JUDGED.for}: ${one.for} ${JUDGED.against}:
    ${one.against}${one.costs !== undefined && html` ${JUDGED.costs}: ${one.costs}`}
  </li>`;
}

/** What it was about; a picture as what can be seen on it. */
function messageHtml({ post, said }: DecisionView): Html | undefined {
  if (said) return html`<blockquote><b>${said.author}</b><br />${said.lines.map((line) => html`${line}<br />`)}</blockquote>`;
  if (!post) return undefined;
  const words = [...post.bands, post.caption].map((segments) => segments.map(({ text }) => text).join("")).filter((line) => line !== "");
  const pictures = post.pictures.map(({ alt }) => E.picture(alt));
  return html`<blockquote>
    <b>${E.post(post.authorName)}</b> <span class="small soft">${post.age}</span><br />${[...pictures, ...words].map((line) => html`${line}<br />`)}
  </blockquote>`;
}
