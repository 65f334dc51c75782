import { ArrowRight } from "lucide-preact";
import type { Role } from "../../domain/roles.ts";
import { Button, Icon } from "../parts/index.ts";
import { Main } from "../screens/Main.tsx";
import { ROLE_ICONS } from "../screens/roleIcons.ts";
import { ScreenHeading } from "../screens/ScreenHeading.tsx";
import { samen } from "../text/samen.ts";
import "../screens/shell.css";
import "./team.css";

const words = samen.cover;

interface CoverScreenProps {
  readonly title: string;
  /** Who has to get the device. */
  readonly role: Role;
  readonly roleName: string;
  readonly turn: { readonly label: string; readonly index: number; readonly of: number };
  /** What all talk about first: the turn that they played, and a question. */
  readonly talk?: { readonly label: string; readonly question: string };
  readonly onGo: () => void;
  readonly onLeave: () => void;
}

/** Between two people: says who is next, and nothing of what anybody saw or chose. */
export function CoverScreen({ title, role, roleName, turn, talk, onGo, onLeave }: CoverScreenProps) {
  return (
    <Main kind="cover">
      {talk && (
        <section class="wh-card wh-team-talk" aria-labelledby="praat">
          <p class="wh-small wh-soft">{words.talkBefore(talk.label)}</p>
          <h2 id="praat">{words.talkTitle}</h2>
          <p class="wh-team-question">{talk.question}</p>
        </section>
      )}
      <div class="wh-card wh-cover">
        <Icon of={ROLE_ICONS[role]} />
        <p class="wh-kicker">{samen.kicker(title)}</p>
        <ScreenHeading text={words.title(roleName)} title={[words.tab, title]} />
        <p>{words.turn(turn.label, turn.index + 1, turn.of)}</p>
        <p class="wh-soft">{words.others}</p>
        <Button look="primary" wide iconEnd={ArrowRight} onPress={onGo}>
          {words.go(roleName)}
        </Button>
        <Button look="quiet" onPress={onLeave}>
          {words.leave}
        </Button>
        <p class="wh-small wh-soft">{words.paused}</p>
      </div>
    </Main>
  );
}
