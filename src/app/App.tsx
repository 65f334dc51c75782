import { Suspense } from "preact/compat";
import { Route, Router, Switch, useLocation } from "wouter-preact";
import { useHashLocation } from "wouter-preact/use-hash-location";
import type { Ports, Settings } from "../runtime/ports.ts";
import { ErrorScreen, LoadingScreen } from "../ui/screens/index.ts";
import { schermen } from "../ui/text/schermen.ts";
import { Crash } from "./Crash.tsx";
import { later } from "./part.ts";
import { StartPage } from "./pages/StartPage.tsx";
import { Shell } from "./Shell.tsx";
import { useSaveStatus, useSettings } from "./useSettings.ts";

const AttemptPage = later(() => import("./pages/AttemptPage.tsx").then(({ AttemptPage }) => AttemptPage));
const TeamPage = later(() => import("./pages/TeamPage.tsx").then(({ TeamPage }) => TeamPage));
const TeamStartPage = later(() => import("./pages/TeamStartPage.tsx").then(({ TeamStartPage }) => TeamStartPage));
const CasePage = later(() => import("./pages/CasePage.tsx").then(({ CasePage }) => CasePage));
const SkippedPage = later(() => import("./pages/SkippedPage.tsx").then(({ SkippedPage }) => SkippedPage));
const SettingsPage = later(() => import("./pages/SettingsPage.tsx").then(({ SettingsPage }) => SettingsPage));
const AboutScreen = later(() => import("../ui/screens/AboutScreen.tsx").then(({ AboutScreen }) => AboutScreen));
const RefreshPage = later(() => import("./pages/RefreshPage.tsx").then(({ RefreshPage }) => RefreshPage));
const DrillPage = later(() => import("./pages/DrillPage.tsx").then(({ DrillPage }) => DrillPage));
const TransferPage = later(() => import("./pages/TransferPage.tsx").then(({ TransferPage }) => TransferPage));
const KnowledgePage = later(() => import("./pages/KnowledgePage.tsx").then(({ KnowledgePage }) => KnowledgePage));
const AgreementsPage = later(() => import("./pages/AgreementsPage.tsx").then(({ AgreementsPage }) => AgreementsPage));
const ProgressPage = later(() => import("./pages/ProgressPage.tsx").then(({ ProgressPage }) => ProgressPage));
const OpenLogPage = later(() => import("./pages/OpenLogPage.tsx").then(({ OpenLogPage }) => OpenLogPage));
const IntroPage = later(() => import("./pages/IntroPage.tsx").then(({ IntroPage }) => IntroPage));
const LessonPage = later(() => import("./pages/LessonPage.tsx").then(({ LessonPage }) => LessonPage));
const GalleryPage = later(() => import("./pages/GalleryPage.tsx").then(({ GalleryPage }) => GalleryPage));

function NoPage() {
  const [, go] = useLocation();
  return <ErrorScreen {...schermen.error.noPage} onHome={() => go("/")} />;
}

interface AppProps {
  readonly ports: Ports;
  readonly initialSettings: Settings;
}

/** Routes of the simulator. Hash routes: works from a sub-folder, a zip and an LMS frame. */
export function App({ ports, initialSettings }: AppProps) {
  const [settings, change, forget] = useSettings(ports, initialSettings);
  const status = useSaveStatus(ports);
  return (
    <Router hook={useHashLocation}>
      <Crash>
        <Suspense fallback={<LoadingScreen />}>
          <Switch>
            <Route path="/poging/:id/*?">
              {(params) => (
                <AttemptPage
                  key={params.id}
                  ports={ports}
                  attemptId={params.id}
                  rest={params["*"] ?? ""}
                  settings={settings}
                  status={status}
                  onSettings={change}
                />
              )}
            </Route>
            <Route path="/samen/nieuw/:id">
              {(params) => (
                <Shell>
                  <TeamStartPage ports={ports} caseId={params.id} settings={settings} />
                </Shell>
              )}
            </Route>
            <Route path="/samen/:id">
              {(params) => <TeamPage key={params.id} ports={ports} teamId={params.id} settings={settings} status={status} onSettings={change} />}
            </Route>
            <Route path="/opfrissen/nu/:round?">{(params) => <DrillPage ports={ports} round={params.round} settings={settings} status={status} />}</Route>
            <Route path="/opfrissen/overstap/*">{(params) => <TransferPage ports={ports} path={params["*"]} settings={settings} status={status} />}</Route>
            <Route path="/voorgedaan/*?">
              {(params) => <IntroPage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
            </Route>
            <Route path="/galerij/*?">{(params) => <GalleryPage rest={params["*"] ?? ""} sound={ports.sound} />}</Route>
            <Route>
              <Shell>
                <Switch>
                  <Route path="/casus/:id/overgeslagen">{(params) => <SkippedPage caseId={params.id} />}</Route>
                  <Route path="/casus/:id/*?">
                    {({ id, "*": rest = "" }) => (
                      <CasePage key={`${id}/${rest}`} ports={ports} caseId={id} rest={rest} settings={settings} onSettings={change} />
                    )}
                  </Route>
                  <Route path="/opfrissen/*?">
                    {(params) => <RefreshPage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
                  </Route>
                  <Route path="/kennisbank/*?">
                    {(params) => <KnowledgePage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
                  </Route>
                  <Route path="/afspraken/*?">
                    {(params) => <AgreementsPage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
                  </Route>
                  <Route path="/voortgang/*?">
                    {(params) => <ProgressPage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
                  </Route>
                  <Route path="/nabespreking/*?">
                    {(params) => <OpenLogPage ports={ports} rest={params["*"] ?? ""} settings={settings} onSettings={change} status={status} />}
                  </Route>
                  <Route path="/instellingen">
                    <SettingsPage ports={ports} settings={settings} status={status} onChange={change} onForget={forget} />
                  </Route>
                  <Route path="/les">
                    <LessonPage />
                  </Route>
                  <Route path="/over">
                    <AboutScreen />
                  </Route>
                  <Route path="/">
                    <StartPage ports={ports} settings={settings} onSettings={change} status={status} />
                  </Route>
                  <Route>
                    <NoPage />
                  </Route>
                </Switch>
              </Shell>
            </Route>
          </Switch>
        </Suspense>
      </Crash>
    </Router>
  );
}
