import type { ActMoment, BuildMoment, BuildRow, Choice, ConsultMoment, ReflectMoment, ShareMoment, Source } from "../moments.ts";
import { choice } from "./fixture.ts";

/** Best choices. */
export const items = (...ids: readonly string[]): readonly Choice[] => ids.map((id) => choice(id, "best"));
/** Choices of which nobody says anything. */
export const bare = (...ids: readonly string[]): readonly Choice[] => ids.map((id) => ({ id, text: id, acts: [], judgements: [] }));

/** A source that is best to ask and tells nothing apart. */
export const source = (id: string, more: Partial<Source> = {}): Source => ({ ...choice(id, "best"), separates: [], answer: "", ...more });

export const actMoment = (more: Partial<ActMoment> = {}): ActMoment => ({ id: "m", step: "acties", do: "act", ask: "?", options: [], tones: [], ...more });

/** One source may be asked; there are none. */
export const consultMoment = (more: Partial<ConsultMoment> = {}): ConsultMoment => ({
  id: "m",
  step: "context",
  do: "consult",
  ask: "?",
  explanations: [],
  sources: [],
  atMost: 1,
  ...more,
});

type Builder<M extends ShareMoment | ReflectMoment> = Partial<Omit<M, "fields">> & { readonly fields?: Partial<M["fields"]> };

/** Fields that are not given are not asked; nobody needs anything. */
export const shareMoment = ({ fields, ...more }: Builder<ShareMoment> = {}): ShareMoment => ({
  id: "m",
  step: "partners",
  do: "share",
  ask: "?",
  fields: { partner: [], doel: [], gegevens: [], vorm: [], naam: [], kanaal: [], vooraf: [], ...fields },
  needs: [],
  none: [],
  ...more,
});

/** Fields that are not given are not asked. */
export const reflectMoment = ({ fields, ...more }: Builder<ReflectMoment> = {}): ReflectMoment => ({
  id: "m",
  step: "evalueren",
  do: "reflect",
  ask: "?",
  fields: { wat: [], wie: [], wanneer: [], hoort: [], opvang: [], ...fields },
  ...more,
});

/** A row and its items. */
export type Built = readonly [row: Omit<BuildRow, "label">, items: readonly Choice[]];

/** Rows are called by their id. */
export const buildMoment = (rows: readonly Built[], more: Partial<BuildMoment> = {}): BuildMoment => ({
  id: "m",
  step: "acties",
  do: "build",
  ask: "?",
  rows: rows.map(([row]) => ({ label: row.id, ...row })),
  fields: Object.fromEntries(rows.map(([row, list]) => [row.id, list])),
  ...more,
});
