import { IDENTIFICATIONS, SHARE_FORMS } from "../../domain/acts.ts";
import { answersAt, MOST_ANSWERS } from "../../domain/explore/size.ts";
import { isDecision, SHARE_FIELDS, type BuildMoment, type ConsultMoment, type DecisionMoment, type ShareMoment } from "../../domain/moments.ts";
import { nearest } from "../diagnostics.ts";
import { numberText as digits } from "../limits.ts";
import type { LintContext } from "./context.ts";
import { rangeText, within } from "./words.ts";

/** Consult and share: enough to choose from, an innocent explanation, and needs that name existing items. */
export function lintBuilders(on: LintContext): void {
  for (const moment of on.script.moments) {
    if (isDecision(moment)) lintAnswers(on, moment);
    if (moment.do === "consult") lintConsult(on, moment);
    if (moment.do === "share") lintShare(on, moment);
    if (moment.do === "build") lintRows(on, moment);
  }
}

/** Conditions and plans name an item by its moment: over all rows its id stands once. */
function lintRows(on: LintContext, moment: BuildMoment): void {
  const met = new Set<string>();
  for (const row of moment.rows)
    for (const { id } of moment.fields[row.id] ?? []) {
      if (met.has(id)) on.report("WH031", on.locator.moment(moment.id, "rows", { id: row.id }), `De id “${id}” staat al in een andere rij van “${moment.id}”.`);
      met.add(id);
    }
}

/** More ways to answer than can be tried one by one. */
function lintAnswers(on: LintContext, moment: DecisionMoment): void {
  if (answersAt(on.script, moment) <= MOST_ANSWERS) return;
  on.report(
    "WH039",
    on.locator.moment(moment.id),
    `“${moment.id}” kan op meer dan ${digits(MOST_ANSWERS)} manieren worden beantwoord.`,
    "Geef minder bronnen of minder keuzes met een gevolg.",
  );
}

function lintConsult(on: LintContext, moment: ConsultMoment): void {
  const at = on.locator.moment(moment.id);
  if (!moment.explanations.some((explanation) => explanation.innocent))
    on.report("WH030", at, `“${moment.id}” heeft geen onschuldige verklaring.`, "Geef minstens één verklaring `innocent: true`.");
  const { keuzes, bronnen } = on.language.limits;
  if (!within(moment.explanations.length, keuzes))
    on.report("WH070", at, `“${moment.id}” heeft ${moment.explanations.length} verklaringen.`, `Geef er ${rangeText(keuzes)}.`);
  if (!within(moment.sources.length, bronnen))
    on.report("WH070", at, `“${moment.id}” heeft ${moment.sources.length} bronnen voor ${on.script.role}.`, `Geef er ${rangeText(bronnen)}.`);
  const known = moment.explanations.map((explanation) => explanation.id);
  for (const source of moment.sources) {
    for (const id of source.separates)
      if (!known.includes(id))
        on.report(
          "WH030",
          on.locator.moment(moment.id, "sources", { id: source.id }),
          `De bron “${source.id}” scheidt “${id}”, maar die verklaring is er niet.`,
        );
  }
}

/** How heavy a form and a name weigh is decided by the rules: in these two fields an id is one of their words. */
const SCALES = { vorm: SHARE_FORMS, naam: IDENTIFICATIONS } as const;

function lintScales(on: LintContext, moment: ShareMoment): void {
  for (const [field, words] of Object.entries(SCALES) as [keyof typeof SCALES, readonly string[]][])
    for (const { id } of moment.fields[field]) {
      if (words.includes(id)) continue;
      const near = nearest(id, words);
      on.report(
        "WH030",
        on.locator.moment(moment.id, "fields", field, { id }),
        `De id “${id}” kan niet bij ${field}.`,
        near === undefined ? `Kies uit: ${words.join(", ")}.` : `Bedoelde je “${near}”?`,
      );
    }
}

function lintShare(on: LintContext, moment: ShareMoment): void {
  lintScales(on, moment);
  for (const need of moment.needs) {
    const wanted = {
      partner: [need.partner],
      doel: need.doel,
      gegevens: [...need.gegevens.must, ...need.gegevens.may],
      vorm: need.vorm,
      naam: need.naam,
      kanaal: need.kanaal,
      vooraf: need.vooraf,
    };
    for (const field of SHARE_FIELDS) {
      const items = moment.fields[field].map((item) => item.id);
      for (const id of wanted[field]) {
        if (items.includes(id)) continue;
        const near = nearest(id, items);
        on.report(
          "WH030",
          on.locator.moment(moment.id, "needs"),
          `In needs staat ${field} “${id}”, maar dat is niet te kiezen.`,
          near === undefined ? undefined : `Bedoelde je “${near}”?`,
        );
      }
    }
  }
  for (const partner of moment.fields.partner) {
    if (partner.judgements.length === 0 && !moment.needs.some((need) => need.partner === partner.id)) {
      on.report(
        "WH050",
        on.locator.moment(moment.id, "fields", "partner", { id: partner.id }),
        `De partner “${partner.id}” heeft geen taak in needs en geen eigen oordeel.`,
      );
    }
  }
}
