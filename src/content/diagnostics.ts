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
  WH004: { severity: "error", title: "Bestand of map niet te lezen", remedy: "Zet alleen leesbare bestanden in de map, en niet te veel." },
  WH005: { severity: "warning", title: "Er zijn meer meldingen", remedy: "Los eerst de meldingen hierboven op. Kijk daarna opnieuw." },
  WH006: { severity: "error", title: "Onzichtbaar teken", remedy: "Haal het teken weg en typ de tekst hier opnieuw." },
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
  WH039: { severity: "error", title: "Te veel toestanden", remedy: "Maak de casus eenvoudiger: minder variabelen, een kleiner bereik of minder keuzes." },
  WH040: { severity: "error", title: "Onbereikbaar", remedy: "Kijk naar `when`, `then` en de route: geen enkele speler komt hier." },
  WH041: { severity: "error", title: "Doodlopend", remedy: "Zorg dat elk moment verder leidt, tot een einde." },
  WH042: { severity: "error", title: "Rondje zonder uitgang", remedy: "Zorg dat één keuze in het rondje naar een einde leidt." },
  WH043: { severity: "error", title: "Beste route haalt geen 100", remedy: "Geef elk moment een keuze die best is." },
  WH044: { severity: "error", title: "Voorwaarde klopt nooit", remedy: "Haal weg wat erachter staat, of verander de voorwaarde." },
  WH045: { severity: "warning", title: "Voorwaarde klopt altijd", remedy: "Haal de voorwaarde weg, of verander haar." },
  WH046: { severity: "warning", title: "Variabele loopt uit haar bereik", remedy: "Maak `range` ruimer, of laat de stap kleiner zijn." },
  WH047: { severity: "warning", title: "Terug zonder verandering", remedy: "Laat er iets veranderen op de weg terug, of ga vooruit." },
  WH048: { severity: "error", title: "Rol zonder eigen keuze", remedy: "Geef de rol een moment met keuzes die alleen zij heeft." },
  WH049: { severity: "warning", title: "Feit is niet te ontdekken", remedy: "Laat de rol het ontdekken met `reveals`, of zet de rol bij `known`." },
  WH050: { severity: "error", title: "Oordeel ontbreekt", remedy: "Geef de keuze `judge` en `because`." },
  WH051: { severity: "error", title: "Kant ontbreekt", remedy: "Schrijf bij riskant of fout ook te-licht, te-zwaar of anders." },
  WH052: { severity: "error", title: "Oordeel botst met een harde grens", remedy: "Een handeling over een harde grens is nooit best of verdedigbaar." },
  WH055: { severity: "error", title: "Oordeel botst met een regel van het kader", remedy: "Haal dit oordeel weg; het kader geeft het cijfer, jij de woorden." },
  WH059: { severity: "warning", title: "Keuze die alleen opvult", remedy: "Geef de keuze een voordeel dat de andere niet heeft, of haal haar weg." },
  WH056: { severity: "warning", title: "Kernbeslissing zonder afweging", remedy: "Laat elke goede keuze winnen op een eigen as." },
  WH057: { severity: "warning", title: "Criterium maakt geen verschil", remedy: "Beoordeel ook een andere keuze op dit criterium, of haal het weg." },
  WH058: { severity: "warning", title: "Afspraak komt nergens voor", remedy: "Laat een casus deze afspraak oproepen, of haal haar uit de set." },
  WH060: { severity: "error", title: "Merkteken past niet op het bericht", remedy: "Het label moet letterlijk in de tekst staan waar `at` naar wijst." },
  WH061: { severity: "error", title: "Te weinig afleiders", remedy: "Geef elk bericht dat wordt bekeken meer afleiders." },
  WH062: { severity: "error", title: "Beeld zonder beschrijving", remedy: "Beschrijf in `alt` wat er te zien is, zonder oordeel." },
  WH063: { severity: "warning", title: "Te vaak ‘weet ik niet’", remedy: "Geef meer stellingen een andere sleutel, of haal er een weg." },
  WH064: { severity: "warning", title: "Navragen zonder afweging", remedy: "Laat één bron niets opleveren, en laat hooguit de helft toe." },
  WH065: { severity: "error", title: "Bericht dat zo niet te zien is", remedy: "Kies een `surface` die dit platform heeft, met alleen wat daar te zien is." },
  WH070: { severity: "error", title: "Aantal keuzes", remedy: "Houd je aan `schrijfmaten` in kader/taal.yaml." },
  WH071: { severity: "error", title: "Lengte van een keuze", remedy: "Houd je aan `schrijfmaten` in kader/taal.yaml." },
  WH072: { severity: "error", title: "Keuzes te verschillend van lengte", remedy: "Maak de langste keuze korter of de kortste langer." },
  WH073: { severity: "error", title: "Beste keuze te vaak de langste", remedy: "Maak in dit moment een andere keuze langer." },
  WH074: {
    severity: "error",
    title: "Kernbeslissing niet rond",
    remedy: "Geef twee goede keuzes, elk met `costs`, en overwegingen bij elke keuze die niet fout is.",
  },
  WH075: { severity: "warning", title: "Woord verraadt het antwoord", remedy: "Zet het woord ook in andere keuzes, of haal het weg." },
  WH076: { severity: "warning", title: "Zwakke keuze zonder reden", remedy: "Zeg in de keuze zelf waarom een nette collega dit zou doen." },
  WH077: { severity: "warning", title: "Te weinig te lichte keuzes", remedy: "Maak meer zwakke keuzes te licht: te weinig, te laat, niemand iets zeggen." },
  WH080: { severity: "error", title: "Tekst te lang", remedy: "Maak de tekst korter." },
  WH081: { severity: "error", title: "Zin te lang", remedy: "Knip de zin in tweeën." },
  WH082: { severity: "warning", title: "Moeilijk woord", remedy: "Kies een gewoner woord of leg het uit." },
  WH083: { severity: "warning", title: "Lang niet nagekeken", remedy: "Kijk taal, platform en recht na en zet de datum van vandaag." },
  WH084: { severity: "error", title: "Verboden inhoud", remedy: "Haal dit weg: geen merken, prijzen, methoden of herkomst." },
  WH085: { severity: "warning", title: "Zin met te veel stukken", remedy: "Maak er twee zinnen van." },
  WH086: { severity: "warning", title: "Zin zonder wie of doet", remedy: "Schrijf wie er iets doet en wat hij doet." },
  WH090: { severity: "error", title: "Blind spelen wint", remedy: "Maak de sleutel minder voorspelbaar in de genoemde momenten (SPEC A21)." },
  WH091: { severity: "warning", title: "Rollen niet in evenwicht", remedy: "Breng de rol dichter bij de andere hoofdrollen (SPEC A23)." },
  WH092: { severity: "error", title: "Einde zonder plan", remedy: "Schrijf voor deze rol een plan dat in dit einde uitkomt." },
  WH093: { severity: "warning", title: "Casus zonder plannen", remedy: "Schrijf in `plans/` voor elke rol en elk einde een plan." },
  WH094: { severity: "warning", title: "Leerdoel dat niemand laat zien", remedy: "Geef de rol haar eigen `leerdoelen`, of beoordeel er een goede keuze op." },
  WH095: {
    severity: "error",
    title: "Beurten lopen niet op",
    remedy: "Zet beurten en momenten in de volgorde van de tijd, en laat wat erin gebeurt erin passen.",
  },
  WH100: { severity: "warning", title: "Afspraak botst met de wet", remedy: "Geef de plicht ook een manier die mag (SPEC A13)." },
  WH101: { severity: "error", title: "Afspraken spreken elkaar tegen", remedy: "Geef een van de twee een uitzondering, of kies er één." },
  WH110: {
    severity: "error",
    title: "Flits: ander cijfer dan bedoeld",
    remedy: "Verander `grade`, `tilt` of `limit`, of wat de keuze doet (`acts`, `facts`).",
  },
  WH111: { severity: "error", title: "Flits zonder één beste keuze", remedy: "Maak precies één keuze best." },
  WH112: {
    severity: "error",
    title: "Flits oefent haar criterium niet",
    remedy: "Zet het criterium bij `on` van de beste keuze, of kies een ander `criterion`.",
  },
  WH113: { severity: "error", title: "Verleider is een goede keuze", remedy: "Kies als `tempter` een zwakke keuze die een nette collega zou nemen." },
  WH114: {
    severity: "error",
    title: "Flits zonder waarschuwing of hulplijn",
    remedy: "Zet erbij wat ontbreekt: `warning` vooraf, en bij nood `helpline: true`.",
  },
  WH115: { severity: "warning", title: "Flitsen te vaak of te weinig onschuldig", remedy: "Houd je aan `flitsen` in kader/taal.yaml." },
} as const satisfies Record<string, { severity: "error" | "warning"; title: string; remedy: string }>;

