import { Printer } from "lucide-preact";
import type { TeamView } from "../../view/team.ts";
import { Button, Icon } from "../parts/index.ts";
import { Lens } from "../screens/debrief/Lens.tsx";
import { Main } from "../screens/Main.tsx";
import { ROLE_ICONS } from "../screens/roleIcons.ts";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { samen } from "../text/samen.ts";
import "../screens/shell.css";
import "../screens/pattern.css";
import "../screens/print.css";
import "./team.css";

const words = samen.end;

interface TeamEndScreenProps {
  readonly team: TeamView;
  /** The last question for the table. */
  readonly talk: string | undefined;
  readonly onDebrief: (attemptId: string) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** Everybody is done: how it ended for each, what to talk about, and what each decided in each turn. */
export function TeamEndScreen({ team, talk, onDebrief, onPrint, onHome }: TeamEndScreenProps) {
  return (
    <Main kind="team">
      <header class="wh-page-head">
        <p class="wh-kicker">{samen.kicker(team.title)}</p>
        <ScreenHeading text={words.title} title={[words.title, team.title]} />
        <p>{words.lead}</p>
      </header>
      {talk !== undefined && (
        <section class="wh-card wh-team-talk" aria-labelledby="praat">
          <h2 id="praat">{words.talk}</h2>
          <p class="wh-team-question">{talk}</p>
        </section>
      )}
      <section aria-labelledby="afloop">
        <h2 id="afloop">{words.endings}</h2>
        <ul class="wh-team">
          {team.members.map(({ attemptId, role, roleName, ending }) => (
            <li key={attemptId} class="wh-card">
              <h3 class="wh-team-role">
                <Icon of={ROLE_ICONS[role]} />
                {roleName}
              </h3>
              {ending && (
                <p>
                  <b>{ending.title}.</b> {ending.text}
                </p>
              )}
              <Button label={words.debrief(roleName)} onPress={() => onDebrief(attemptId)}>
                {words.debrief(roleName)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <Lens lens={team.picture} />
      <div class="wh-actions">
        <Button icon={Printer} onPress={onPrint}>
          {words.print}
        </Button>
        <Button look="quiet" onPress={onHome}>
          {words.home}
        </Button>
      </div>
    </Main>
  );
}
