import { KNOWLEDGE_KINDS, type KnowledgeKind, type KnowledgeRef } from "../domain/kader/knowledge.ts";
import { STEPS, type Step } from "../domain/steps.ts";

/** Where one can be in the knowledge base. */
export type KnowledgePlace =
  | { readonly is: "home" }
  | { readonly is: "search"; readonly query: string }
  | { readonly is: "shelf"; readonly kind: KnowledgeKind; readonly step?: Step }
  | { readonly is: "entry"; readonly ref: KnowledgeRef }
  | { readonly is: "lost" };

/** What stands behind `/kennisbank` in the address; it stays the same as long as the id does. */
export function knowledgePath(place: KnowledgePlace): string {
  switch (place.is) {
    case "search":
      return `/kennisbank/zoek/${encodeURIComponent(place.query)}`;
    case "shelf":
      return `/kennisbank/${place.kind}${place.step === undefined ? "" : `/${place.step}`}`;
    case "entry":
      return `/kennisbank/${place.ref.kind}/${encodeURIComponent(place.ref.id)}`;
    case "home":
    case "lost":
      return "/kennisbank";
  }
}

/** The address of a place, for a link. */
export const knowledgeLink = (place: KnowledgePlace): string => `#${knowledgePath(place)}`;

/** Reads what follows `/kennisbank/`. A step is a place on the shelf of the routekaart: no criterium is called like one. */
export function knowledgePlace(rest: string): KnowledgePlace {
  const cut = rest.indexOf("/");
  const kind = KNOWLEDGE_KINDS.find((known) => known === (cut < 0 ? rest : rest.slice(0, cut)));
  const id = cut < 0 ? "" : decode(rest.slice(cut + 1));
  if (rest === "") return { is: "home" };
  if (cut > 0 && rest.slice(0, cut) === "zoek") return { is: "search", query: id };
  if (!kind) return { is: "lost" };
  if (id === "") return { is: "shelf", kind };
  const step = STEPS.find((one) => one === id);
  return kind === "criterium" && step ? { is: "shelf", kind, step } : { is: "entry", ref: { kind, id } };
}

/** An address may be typed by hand: what cannot be decoded stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
