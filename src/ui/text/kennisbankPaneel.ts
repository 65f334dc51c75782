/** The frame of the knowledge base over a case; it stands there before the rest has come. */
export const paneel = {
  title: "Kennisbank",
  close: "Kennisbank sluiten",
  loading: "De kennisbank komt eraan…",
  failed: "De kennisbank kon niet geladen worden. Je casus gaat gewoon door. Controleer je verbinding en probeer het opnieuw.",
  again: "Opnieuw proberen",
} as const;
