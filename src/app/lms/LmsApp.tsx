import { Suspense } from "preact/compat";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Route, Router, Switch } from "wouter-preact";
import { useHashLocation } from "wouter-preact/use-hash-location";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { LoadingScreen } from "../../ui/screens/index.ts";
import { Crash } from "../Crash.tsx";
import { later } from "../part.ts";
import type { ShellPageProps } from "../pages/shellPage.ts";
import { Shell } from "../Shell.tsx";
import { useSettings } from "../useSettings.ts";
import { HomePage } from "./HomePage.tsx";

const AttemptPage = later(() => import("../pages/AttemptPage.tsx").then(({ AttemptPage }) => AttemptPage));
const CasePage = later(() => import("../pages/CasePage.tsx").then(({ CasePage }) => CasePage));
const SkippedPage = later(() => import("../pages/SkippedPage.tsx").then(({ SkippedPage }) => SkippedPage));
const SettingsPage = later(() => import("../pages/SettingsPage.tsx").then(({ SettingsPage }) => SettingsPage));
const AboutScreen = later(() => import("../../ui/screens/AboutScreen.tsx").then(({ AboutScreen }) => AboutScreen));
const RefreshPage = later(() => import("../pages/RefreshPage.tsx").then(({ RefreshPage }) => RefreshPage));
const DrillPage = later(() => import("../pages/DrillPage.tsx").then(({ DrillPage }) => DrillPage));
const KnowledgePage = later(() => import("../pages/KnowledgePage.tsx").then(({ KnowledgePage }) => KnowledgePage));

/** The learning system keeps what is played: that this window forgets it is no news. */
const STATUS: SaveStatus = { where: "device" };

interface LmsAppProps {
  readonly ports: Ports;
  readonly config: PackageConfig;
  /** Says what is kept, and leads out; stands above every screen. */
  readonly bar: ComponentChildren;
  readonly initialSettings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly onRoundEnd: (round: string) => void;
}

/** Routes of a package: its case or its refreshers, the knowledge base and the settings. The addresses are those of the product. */
export function LmsApp({ ports, config, bar, initialSettings, onSettings, onRoundEnd }: LmsAppProps) {
  const [settings, change, forget] = useSettings(ports, initialSettings);
  useEffect(() => onSettings(settings), [settings, onSettings]);
  const common = { ports, settings, onSettings: change, status: STATUS };
  return (
    <div class="wh-launched">
      {bar}
      <Router hook={useHashLocation}>
        <Crash>
          <Suspense fallback={<LoadingScreen />}>
            <Switch>
              <Route path="/poging/:id/*?">{(params) => <AttemptPage key={params.id} {...common} attemptId={params.id} rest={params["*"] ?? ""} />}</Route>
              <Route path="/opfrissen/nu/:round?">{(params) => <DrillPage ports={ports} round={params.round} settings={settings} status={STATUS} />}</Route>
              <Route>
                <Shell>
                  <Switch>
                    <Route path="/casus/:id/overgeslagen">{(params) => <SkippedPage caseId={params.id} />}</Route>
                    <Route path="/casus/:id/*?">
                      {({ id, "*": rest = "" }) => (
                        <CasePage key={`${id}/${rest}`} ports={ports} caseId={id} rest={rest} settings={settings} onSettings={change} />
                      )}
                    </Route>
                    <Route path="/opfrissen/*?">{(params) => <Refresh {...common} rest={params["*"] ?? ""} onRoundEnd={onRoundEnd} />}</Route>
                    <Route path="/kennisbank/*?">{(params) => <KnowledgePage {...common} rest={params["*"] ?? ""} />}</Route>
                    <Route path="/instellingen">
                      <SettingsPage ports={ports} settings={settings} status={STATUS} onChange={change} onForget={forget} />
                    </Route>
                    <Route path="/over">
                      <AboutScreen />
                    </Route>
                    <Route>
                      <HomePage ports={ports} config={config} />
                    </Route>
                  </Switch>
                </Shell>
              </Route>
            </Switch>
          </Suspense>
        </Crash>
      </Router>
    </div>
  );
}

interface RefreshProps extends ShellPageProps {
  readonly onRoundEnd: (round: string) => void;
}

function Refresh({ onRoundEnd, ...page }: RefreshProps) {
  const ended = /^klaar\/(.+)$/u.exec(page.rest)?.[1];
  useEffect(() => {
    if (ended !== undefined) onRoundEnd(ended);
  }, [ended, onRoundEnd]);
  return <RefreshPage {...page} />;
}
