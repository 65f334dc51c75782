import { ArrowRight, RotateCcw } from "lucide-preact";
import type { GradeExample } from "../../view/intro.ts";
import { Button, GradeBadge, Picture } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { voorgedaan } from "../text/voorgedaan.ts";
import "../screens/shell.css";
import "./intro.css";

const T = voorgedaan.grades;

interface GradesScreenProps {
  readonly ask: string;
  readonly examples: readonly GradeExample[];
  /** Somebody was on the way to a case. */
  readonly toCase: boolean;
  readonly onAgain: () => void;
  readonly onDone: () => void;
}

/** The end of the introduction: what the four grades mean, by four answers that nobody gave. */
export function GradesScreen({ ask, examples, toCase, onAgain, onDone }: GradesScreenProps) {
  return (
    <Main kind="grades">
      <header class="wh-page-head">
        <p class="wh-kicker">{T.kicker}</p>
        <ScreenHeading text={T.title} title={[T.title, voorgedaan.title]} />
        <p>{T.lead}</p>
      </header>
      <aside class="wh-colleague wh-colleague--card" aria-label={voorgedaan.colleague}>
        <span class="wh-colleague-face" aria-hidden="true">
          <Picture folder="avatars" name="jongerenwerk" alt="" />
        </span>
        <p class="wh-colleague-says">{T.colleague}</p>
      </aside>
      <section class="wh-grades" aria-labelledby="vraag">
        <h2 id="vraag">{ask}</h2>
        <ol>
          {examples.map(({ grade, gradeName, text, because }) => (
            <li key={grade} class={`wh-card wh-grade-edge--${grade}`}>
              <GradeBadge grade={grade} name={gradeName} />
              <p class="wh-strong">{text}</p>
              <p class="wh-soft">{because}</p>
            </li>
          ))}
        </ol>
      </section>
      <p>{T.where}</p>
      <p class="wh-soft">{T.more}</p>
      <div class="wh-go">
        <Button look="primary" iconEnd={ArrowRight} onPress={onDone}>
          {toCase ? T.toCase : T.toCases}
        </Button>
        <Button icon={RotateCcw} onPress={onAgain}>
          {T.again}
        </Button>
      </div>
    </Main>
  );
}
