/** Words of the makers' gallery. */
export const galerij = {
  title: "Galerij",
  lead: "Voor makers: alles wat er te zien is, met voorbeelden. Hier valt niets te winnen en wordt niets bewaard.",
  groupsName: "Onderdelen",
  groups: {
    vlakken: "Schermen per platform",
    vignetten: "Beelden in berichten",
    beweging: "Hoe een beeld beweegt",
    effecten: "Effecten",
    spanning: "Spanning en tijd",
    plekken: "Plekken",
    werkbladen: "Werkbladen",
    avatars: "Profielbeelden",
  },
  light: "Licht",
  dark: "Donker",
  still: "Stilstaand",
  moving: "Bewegend",
  again: "Nog een keer",
  missing: { title: "Dit voorbeeld is er niet", text: "Kijk in de galerij welke er wel zijn." },
};
