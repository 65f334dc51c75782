import type { Agreement, AgreementSet } from "../../domain/framework.ts";
import type { Kader } from "../../domain/kader/kader.ts";
import { from, part, refs, sided, type Draft } from "./draft.ts";
import { BORDER_NAMES, COLUMN_NAMES, STEP_NAMES, WITHIN_NAMES } from "./labels.ts";

interface Version {
  readonly agreement: Agreement;
  readonly sets: AgreementSet[];
}

/** An agreement stands once, also when several sets hold it; another text in another set is said with the name of that set. */
export function agreementDrafts({ framework }: Kader): readonly Draft[] {
  const held = new Map<string, Version[]>();
  for (const set of Object.values(framework.agreementSets)) {
    for (const agreement of set.agreements) {
      const versions = held.get(agreement.id) ?? [];
      const same = versions.find((version) => version.agreement.text === agreement.text);
      if (same) same.sets.push(set);
      else versions.push({ agreement, sets: [set] });
      held.set(agreement.id, versions);
    }
  }
  return [...held.values()].flatMap((versions) => {
    const [first] = versions;
    return first ? [agreementDraft(first, versions)] : [];
  });
}

function agreementDraft({ agreement: first, sets }: Version, versions: readonly Version[]): Draft {
  const parts = [
    ...versions.flatMap((one) => part(`Zo staat het in: ${one.sets.map(({ title }) => title).join(", ")}`, one.agreement.text)),
    ...part("Op tijd", first.information === true ? undefined : withinWords(first.within)),
    ...part("Wie meedoen", first.parties.map((party) => COLUMN_NAMES[party]).join(", ")),
    ...part("Wanneer het telt", `${STEP_NAMES[first.step]}.`),
    ...sided("niet", "Niet gedaan, of te laat", first.information === true ? undefined : `Dat is: ${BORDER_NAMES[first.breach]}.`),
    ...sided("niet", "Waar het met de wet kan botsen", first.collides),
    ...part("Wat voor afspraak", KINDS[first.kind]),
    ...part("Weet erbij", "Een afspraak geeft niemand een bevoegdheid."),
  ];
  const under = sets[0]?.title;
  return {
    kind: "afspraak",
    id: first.id,
    title: first.title,
    parts,
    ...from(first.source),
    ...(under === undefined ? {} : { under }),
    mentions: refs("recht", first.law ?? []),
  };
}

const KINDS: Readonly<Record<Agreement["kind"], string>> = {
  model: "Modelafspraak: een voorbeeld uit de routekaart.",
  local: "Eigen afspraak van deze gemeente.",
  example: "Voorbeeld van ons. Het telt nooit zwaarder dan riskant, tot een gemeente het overneemt.",
};

function withinWords(within: Agreement["within"]): string {
  return typeof within === "number" ? `Binnen ${within} minuten.` : WITHIN_NAMES[within];
}
