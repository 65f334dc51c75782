import type { SoundName } from "../../view/shell.ts";

/** Something came in. */
const arrivals = {
  "ping-snapchat": "bericht",
  "ping-tiktok": "bericht",
  "ping-instagram": "bericht",
  "ping-whatsapp": "bericht",
  "ping-telegram": "bericht",
  "ping-teamapp": "bericht",
  "ping-telefoon": "bericht",
  "ping-mail": "e-mail",
  "ping-notitie": "notitie",
} as const;

/** What a sound is, in a word or two: it stands beside the phone for a moment. */
export const sounds: Readonly<Record<SoundName, string>> = {
  ...arrivals,
  trillen: "telefoon trilt",
  bel: "oproep",
  overgang: "gaat over",
  ophangen: "opgehangen",
  verstuur: "verstuurd",
  ingetrokken: "ingetrokken",
  sluiter: "screenshot",
  tik: "iemand typt",
  papier: "bladzijde",
  banner: "nieuw bericht",
  stap: "stap klaar",
};

/** What asks for attention, in one word: under the clock of a small screen there is no room for more. */
export const calls: Readonly<Partial<Record<SoundName, string>>> = {
  ...arrivals,
  banner: "bericht",
  trillen: "trilt",
  bel: "oproep",
};
