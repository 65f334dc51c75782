import { KIND_NAMES, MAY_NAMES, STATUS_NAMES } from "../content/knowledge/index.ts";
import { KNOWLEDGE_KINDS, type KnowledgeEntry, type KnowledgeKind, type KnowledgePart } from "../domain/kader/knowledge.ts";

/** Kinds that are told in full beside the entry that names them; of the others only title and id. */
const TOLD: readonly KnowledgeKind[] = ["recht", "botsing", "woord"];

/** An entry as text: what it says, where it comes from, and what belongs to it. */
export function explainEntry(entry: KnowledgeEntry, all: readonly KnowledgeEntry[]): string {
  const beside = entry.related.flatMap((ref) => all.find((one) => one.kind === ref.kind && one.id === ref.id) ?? []);
  const groups = KNOWLEDGE_KINDS.flatMap((kind) => {
    const found = beside.filter((one) => one.kind === kind);
    return found.length === 0 ? [] : ["", ...besides(kind, found)];
  });
  const name = entry.id === entry.title ? entry.id : `${entry.id} · ${entry.title}`;
  return [
    name,
    `${KIND_NAMES[entry.kind]}`,
    ...standing(entry),
    ...entry.parts.flatMap((part) => ["", ...partLines(part)]),
    "",
    `Bron: ${entry.source}.`,
    ...groups,
  ].join("\n");
}

/** How firm it stands, and what its source shows. */
function standing({ status, checked }: KnowledgeEntry): readonly string[] {
  return [...(status === undefined ? [] : ["", `Status: ${STATUS_NAMES[status]}`]), ...(checked === undefined ? [] : ["", `Stand van de bron: ${checked}`])];
}

function partLines({ label, lines, answer }: KnowledgePart): readonly string[] {
  if (answer !== undefined) return [`${label}: ${[MAY_NAMES[answer], ...lines].join(". ")}`];
  return lines.length === 1 ? [`${label}: ${lines[0] ?? ""}`] : [`${label}:`, ...lines.map((line) => `- ${line}`)];
}

function besides(kind: KnowledgeKind, found: readonly KnowledgeEntry[]): readonly string[] {
  const heading = `${GROUPS[kind]}:`;
  if (kind === "woord") return [heading, ...found.map(({ title, parts }) => `- ${title}: ${parts[0]?.lines.join(" ") ?? ""}`)];
  if (!TOLD.includes(kind)) return [heading, ...found.map(({ id, title }) => (id === title ? `- ${id}` : `- ${title} (${id})`))];
  return [
    heading,
    ...found.flatMap((one) => [
      `- ${one.title} (${one.id})`,
      ...standing(one).flatMap((line) => (line === "" ? [] : [`    ${line}`])),
      ...one.parts.filter(({ label }) => label !== "Let op").flatMap((part) => [`    ${part.label}: ${part.lines.join(" ")}`]),
      ...(kind === "recht" ? [`    Bron: ${one.source}.`] : []),
    ]),
  ];
}

const GROUPS: Readonly<Record<KnowledgeKind, string>> = {
  criterium: "Vragen die hierbij horen",
  grens: "Harde grenzen die hierbij horen",
  regel: "Regels van het kader hierover",
  recht: "Recht (onze uitleg, geen juridisch advies)",
  rol: "Rol",
  deelrol: "Rollen binnen de politie",
  activiteit: "Wie mag hoe ver online kijken",
  actie: "Wie doet wat",
  trede: "Trede van de interventiekaart",
  middel: "Middelen van de interventiekaart",
  fase: "Fase van Connect",
  groepsstap: "Stap van de aanpak van jeugdgroepen",
  botsing: "Hier botsen bronnen",
  afspraak: "Afspraken",
  partner: "Wie kan iets horen",
  kanaal: "Langs welke weg",
  leerdoel: "Leerdoel",
  taal: "Taal van jongeren",
  woord: "Moeilijke woorden",
};
