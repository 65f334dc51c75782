/** Offered before the first case. Travels with the start screen: keep it short. */
export const aanbod = {
  title: "Eerst even meekijken?",
  text: "Een collega speelt één bericht met je mee. Drie minuten.",
  go: "Meekijken",
  no: "Sla over",
};
