import type { Kader } from "../../domain/kader/kader.ts";
import type { Channel, Partner } from "../../domain/partners.ts";
import { part, refs, type Draft } from "./draft.ts";
import { ANSWER_NAMES, PARTNER_KIND_NAMES } from "./labels.ts";

/** Whom one can tell something and along which way, with what the rules read of them. */
export function partnerDrafts({ framework }: Kader): readonly Draft[] {
  const { partners, channels } = framework.book;
  return [...Object.entries(partners).map(([id, one]) => partnerDraft(id, one)), ...Object.entries(channels).map(([id, one]) => channelDraft(id, one))];
}

function partnerDraft(id: string, { name, of, organisations, protects, keepsSource, outside, answers, kind }: Partner): Draft {
  const reachable = kind === "instantie" || kind === "loket";
  const parts = [
    ...part("Wanneer", reachable ? ANSWER_NAMES[answers] : undefined),
    ...part(
      "Kan beschermen",
      protects.includes("gevaar") ? "Bij ernstig gevaar." : undefined,
      protects.includes("nood") ? "Bij een jongere in nood." : undefined,
    ),
    ...part("Wie het dan hoort", organisations > 1 ? "Meer dan één organisatie." : "Eén organisatie."),
    ...part("De bron", keepsSource ? "Mag bij gevaar op dit moment weten wie de bron is." : undefined),
    ...part("Over een melding", outside ? "Hoort van jou niet dat iemand iets meldde, als de bron uit die kring komt." : undefined),
  ];
  return { kind: "partner", id, title: name, parts, source: "Onze keuze", own: true, under: PARTNER_KIND_NAMES[kind], mentions: refs("partner", [of]) };
}

function channelDraft(id: string, { name, answers, closed }: Channel): Draft {
  const parts = [
    ...part("Wanneer", ANSWER_NAMES[answers]),
    ...part("Wie het hoort", closed ? "Alleen wie het moet horen." : "Ook anderen kunnen meelezen of meekijken."),
  ];
  return { kind: "kanaal", id, title: name, parts, source: "Onze keuze", own: true, under: "Langs welke weg", mentions: [] };
}
