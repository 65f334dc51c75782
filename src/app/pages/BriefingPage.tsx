import { DEFAULT_SET } from "../../domain/framework.ts";
import type { Settings } from "../../runtime/ports.ts";
import { versionIn } from "../../runtime/setIds.ts";
import { UnderNote } from "../../ui/agreements/UnderNote.tsx";
import { BriefingScreen } from "../../ui/screens/BriefingScreen.tsx";
import { momentText } from "../../view/format.ts";
import type { Session } from "../session.ts";
import { usePicturesAhead } from "../useStage.ts";

interface BriefingPageProps {
  readonly session: Session;
  readonly settings: Settings;
  readonly back?: string;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

/** Who you are and what time it is, before the story begins. */
export function BriefingPage({ session, settings, back, onBegin, onBack }: BriefingPageProps) {
  usePicturesAhead(session.view().stage, settings);
  const { script, framework } = session.attempt.game;
  const set = framework.agreementSets[session.attempt.started.agreements];
  return (
    <BriefingScreen
      briefing={script.briefing}
      role={script.role}
      roleName={framework.roles[script.role].name}
      title={script.title}
      clock={momentText(script.clock, script.clock.from)}
      objectives={script.objectives.flatMap((id) => framework.objectives[id]?.core ?? [])}
      warning={script.warning}
      note={set && <UnderNote title={set.title} version={versionIn(set.id)} isUsual={set.id === DEFAULT_SET} />}
      {...(back === undefined ? {} : { back })}
      begun={session.attempt.log().length > 1}
      onBegin={onBegin}
      onBack={onBack}
    />
  );
}
