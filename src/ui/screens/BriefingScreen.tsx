import { ArrowLeft, ArrowRight, Check, Clock, MessageCircleQuestion, X, type LucideIcon } from "lucide-preact";
import type { ComponentChildren } from "preact";
import type { Role } from "../../domain/roles.ts";
import type { Briefing } from "../../domain/scenario.ts";
import { Button, Icon, LookUp, Said } from "../parts/index.ts";
import { Main } from "./Main.tsx";
import { Notice } from "./NoticeBar.tsx";
import { ScreenHeading } from "./ScreenHeading.tsx";
import { voorbereiden } from "../text/voorbereiden.ts";
import "./shell.css";
import "./briefing.css";

const { briefing: words, role: roleWords } = voorbereiden;

interface BriefingScreenProps {
  readonly briefing: Briefing;
  readonly roleName: string;
  /** Whose page of the knowledge base says more. */
  readonly role?: Role;
  readonly title: string;
  /** "12:36" simulated. */
  readonly clock: string;
  /** In words, at most three. */
  readonly objectives: readonly string[];
  readonly warning?: string | undefined;
  /** Stands just above the start. */
  readonly note?: ComponentChildren;
  /** Where one goes back to; the choice of a role when nothing is said. */
  readonly back?: string;
  /** Something was done in this attempt already. */
  readonly begun?: boolean;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

export function BriefingScreen({
  briefing,
  roleName,
  role,
  title,
  clock,
  objectives,
  warning,
  note,
  back = words.back,
  begun = false,
  onBegin,
  onBack,
}: BriefingScreenProps) {
  return (
    <Main kind="briefing">
      <Button look="quiet" icon={ArrowLeft} onPress={onBack}>
        {back}
      </Button>
      <header class="wh-page-head">
        <p class="wh-kicker">{words.kicker(title)}</p>
        <ScreenHeading text={roleName} title={[words.kicker(title), roleName]} />
        <p class="wh-briefing-clock">
          <Icon of={Clock} size="sm" />
          <span>
            {words.clock} <time>{clock}</time>
          </span>
        </p>
      </header>
      {warning !== undefined && (
        <Notice title={roleWords.warningTitle}>
          <p>
            {warning} {roleWords.skipText}
          </p>
        </Notice>
      )}
      <div class="wh-card wh-briefing">
        <section>
          <h2>{words.you}</h2>
          <p>
            <Said text={briefing.you} />
          </p>
        </section>
        <section>
          <h2>{words.situation}</h2>
          <p>
            <Said text={briefing.situation} />
          </p>
        </section>
        <Rules title={words.may} lines={briefing.may} icon={Check} kind="may" />
        <Rules title={words.mayNot} lines={briefing.mayNot} icon={X} kind="not" />
        <p>
          <LookUp of={role && { kind: "rol", id: role }} about={roleName} />
        </p>
        <section class="wh-briefing-question">
          <Icon of={MessageCircleQuestion} />
          <div>
            <h2>{words.question}</h2>
            <p>
              <Said text={briefing.question} />
            </p>
          </div>
        </section>
      </div>
      {objectives.length > 0 && (
        <p class="wh-soft">
          {words.goals}: {objectives.join(" · ")}
        </p>
      )}
      <p class="wh-soft">{words.fiction}</p>
      {note}
      <div class="wh-go">
        <Button look="primary" iconEnd={ArrowRight} onPress={onBegin}>
          {begun ? words.goOn : words.begin}
        </Button>
      </div>
    </Main>
  );
}

interface RulesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly icon: LucideIcon;
  readonly kind: "may" | "not";
}

function Rules({ title, lines, icon, kind }: RulesProps) {
  return (
    <section class={`wh-rules wh-rules--${kind}`}>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Icon of={icon} size="sm" />
            <span>
              <Said text={line} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