export type Code = keyof typeof CODES;

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Characters of one sentence: a text from a file may be in it. */
const LONGEST = 500;

/** Makes a diagnostic of one line; `hint` replaces the standing remedy when there is something better to say. */
export function diagnostic(code: Code, place: Place, message: string, hint?: string): Diagnostic {
  const { severity, remedy } = CODES[code];
  const { file, line, column } = place;
  const oneLine = (text: string) => shorten(text, LONGEST).replaceAll(/\s+/gu, " ");
  return { code, severity, file, line, column, message: oneLine(message), remedy: oneLine(hint ?? remedy) };
}

/** A text of at most so many characters. */
export function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Diagnostics that one file gives before the rest is only counted. */
const MOST = 50;

/** The first of each file, errors before warnings when there are too many; the rest is told as a number (WH005). */
export function atMost(all: readonly Diagnostic[], most = MOST): readonly Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of all) {
    const own = byFile.get(one.file);
    if (own) own.push(one);
    else byFile.set(one.file, [one]);
  }
  // What was counted before stays: a file that cannot be read says nothing else.
  const counts = (one: Diagnostic) => one.code !== "WH005";
  return [...byFile.values()].flatMap((own) => {
    if (own.filter(counts).length <= most) return own;
    const sorted = [...own.filter((one) => one.severity === "error"), ...own.filter((one) => one.severity !== "error")].filter(counts);
    const hidden = sorted.slice(most);
    return [...sorted.slice(0, most), ...hidden.slice(0, 1).map((one) => diagnostic("WH005", one, `En nog ${hidden.length} in dit bestand.`))];
  });
}

