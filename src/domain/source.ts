/** Where a judgement comes from: a document and place, or our own design choice. */
export interface Source {
  readonly document: "routekaart" | "connect" | "interventiekaart" | "kamervragen" | "recht" | "eigen";
  readonly part?: string;
  readonly own?: boolean;
}
