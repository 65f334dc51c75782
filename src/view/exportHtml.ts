import { decisionHtml, findingsHtml, gradeHtml } from "./exportDecision.ts";
import { EXPORT_STYLE } from "./exportStyle.ts";
import { factsOf } from "./debriefFacts.ts";
import { escaped, html, type Html } from "./html.ts";
import type { DebriefView, DecisionView, LensView } from "./model.ts";
import { DEBRIEF, DEBRIEF_PARTS, DEBRIEF_WORDS as W, PART_WORDS, THREE_WORDS, type DebriefPart } from "./text/debriefParts.ts";
import { E } from "./text/export.ts";
import { GRADE_NAMES } from "./text/nl.ts";

/**
 * The whole debrief as one file that opens anywhere: no scripts, nothing fetched, the same parts in the same order as on paper. Own words only
 * with `withText` (A24).
 */
export function debriefFile(whole: DebriefView, { withText }: { readonly withText: boolean }): string {
  const view = withText ? whole : withoutOwnWords(whole);
  const title = [DEBRIEF, view.caseTitle, view.roleName].join(" · ");
  const body = html`<header>
      <p class="kicker">${E.product} · ${title}</p>
      <h1>${view.ending.title}</h1>
      <p>${view.ending.text}</p>
      <dl class="facts">
        ${[...factsOf(view), ...(view.objectives === "" ? [] : [[E.goals, view.objectives] as const])].map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      <p class="notice">${[E.fiction, ...view.score.status].join(" ")}</p>
    </header>
    <main>
      ${DEBRIEF_PARTS.map(
        (part) =>
          html`<section>
            <h2>${PART_WORDS[part].title}</h2>
            <p class="soft">${PART_WORDS[part].lead}</p>
            ${CONTENTS[part](view)}
          </section>`,
      )}
    </main>`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${EXPORT_STYLE}</style>
</head>
<body>
${body.html}
</body>
</html>
`;
}

/** The same debrief without what the trainee wrote. */
function withoutOwnWords(view: DebriefView): DebriefView {
  const bare = ({ why: _why, ...decision }: DecisionView): DecisionView => decision;
  return {
    ...view,
    notes: { remembered: "", monday: "" },
    all: view.all.map(bare),
    three: view.three.map(({ kind, decision }) => ({ kind, decision: bare(decision) })),
  };
}

/** The picture of a longer drill as its table: in a file words do. */
function lensHtml({ title, lead, columns, lines }: LensView): Html {
  return html`<h3>${title}</h3>
    <p>${lead}</p>
    <table class="lens">
      <tr>
        <td></td>
        ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
      </tr>
      ${lines.map(
        ({ name, cells }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell ? html`${cell.text} ${gradeHtml(cell.grade, cell.gradeName)}` : W.lensNone}</td>`)}
          </tr>`,
      )}
      ${
        columns.some(({ count }) => count !== undefined) &&
        html`<tr>
          <th scope="row">${W.lensCount}</th>
          ${columns.map(({ count = "" }) => html`<td>${count}</td>`)}
        </tr>`
      }
    </table>`;
}

const CONTENTS: Readonly<Record<DebriefPart, (view: DebriefView) => Html>> = {
  gebeurd: ({ timeline, luck, notes }) =>
    html`<ol>
        ${timeline.map(
          ({ clock, side, text, did, grade }) =>
            html`<li>
              <b>${clock}</b> ${side === "you" ? W.you : W.world}: ${text}${did !== undefined && html`<br />${did}`}
              ${grade && gradeHtml(grade, GRADE_NAMES[grade])}
            </li>`,
        )}
      </ol>
      ${luck !== undefined && html`<p class="notice">${luck}</p>`}${
        notes.remembered !== "" &&
        html`<p><b>${W.remembered}</b></p>
          <blockquote>${notes.remembered}</blockquote>`
      }`,
  drie: ({ three }) =>
    html`${three.map(
      ({ kind, decision }) =>
        html`<h3>${THREE_WORDS[kind]}</h3>
          ${decisionHtml(decision)}`,
    )}`,
  patroon: ({ pattern, lens }) =>
    html`${lens && lensHtml(lens)}
      <h3>${W.steps}</h3>
      <table>
        ${pattern.steps.map(
          ({ name, grades }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${grades.length === 0 ? W.none : grades.map((grade) => gradeHtml(grade, GRADE_NAMES[grade]))}</td>
            </tr>`,
        )}
      </table>
      <h3>${W.lawful}</h3>
      <p>${pattern.lawful.text}</p>
      ${pattern.lawful.groups.map(
        ({ title, findings }) =>
          html`<h4>${title}</h4>
            ${findingsHtml(findings)}`,
      )}
      <h3>${W.tilt}</h3>
      <p>${pattern.tilts.sentence}</p>
      ${pattern.tilts.both > 0 && html`<p>${W.tiltBoth(pattern.tilts.both)}</p>`}
      ${
        pattern.axes.length > 0 &&
        html`<h3>${W.axes}</h3>
          <p class="small soft">${W.axesCounted}</p>
          <ul>
            ${pattern.axes.map(({ name, text }) => html`<li>${name}: ${text}</li>`)}
          </ul>`
      }`,
  afspraken: ({ agreements }) => {
    const live = agreements.filter(({ outcome }) => outcome !== "niet-aan-de-orde");
    if (live.length === 0) return html`<p>${E.noAgreements}</p>`;
    return html`<ul>
      ${live.map(({ title, outcomeName, text, because }) => html`<li><b>${title}: ${outcomeName}</b><br />${text}<br />${because}</li>`)}
    </ul>`;
  },
  bespreken: ({ questions }) =>
    questions.length === 0
      ? html`<p>${W.noQuestions}</p>`
      : html`<ol>
          ${questions.map(
            ({ text, more, from, objective }) =>
              html`<li>
                <p class="question">${text}</p>
                ${more !== undefined && html`<p>${more}</p>`}
                <p class="small soft">${W.from} ${from} · ${objective}</p>
              </li>`,
          )}
        </ol>`,
  maandag: ({ notes }) => (notes.monday === "" ? html`<p class="soft">${E.nothingWritten}</p>` : html`<blockquote>${notes.monday}</blockquote>`),
  alles: ({ all, three }) => {
    const told = three.map(({ decision }) => decision.momentId);
    return html`${all.map((decision) =>
      told.includes(decision.momentId) ? html`<p><b>${decision.clock} ${decision.title}</b>. ${W.told}</p>` : decisionHtml(decision),
    )}`;
  },
  score: ({ score, pattern, luck }) =>
    html`<p class="total">${score.total === null ? W.noScore : E.total(Math.round(score.total))}</p>
      <p>${score.resultName}</p>
      ${luck !== undefined && html`<p>${luck}</p>`} ${score.reasons.length > 0 && linesHtml(W.reasons, score.reasons)}
      <table>
        ${pattern.steps.map(
          ({ name, score: points }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${points === null ? W.none : Math.round(points)}</td>
            </tr>`,
        )}
      </table>
      ${linesHtml(W.worth, score.worth)}${linesHtml(W.rule, score.rule)}${linesHtml(W.status, score.status)}`,
};

function linesHtml(title: string, lines: readonly string[]): Html {
  return html`<h3>${title}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}