/** How many are gathered of one case before the search for more stops. */
export const GATHERED = 400;

/** Gathers diagnostics, each once, until `GATHERED`; then leaves the search. What was found until then is in `found`. */
export function gather(search: (report: (problem: Diagnostic) => void) => void): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const report = (problem: Diagnostic) => {
    const key = `${problem.code}|${problem.file}|${problem.line}|${problem.column}|${problem.message}`;
    if (!found.has(key)) found.set(key, problem);
    if (found.size >= GATHERED) throw new Enough();
  };
  try {
    search(report);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return [...found.values()];
}

class Enough extends Error {}

/** Longer than any word that somebody would misspell, and more mistakes than anybody makes in one. */
const WORD = 80;
const MISTAKES = 8;

/** Nearest known word, for "bedoelde je …?"; undefined when nothing is near. */
export function nearest(word: string, known: Iterable<string>, reach = Math.max(2, Math.floor(word.length / 2))): string | undefined {
  let best: { word: string; distance: number } | undefined;
  if (word.length > WORD) return undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, best ? best.distance - 1 : Math.min(reach, MISTAKES));
    if (distance !== undefined) best = { word: candidate, distance };
  }
  return best?.word;
}

/**
 * Changes from one word to the other; undefined when there are more than `most`. Looks only at what so few changes can bring together: at `k`
 * stands the letter of `b` that lies `k - most` further than the one of `a`.
 */
function editDistance(a: string, b: string, most: number): number | undefined {
  if (most < 0 || Math.abs(a.length - b.length) > most) return undefined;
  const width = 2 * most + 1;
  let row = Array.from({ length: width }, (_, k) => (k >= most ? k - most : Infinity));
  for (let i = 1; i <= a.length; i++) {
    const next: number[] = [];
    let least = Infinity;
    for (let k = 0; k < width; k++) {
      const j = i + k - most;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const changed = j < 0 || j > b.length ? Infinity : Math.min((row[k] ?? Infinity) + same, (row[k + 1] ?? Infinity) + 1, (next[k - 1] ?? Infinity) + 1);
      next.push(changed);
      if (changed < least) least = changed;
    }
    if (least > most) return undefined;
    row = next;
  }
  const distance = row[b.length - a.length + most] ?? Infinity;
  return distance <= most ? distance : undefined;
}
