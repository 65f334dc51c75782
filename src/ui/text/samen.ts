/** Playing together on one device. */
export const samen = {
  kicker: (title: string) => `Samen op één toestel · ${title}`,
  start: {
    title: "Samen spelen",
    back: "Terug",
    lead: "Ieder speelt een eigen rol en ziet alleen het eigen scherm. Na elke beurt geef je het toestel door.",
    choose: "Wie doen er mee?",
    chooseLead: "Kies twee tot vier rollen. De volgorde hieronder is de volgorde waarin jullie spelen.",
    fewerWhy: "Kies eerst twee rollen of meer.",
    counts: "Wat jullie samen spelen, telt niet mee in de voortgang van dit toestel: er speelden meer mensen op.",
    talk: "Tussen de beurten staat er een vraag. Praat daar samen over, en zeg alleen wat je in het echt ook zou mogen zeggen.",
    go: "Beginnen",
    noTeam: {
      title: "Dit speel je alleen",
      text: "Deze casus heeft geen beurten. Samen spelen kan alleen met een langere oefening die dat zegt.",
    },
  },
  cover: {
    title: (role: string) => `Geef het toestel aan: ${role}`,
    tab: "Doorgeven",
    turn: (label: string, turn: number, of: number) => `${label} · beurt ${turn} van ${of}`,
    talkTitle: "Praat eerst samen",
    talkBefore: (label: string) => `Iedereen heeft “${label}” gespeeld.`,
    others: "De anderen kijken even niet mee. Wat jij straks ziet en kiest, blijft van jou tot iedereen klaar is.",
    paused: "Stoppen mag. Later gaan jullie verder waar jullie waren.",
    go: (role: string) => `Verder als ${role.toLowerCase()}`,
    leave: "Stoppen voor nu",
  },
  end: {
    title: "Iedereen is klaar",
    lead: "Lees samen hoe het afliep, praat over de laatste vraag, en bekijk daarna ieders nabespreking.",
    endings: "Zo liep het af",
    debrief: (role: string) => `Nabespreking: ${role}`,
    talk: "Om over te praten",
    print: "Afdrukken",
    home: "Naar het begin",
  },
} as const;
