import { Printer } from "lucide-preact";
import type { LessonPlan } from "../../domain/kader/lessons.ts";
import { minutesText, type CatalogueEntry } from "../../view/shell.ts";
import { Button } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { les as words } from "../text/les.ts";
import { CaseTable } from "./CaseTable.tsx";
import "../screens/shell.css";
import "./lesson.css";
import "../parts/paper.print.css";
import "./print.css";

interface LessonScreenProps {
  readonly cases: readonly CatalogueEntry[];
  readonly plans: readonly LessonPlan[];
  /** By id, what each is called. */
  readonly objectives: Readonly<Record<string, { readonly core: string }>>;
  readonly onPrint: () => void;
}

/** For who gives a lesson or trains a team: what to choose, how to spend the time, what to take care of. */
export function LessonScreen({ cases, plans, objectives, onPrint }: LessonScreenProps) {
  return (
    <Main kind="lesson">
      <header class="wh-page-head">
        <ScreenHeading text={words.title} />
        <p>{words.lead}</p>
        <div class="wh-lesson-screen">
          <Button icon={Printer} onPress={onPrint}>
            {words.print}
          </Button>
        </div>
      </header>
      <Advice {...words.before} />
      <CaseTable cases={cases} objectives={objectives} />
      <section class="wh-card wh-lesson">
        <h2>{words.plans}</h2>
        <div class="wh-lesson-plans">
          {plans.map((plan) => (
            <Plan key={plan.id} plan={plan} />
          ))}
        </div>
      </section>
      {words.after.map((advice) => (
        <Advice key={advice.title} {...advice} />
      ))}
    </Main>
  );
}

function Plan({ plan: { title, minutes, text, parts } }: { readonly plan: LessonPlan }) {
  return (
    <div class="wh-lesson-plan">
      <h3>
        {title} · {minutesText(minutes)}
      </h3>
      <p class="wh-soft">{text}</p>
      <ol>
        {parts.map((part) => (
          <li key={part.title}>
            <b class="wh-lesson-minutes">{minutesText(part.minutes)}</b>
            <p>
              <b>{part.title}.</b> {part.text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Advice({ title, lines, link }: (typeof words.after)[number]) {
  return (
    <section class="wh-card wh-lesson">
      <h2>{title}</h2>
      <ul class="wh-bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {link && (
        <p class="wh-lesson-screen">
          <a href={link.to}>{link.text}</a>
        </p>
      )}
    </section>
  );
}
