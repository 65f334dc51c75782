import { render, type ComponentChildren } from "preact";
import type { Ports, SavePort, Settings } from "../../runtime/ports.ts";
import type { PackageConfig } from "../../runtime/lmsPackage.ts";
import type { LmsPort } from "../../runtime/lmsPort.ts";
import { unpackSuspended, type Suspended } from "../../runtime/lms/suspend.ts";
import { ElsewhereScreen, LeftScreen, OverScreen, TwiceScreen, UnreadableScreen } from "../../ui/lms/LmsScreens.tsx";
import { EditionContext } from "../../ui/parts/index.ts";
import { leeromgeving } from "../../ui/text/leeromgeving.ts";
import { schermen } from "../../ui/text/schermen.ts";
import type { AttemptLog } from "../../domain/log.ts";
import type { Game } from "../../domain/play/game.ts";
import { loadCase, loadFramework, passFrom } from "../content.ts";
import { gameOfLog } from "../session.ts";
import { Bar } from "./Bar.tsx";
import { LaunchedContext, type Launched } from "./launched.ts";
import { LmsApp } from "./LmsApp.tsx";
import { offerTo, takeFrom } from "./handOver.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { restore } from "./restore.ts";
import { settingsFrom } from "./settingsFrom.ts";
import type { DrillContent } from "./round.ts";

interface BeginInput {
  readonly root: HTMLElement;
  readonly config: PackageConfig;
  readonly port: LmsPort;
  readonly ports: Ports;
  /** Saves of this window for one learner and one activity. */
  readonly savesOf: (key: string) => SavePort;
  /** Leaves in this window only what that learner and activity have. */
  readonly forgetOthers: (key: string) => Promise<void>;
  /** What is done first when the page goes out of sight or away. */
  readonly onGoing: (flush: () => void) => void;
  readonly applyTheme: (settings: Settings) => void;
}

/** Wires a launch: what was kept, one window at a time, telling what happens, and leaving. */
export async function begin({ root, config, port, ports: product, savesOf, forgetOthers, onGoing, applyTheme }: BeginInput): Promise<void> {
  const show = (screen: ComponentChildren) => render(<EditionContext.Provider value="lms">{screen}</EditionContext.Provider>, root);
  root.replaceChildren();
  // Inside a page of the learning system there is no window to close.
  const framed = self !== top;
  const { why } = port.status();
  if (!port.launch && (why === "left" || why === "lost")) {
    const back = () =>
      void port.leave().then(() => {
        show(<LeftScreen kept framed={framed} />);
        window.close();
      });
    await new Promise<void>((go) => show(<OverScreen onBack={back} onAnyway={go} />));
    // What stood at this address is not in this window.
    location.replace("#/");
  }
  const total = port.launch?.mastery ?? config.threshold;
  if (total !== null) passFrom(total);
  const text = port.launch?.suspended ?? null;
  const kept = text === null ? null : ofPackage(unpackSuspended(text), config);
  const attempts = text === null ? 0 : secondsOf(product);
  let before: Suspended = kept ?? { key: keyWithoutLms(config, port, product), attempts, log: null, reviews: [], settings: {} };
  if (text !== null && !kept) await new Promise<void>((go) => show(<UnreadableScreen onStart={go} />));

  const own = savesOf(before.key);
  const claim = await own.claim(before.key, () => {
    port.abandon();
    show(<ElsewhereScreen />);
  });
  const toldBefore = before.log;
  if (!claim.owned) {
    await new Promise<void>((go) => show(<TwiceScreen onHere={go} />));
    const newer = await takeFrom(before.key);
    await claim.takeOver();
    before = (newer === null ? null : unpackSuspended(newer)) ?? before;
  }
  await forgetOthers(before.key);
  const [settings, restored, refreshers] = await Promise.all([settingsFrom(own, before, config), restore(before, own, gameFor), drillsFor(config)]);
  const reporter = createReporter({ port, clock: product.clock, before, toldBefore, ...restored, settings, refreshers });
  offerTo(before.key, reporter.latest);
  onGoing(reporter.flush);
  const ports: Ports = { ...product, saves: telling(own, reporter) };

  const left = (everything: boolean) => {
    void own.eraseAll();
    // What could not be kept is tried again as long as this window is there: one that is launched meanwhile has to take over.
    if (everything) claim.release();
    show(<LeftScreen kept={everything} framed={framed} />);
  };
  const leave = async () => {
    reporter.flush();
    const everything = await port.leave();
    if (everything) left(true);
    return everything;
  };
  const launched: Launched = {
    config,
    follow: reporter.follow,
    places: placesOf(config),
  };
  const bar = <Bar port={port} config={config} onLeave={leave} onLeaveAnyway={() => left(false)} />;
  // A page that was loaded again stands where it stood.
  if (restored.path !== null && location.hash.length < 3) location.replace(`#${restored.path}`);
  applyTheme(settings);
  show(
    <LaunchedContext.Provider value={launched}>
      <LmsApp ports={ports} config={config} bar={bar} initialSettings={settings} onSettings={reporter.settingsChanged} onRoundEnd={reporter.roundEnded} />
    </LaunchedContext.Provider>,
  );
}

/** An attempt at a case that is not here is left alone: a learning system mixed up its activities. */
function ofPackage(kept: Suspended | null, { content }: PackageConfig): Suspended | null {
  const isHere = content.kind === "casus" && kept?.log && content.cases.includes(kept.log[0].caseId);
  return kept && { ...kept, log: isHere ? kept.log : null };
}

/** As a number of attempts where nobody knows how many there were: what is told under it was told under none of these. */
const secondsOf = ({ clock }: Ports): number => Math.floor(Date.parse(clock.now()) / 1000);

/** The main menu: what is in the package, beside the knowledge base and the settings. */
function placesOf({ content }: PackageConfig): Launched["places"] {
  const { refresh, knowledge, settings } = schermen.header.places;
  return content.kind === "flits" ? { refresh, knowledge, settings } : { cases: leeromgeving.case, knowledge, settings };
}

/** A learner whom nobody keeps anything for has one window; it forgets when it closes. */
function keyWithoutLms(config: PackageConfig, port: LmsPort, { random }: Ports): string {
  return port.launch ? random.id() : `los-${config.id}`;
}

async function drillsFor({ content }: PackageConfig): Promise<DrillContent | null> {
  if (content.kind !== "flits") return null;
  const [{ default: drills }, framework] = await Promise.all([import("virtual:flits"), loadFramework()]);
  return { drills, framework };
}

async function gameFor(log: AttemptLog): Promise<Game | null> {
  try {
    const content = await loadCase(log[0].caseId, log[0].role);
    return content && gameOfLog(content, log);
  } catch {
    return null;
  }
}

/** Saves that tell of every refresher that is kept, and of an attempt that is thrown away. */
function telling(saves: SavePort, reporter: Reporter): SavePort {
  return {
    ...saves,
    remove: async (attemptId) => {
      const gone = await saves.remove(attemptId);
      reporter.removed(attemptId);
      return gone;
    },
    keep: async (kind, record) => {
      await saves.keep(kind, record);
      if (kind === "flits" && "drill" in record) reporter.reviewed(record);
    },
  };
}
