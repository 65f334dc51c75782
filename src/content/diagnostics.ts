/** Every diagnostic has a code, a place, a sentence and a remedy; each code has a page in docs/diagnostics. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: "error" | "warning";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Code → severity, short title and remedy. Public contract: codes are never reused for something else. */
export const CODES = {
  WH001: { severity: "error", title: "Geen geldige YAML", remedy: "Kijk naar inspringing, aanhalingstekens en dubbele punten op deze plek." },
  WH002: { severity: "error", title: "Bestand te groot of te diep", remedy: "Splits het bestand, of haal herhaling weg." },
  WH003: { severity: "error", title: "Verboden sleutel", remedy: "Geef deze sleutel een andere naam." },
  WH010: { severity: "error", title: "Past niet in het schema", remedy: "Vergelijk met docs/casus-schrijven.md of gebruik de invulhulp van je editor." },
  WH011: { severity: "error", title: "Onbekende sleutel", remedy: "Haal de sleutel weg of verbeter de spelling." },
  WH012: { severity: "error", title: "Onbekende handeling", remedy: "Kies uit de lijst met handelingen in docs/diagnostics/WH012.md." },
  WH020: { severity: "error", title: "Voorwaarde is geen geldige CEL", remedy: 'Schrijf bijvoorbeeld: vertrouwen >= 3 && feit("wapen").' },
  WH021: { severity: "error", title: "Voorwaarde vergelijkt verschillende soorten", remedy: "Vergelijk getallen met getallen en tekst met tekst." },
  WH022: { severity: "error", title: "Onbekende naam in een voorwaarde", remedy: "Gebruik een variabele, feit, moment of keuze die in de casus staat." },
  WH030: { severity: "error", title: "Onbekende verwijzing", remedy: "Verbeter de id, of voeg toe waarnaar je verwijst." },
  WH031: { severity: "error", title: "Dubbele id", remedy: "Geef elk ding binnen zijn lijst een eigen id." },
  WH032: { severity: "error", title: "Moment ontbreekt op de route", remedy: "Zet het moment in routes, of haal het weg." },
  WH033: { severity: "error", title: "Map heet anders dan de casus", remedy: "Geef de map dezelfde naam als de id." },
  WH040: { severity: "error", title: "Onbereikbaar", remedy: "Kijk naar `when`, `then` en de route: geen enkele speler komt hier." },
  WH041: { severity: "error", title: "Doodlopend", remedy: "Zorg dat elk moment verder leidt, tot een einde." },
  WH042: { severity: "error", title: "Rondje zonder uitgang", remedy: "Laat `then` niet terugleiden zonder dat er iets verandert." },
  WH043: { severity: "error", title: "Beste route haalt geen 100", remedy: "Geef elk moment een keuze die best is." },
  WH050: { severity: "error", title: "Oordeel ontbreekt", remedy: "Geef de keuze `judge` en `because`." },
  WH051: { severity: "error", title: "Kant ontbreekt", remedy: "Schrijf bij riskant of fout ook te-licht, te-zwaar of anders." },
  WH052: { severity: "error", title: "Oordeel botst met een harde grens", remedy: "Een handeling over een harde grens is nooit best of verdedigbaar." },
  WH055: { severity: "error", title: "Oordeel botst met een regel van het kader", remedy: "Haal dit oordeel weg; het kader geeft het cijfer, jij de woorden." },
  WH060: { severity: "error", title: "Merkteken past niet op het bericht", remedy: "Het label moet letterlijk in de tekst staan waar `at` naar wijst." },
  WH061: { severity: "error", title: "Te weinig afleiders", remedy: "Geef elk bericht dat wordt bekeken meer afleiders." },
  WH062: { severity: "error", title: "Beeld zonder beschrijving", remedy: "Beschrijf in `alt` wat er te zien is, zonder oordeel." },
  WH063: { severity: "warning", title: "Te vaak ‘weet ik niet’", remedy: "Geef meer stellingen een andere sleutel, of haal er een weg." },
  WH070: { severity: "error", title: "Aantal keuzes", remedy: "Houd je aan `schrijfmaten` in kader/taal.yaml." },
  WH071: { severity: "error", title: "Lengte van een keuze", remedy: "Houd je aan `schrijfmaten` in kader/taal.yaml." },
  WH072: { severity: "error", title: "Keuzes te verschillend van lengte", remedy: "Maak de langste keuze korter of de kortste langer." },
  WH073: { severity: "error", title: "Beste keuze te vaak de langste", remedy: "Maak in dit moment een andere keuze langer." },
  WH074: {
    severity: "error",
    title: "Kernmoment niet rond",
    remedy: "Geef twee goede keuzes, elk met `costs`, en overwegingen bij elke keuze die niet fout is.",
  },
  WH080: { severity: "error", title: "Tekst te lang", remedy: "Maak de tekst korter." },
  WH081: { severity: "error", title: "Zin te lang", remedy: "Knip de zin in tweeën." },
  WH082: { severity: "warning", title: "Moeilijk woord", remedy: "Kies een gewoner woord of leg het uit." },
  WH083: { severity: "warning", title: "Lang niet nagekeken", remedy: "Kijk taal, platform en recht na en zet de datum van vandaag." },
  WH084: { severity: "error", title: "Verboden inhoud", remedy: "Haal dit weg: geen merken, prijzen, methoden of herkomst." },
  WH090: { severity: "error", title: "Blind spelen wint", remedy: "Maak de sleutel minder voorspelbaar in de genoemde momenten (SPEC A21)." },
  WH091: { severity: "warning", title: "Rollen niet in evenwicht", remedy: "Breng de rol dichter bij de andere hoofdrollen (SPEC A23)." },
  WH100: { severity: "warning", title: "Afspraak botst met de wet", remedy: "Geef de plicht ook een manier die mag (SPEC A13)." },
  WH101: { severity: "error", title: "Afspraken spreken elkaar tegen", remedy: "Geef een van de twee een uitzondering, of kies er één." },
} as const satisfies Record<string, { severity: "error" | "warning"; title: string; remedy: string }>;

export type Code = keyof typeof CODES;

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Makes a diagnostic; `hint` replaces the standing remedy when there is something better to say. */
export function diagnostic(code: Code, place: Place, message: string, hint?: string): Diagnostic {
  const { severity, remedy } = CODES[code];
  return { code, severity, file: place.file, line: place.line, column: place.column, message, remedy: hint ?? remedy };
}

/** Nearest known word, for "bedoelde je …?"; undefined when nothing is near. */
export function nearest(word: string, known: Iterable<string>, reach = Math.max(2, Math.floor(word.length / 2))): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (!best || distance < best.distance) best = { word: candidate, distance };
  }
  return best && best.distance <= reach ? best.word : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
