import type { Step } from "../../domain/steps.ts";
import type { HeaderView, NotebookView, PhoneView, PlayView, SheetView } from "../../view/model.ts";
import { motionOf } from "../../view/stage.ts";
import { banners, call, chat, group, lock, mail, manyTabs, note, phoneWith, plainStory, story, team, twoTabs, video } from "./phone.ts";
import * as builders from "./builders.ts";
import * as sheets from "./sheets.ts";

const NAMES: Readonly<Record<Step, string>> = {
  duiden: "Duiden",
  context: "Context",
  partners: "Partners",
  ingrijpen: "Ingrijpen",
  acties: "Acties",
  evalueren: "Evalueren",
};

const STEPS = Object.keys(NAMES) as readonly Step[];

const notebook: NotebookView = {
  facts: ["Verhaal, openbaar, 12:18", "“15u zelfde plek als vrijdag”", "Sticker: Zuiderpoort"],
  suspicions: ["“wie durft” is een uitdaging", "De tunnel bij het spoor"],
  unknowns: ["Wie het zag: dat zie jij niet."],
};

function header(step: Step, clock: string, remaining: string): HeaderView {
  const at = STEPS.indexOf(step);
  return {
    title: "Waar zijn ze?",
    roleName: "Jongerenwerker",
    mode: "oefenen",
    clock,
    remaining,
    steps: STEPS.map((one, index) => ({ step: one, name: NAMES[one], state: index < at ? "done" : index === at ? "now" : "next" })),
  };
}

function play(sheet: SheetView, step: Step, phone: PhoneView, clock: string, remaining: string): PlayView {
  const picture = phone.screen.kind === "post" ? phone.screen.pictures[0] : undefined;
  return {
    attemptId: "voorbeeld",
    header: header(step, clock, remaining),
    phone: { ...phone, clock },
    sheet,
    notebook: sheet === sheets.inspectFirst ? { facts: [], suspicions: [], unknowns: [] } : notebook,
    announcements: [],
    stage: {
      place: "jongerencentrum",
      tension: 0.3,
      moment: "voorbeeld",
      left: 0.8,
      ...(picture && phone.screen.kind === "post" ? { vignette: { name: picture.vignette, motion: motionOf(phone.screen, picture) } } : {}),
      liked: phone.screen.kind === "post" ? phone.screen.liked : 0,
      effects: [],
    },
  };
}

const early = ["12:36", "nog 2 u 24 tot 15:00"] as const;
const later = ["12:49", "nog 2 u 11 tot 15:00"] as const;
const late = ["13:09", "nog 1 u 51 tot 15:00"] as const;

/** A whole screen around a phone: a card with nothing to decide, or the sheet given. */
export function screenWith(phone: PhoneView, more: Partial<PlayView["stage"]> = {}): PlayView {
  const view = play(sheets.beat, "duiden", phone, ...early);
  return { ...view, stage: { ...view.stage, ...more } };
}

/** Every kind of sheet and of screen at least once; used by the gallery, tests and axe. */
export const EXAMPLES: Readonly<Record<string, PlayView>> = {
  "inspect-first": play(sheets.inspectFirst, "duiden", phoneWith(story), ...early),
  "inspect-sorting": play(sheets.inspectSorting, "duiden", phoneWith(story), ...early),
  "inspect-ready": play(sheets.inspectReady, "duiden", phoneWith(story, { tabs: twoTabs, banners: banners.slice(2) }), ...early),
  "inspect-group": play(
    { ...sheets.inspectFirst, marks: [{ id: "rond", label: "rond op school", marked: true, current: false, open: false, sorted: ["denk-ik"] }] },
    "duiden",
    phoneWith(group, { tabs: twoTabs }),
    ...early,
  ),
  "inspect-mail": play(
    {
      ...sheets.inspectFirst,
      marks: [
        { id: "wie", label: "Karin Bos", marked: true, current: false, open: false, sorted: ["zie-ik"] },
        { id: "weg", label: "niet op school", marked: true, current: false, open: false, sorted: ["zie-ik", "denk-ik"] },
        { id: "denk", label: "Ik denk dat hij erop staat.", marked: true, current: true, open: true, sorted: [] },
      ],
    },
    "duiden",
    phoneWith(mail),
    ...early,
  ),
  "inspect-note": play(
    {
      ...sheets.inspectFirst,
      marks: [
        { id: "gesprek", label: "Telefoongesprek", marked: true, current: false, open: false, sorted: ["zie-ik"] },
        { id: "stil", label: "zijn telefoon niet op", marked: false, current: false, open: false, sorted: [] },
      ],
    },
    "duiden",
    phoneWith(note),
    ...early,
  ),
  choose: play(sheets.choose, "acties", phoneWith(chat, { banners: banners.slice(2) }), ...late),
  "choose-tones": play(sheets.chooseTones, "acties", phoneWith(chat, { tabs: manyTabs }), ...late),
  "consult-before": play(sheets.consultBefore, "context", phoneWith(team), ...later),
  "consult-sources": play(sheets.consultSources, "context", phoneWith(video), ...later),
  "consult-after": play(sheets.consultAfter, "context", phoneWith(plainStory), ...later),
  "builder-share": play(builders.builderShare, "partners", phoneWith(story), ...later),
  "builder-none": play(builders.builderNone, "partners", phoneWith(story), ...later),
  "builder-reflect": play(builders.builderReflect, "evalueren", phoneWith(chat), ...late),
  "builder-own": play(builders.builderOwn, "duiden", phoneWith(chat), ...later),
  why: play(sheets.why, "duiden", phoneWith(story), ...later),
  beat: play(sheets.beat, "acties", phoneWith(lock, { banners, tabs: [] }), "13:41", "nog 1 u 19 tot 15:00"),
  "beat-call": play({ ...sheets.beat, momentId: "bellen", title: "Je telefoon gaat.", ask: "De jeugdagent belt terug." }, "partners", phoneWith(call), ...late),
  limit: play(sheets.limit, "context", phoneWith(story), ...later),
  feedback: play(sheets.feedback, "duiden", phoneWith(story), ...later),
  end: play(sheets.end, "evalueren", phoneWith(lock, { banners: banners.slice(1), tabs: [] }), "15:20", "nog 10 min tot 15:00"),
};
