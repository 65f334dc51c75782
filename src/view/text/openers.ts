/**
 * Words that lose their capital where the text of a choice goes on in a sentence: "Met de meldkamer deelde je de plek".
 * Everything else keeps it, because it may be a name ("Met Ineke deelde je …"). Add a word when a case needs it.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    "de het een dit dat deze die er hier daar",
    "wat wie waar hoe hoeveel welke wanneer",
    "met zonder via aan in op om over onder voor vóór na naar bij binnen rond uit van ter tot als of achteraf vooraf samen verder vast wel graag ergens",
    "beslissen laten nakijken overnemen uitzoeken weten zoeken zorgen waarom",
    "je jouw jullie jij ik mijn we wij ons onze hij zij ze zijn haar hun",
    "geen niets niemand iets iemand iedereen alle alles alleen ook nog niet één twee drie elke elk ieder ander andere ikzelf zelf",
    "gesproken gesprek korte eerdere volgende meldingen profielen registers video wapenfeiten notitie origineel schermafdruk foto account namen beschrijving",
    "bellen appgroep app mail portofoon voicemail teamapp partnerapp collega-app dienstnummer",
    "conciërge jeugdagent kermismeester leerlingen mentor moeder politie school school-ict teamleider zorgcoördinator digitaal buurtvader rust",
    "maandag vrijdag",
    "collega trainer communicatie jongerenwerk hulp inzet kinderen onrust zichtbaar opvang morgen vandaag thuis inwoners",
  ].flatMap((line) => line.split(" ")),
);
