import { useEffect, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Framework } from "../../domain/framework.ts";
import type { SaveStatus } from "../../runtime/ports.ts";
import { Colleague } from "../../ui/intro/Colleague.tsx";
import { GradesScreen } from "../../ui/intro/GradesScreen.tsx";
import { ErrorScreen, LoadingScreen } from "../../ui/screens/index.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { gradeExamples } from "../../view/intro.ts";
import { loadFramework, type LoadedCase } from "../content.ts";
import { introContent } from "../introduction.ts";
import { WithTerms } from "../WithTerms.tsx";
import { Shell } from "../Shell.tsx";
import { useIntroduction } from "../useIntroduction.ts";
import { PlayPage } from "./PlayPage.tsx";
import type { ShellPageProps } from "./shellPage.ts";

/** Nothing is kept, so nothing can go wrong with keeping it. */
const QUIET: SaveStatus = { where: "device" };

/** `#/voorgedaan`, or `#/voorgedaan/<case>` on the way to a case: a colleague plays one message aloud on the real play screen. */
export function IntroPage(props: ShellPageProps) {
  const [, go] = useLocation();
  const [framework, setFramework] = useState<Framework | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => void loadFramework().then(setFramework, () => setFailed(true)), []);
  const content = framework && introContent(framework);
  if (failed || (framework && !content))
    return (
      <Shell>
        <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />
      </Shell>
    );
  if (!content) return <LoadingScreen />;
  return (
    <WithTerms screen="voorgedaan">
      <Introduction {...props} content={content} />
    </WithTerms>
  );
}

function Introduction({ content, ports, rest, settings, onSettings }: ShellPageProps & { readonly content: LoadedCase }) {
  const [, go] = useLocation();
  const [ended, setEnded] = useState(false);
  const intro = useIntroduction(content, ports.sound);
  if (!intro) return <LoadingScreen />;
  const done = () => {
    intro.forget();
    onSettings({ ...settings, introduced: true });
    go(rest === "" ? "/" : `/casus/${rest}`);
  };
  const { session, cue } = intro;
  if (ended) {
    const { ask, examples } = gradeExamples(session.attempt.game.script);
    const again = () => {
      setEnded(false);
      intro.again();
    };
    return (
      <Shell>
        <GradesScreen ask={ask} examples={examples} toCase={rest !== ""} onAgain={again} onDone={done} />
      </Shell>
    );
  }
  const onDo = () => {
    if (cue.says.includes("welkom")) intro.hello();
    else if (cue.says.includes("einde")) setEnded(true);
    else cue.does.forEach(intro.take);
  };
  return (
    <PlayPage
      session={session}
      onIntent={intro.take}
      sound={ports.sound}
      settings={settings}
      status={QUIET}
      onSettings={onSettings}
      onLeave={done}
      onSkip={done}
      onDebrief={() => setEnded(true)}
      above={<Colleague cue={cue} onBack={intro.back} onDo={onDo} onSkip={done} />}
    />
  );
}
