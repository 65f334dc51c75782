import { type TERMS } from "../../domain/framework.ts";
import type { InstrumentStatus } from "../../domain/kader/interventions.ts";
import type { BorderGrade } from "../../domain/kader/kader.ts";
import type { LadderColumn } from "../../domain/kader/ladder.ts";
import type { LawTopic } from "../../domain/kader/lawTopics.ts";
import type { May } from "../../domain/kader/may.ts";
import type { KnowledgeKind } from "../../domain/kader/knowledge.ts";
import type { Source } from "../../domain/source.ts";
import type { Step } from "../../domain/steps.ts";
import type { Axis, Tilt } from "../../domain/grades.ts";
import type { Answers, PartnerKind } from "../../domain/partners.ts";

/** The words around the texts of the framework. */
export const KIND_NAMES: Readonly<Record<KnowledgeKind, string>> = {
  criterium: "Vraag bij een stap",
  grens: "Harde grens",
  regel: "Regel: wat een handeling waard is",
  recht: "Rechtskaart",
  rol: "Rol",
  deelrol: "Rol binnen de politie",
  activiteit: "Wie mag hoe ver online kijken?",
  actie: "Wie doet wat?",
  trede: "Trede van de interventiekaart",
  middel: "Middel van de interventiekaart",
  fase: "Fase van Connect",
  groepsstap: "Stap van de aanpak van jeugdgroepen",
  botsing: "Hier botsen bronnen",
  afspraak: "Afspraak",
  partner: "Wie kan iets horen?",
  kanaal: "Langs welke weg?",
  leerdoel: "Leerdoel",
  taal: "Taal van jongeren",
  woord: "Moeilijk woord",
};

export const STATUS_NAMES: Readonly<Record<InstrumentStatus, string>> = {
  geldend: "Geldend.",
  betwist: "Betwist: bronnen spreken elkaar tegen.",
  afgekeurd: "Afgekeurd door de rechter. Dit middel kies je niet.",
  voorstel: "Een voorstel. Het is nog geen recht, dus je kunt het niet gebruiken.",
  "te-verifieren": "Nog na te kijken: wij zijn er nog niet zeker van.",
  vrijwillig: "Vrijwillig: er zit geen macht achter.",
};

export const BORDER_NAMES: Readonly<Record<BorderGrade, string>> = {
  best: "sterk",
  verdedigbaar: "kan ook",
  riskant: "riskant",
  fout: "niet doen",
  mag: "mag gewoon",
  "hangt-af": "hangt af van de zaak",
};

export const TILT_NAMES: Readonly<Record<Tilt, string>> = { "te-licht": "te licht", "te-zwaar": "te zwaar", anders: "anders dan nodig" };

export const ANSWER_NAMES: Readonly<Record<Answers, string>> = {
  nu: "Hier neemt nu iemand op.",
  vandaag: "Hier hoor je vandaag iets.",
  later: "Hier hoor je later iets. Is het vandaag nodig, kies dan iets anders.",
};

export const MAY_NAMES: Readonly<Record<May["answer"], string>> = { ja: "ja", nee: "nee", voorwaarde: "soms" };

export const COLUMN_NAMES: Readonly<Record<LadderColumn, string>> = {
  jongerenwerk: "Jongerenwerk",
  politie: "Politie",
  osint: "OSINT van de politie",
  boa: "Boa",
  oov: "OOV",
};

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  duiden: "Stap 1, duiden",
  context: "Stap 2, context",
  partners: "Stap 3, partners",
  ingrijpen: "Stap 4, ingrijpen",
  acties: "Stap 5, acties",
  evalueren: "Evalueren",
};

export const AXIS_NAMES: Readonly<Record<Axis, string>> = {
  mag: "Gaat over: mag het?",
  zorgvuldig: "Gaat over: is het zorgvuldig?",
  doel: "Gaat over: helpt het het doel?",
  relatie: "Gaat over: wat doet het met de band?",
};

const DOCUMENTS: Readonly<Record<Source["document"], string>> = {
  routekaart: "Routekaart",
  connect: "Connect",
  interventiekaart: "Interventiekaart",
  kamervragen: "Kamervragen",
  recht: "Recht",
  eigen: "Onze keuze",
};

/** "Routekaart, stap 1" · "Routekaart, stap 5 (deels onze keuze)" · "Onze keuze, afgeleid van …"; a part that says itself what is ours stands as it is. */
export function sourceWords({ document, part, own }: Source): string {
  const from = part === undefined ? DOCUMENTS[document] : `${DOCUMENTS[document]}, ${part}`;
  return own && document !== "eigen" && !/\bon(?:s|ze)\b/u.test(part ?? "") ? `${from} (deels onze keuze)` : from;
}

export const TOPIC_NAMES: Readonly<Record<LawTopic, string>> = {
  opsporing: "Politie en opsporing",
  geheim: "Geheim en plicht",
  strafbaar: "Strafbare feiten",
  "wapens-drugs": "Wapens en drugs",
  jeugd: "Jeugd en afdoening",
  privacy: "Privacy",
  gemeente: "Gemeente en gegevens",
  "openbare-orde": "Burgemeester en openbare orde",
  boa: "Boa",
  weghalen: "Online weghalen",
};

export const PARTNER_KIND_NAMES: Readonly<Record<PartnerKind, string>> = {
  instantie: "Organisaties",
  loket: "Loketten en nummers",
  kring: "Kringen: meer dan één organisatie leest mee",
  jongere: "Jongeren",
  publiek: "Iedereen",
};

export const WITHIN_NAMES: Readonly<Record<(typeof TERMS)[number], string>> = {
  direct: "Meteen, voordat je iets anders doet.",
  "zelfde-dag": "Dezelfde dag.",
  "voor-tijdstip": "Voor het tijdstip dat in het bericht staat.",
  "volgend-overleg": "In het volgende overleg.",
  later: "Later, na deze zaak.",
  altijd: "Altijd, de hele zaak lang.",
};
