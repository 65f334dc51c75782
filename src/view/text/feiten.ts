/** Facts of cases and of the framework in general words, for who writes agreements. What files of agreements name has its words there. */
export const FACT_WORDS: Readonly<Record<string, string>> = {
  "gevaar.ernstig": "Er dreigt iets ernstigs: zwaar geweld, afpersing of grote onrust.",
  "gevaar.concreet": "Je weet wie, waar of wanneer, en wat er gaat gebeuren.",
  "gevaar.acuut": "Het gevaar is er nu, of kan elk moment komen.",
  nood: "Een jongere praat over zelfdoding of zichzelf pijn doen.",
  wapen: "Er is een wapen te zien of genoemd.",
  sport: "Het blijkt om sport te gaan.",
  "beeld.minderjarig": "Er is een seksueel beeld van iemand die misschien geen 18 is.",
  "beeld.op-toestel": "Dat beeld staat op jouw telefoon.",
  "bron.getoond": "Aan het bericht is te zien wie het jou gaf.",
  "bron.uit-kring": "Alleen een kleine groep kon het zien: dan is de bron te raden.",
  "bron.akkoord": "Je bron vindt goed dat je dit deelt.",
  "bron.geeist": "Een rechter of officier eist de naam van je bron.",
  "melding.bevestigd": "Wie erover gaat, weet het al en heeft dat bevestigd.",
  "soort.gevoelig": "Het gaat over geloof, gezondheid, geaardheid of een strafbaar feit.",
  "plaatser.minderjarig": "Wie het plaatste, is minderjarig.",
  "bericht.vluchtig": "Het bericht verdwijnt straks.",
  "bericht.onrechtmatig": "Het bericht schendt de rechten van iemand.",
  verdenking: "Er is een verdenking tegen iemand.",
  "plek.dreigend": "Het ziet er ter plekke dreigend uit.",
  "buiten-akte": "Het valt buiten de taak van een boa.",
  "aanpak.rond-haar": "Er loopt al een persoonsgerichte aanpak.",
  "thuis-weet-niet": "Thuis weten ze het niet.",
};

/** Conditions on what a fact says, as they are written, and how they read. */
export const CONDITION_WORDS: Readonly<Record<string, string>> = {
  'waarde("herkomst") in ["besloten-toegelaten", "besloten-doorgestuurd"]': "Het bericht komt uit een besloten kring.",
  'waarde("herkomst") in ["openbaar-zelf", "openbaar-ander"]': "Het bericht is openbaar.",
  'waarde("soort") == "bijzonder"': "Het gaat over geloof, gezondheid of geaardheid.",
  'waarde("soort") == "strafrechtelijk"': "Het gaat over een strafbaar feit.",
};

export const CONDITION = {
  not: (words: string) => `Niet: ${words}`,
  role: (roles: string) => `Jouw rol is ${roles}.`,
  value: (fact: string, values: string) => `Bij ‘${fact}’ staat ${values}.`,
  both: (one: string, other: string) => `${one}, en ${other}`,
  either: (one: string, other: string) => `${one}, of ${other}`,
  next: { and: (text: string, line: string) => `${text}; en ${line}`, or: (text: string, line: string) => `${text}; of ${line}` },
  clock: "De tijd van de dag telt mee.",
  other: "Een eigen voorwaarde.",
  unknown: (id: string) => `Feit ‘${id}’.`,
} as const;
