import { useCallback, useMemo, useState } from "preact/hooks";
import { Redirect, useLocation } from "wouter-preact";
import { refresherFigures } from "../../domain/progress/refreshers.ts";
import type { Role } from "../../domain/roles.ts";
import type { Ports } from "../../runtime/ports.ts";
import {
  latestFigures,
  latestIntention,
  offerOf,
  planRound,
  roundKeyOf,
  roundName,
  roundOf,
  transferPath,
  type Intention,
  type RoundKey,
} from "../../runtime/refresh/index.ts";
import { RefreshHome } from "../../ui/refresh/RefreshHome.tsx";
import { RolePick } from "../../ui/refresh/RolePick.tsx";
import { RoundEnd } from "../../ui/refresh/RoundEnd.tsx";
import "../../ui/refresh/refresh.css";
import { ErrorScreen, NoticeBar } from "../../ui/screens/index.ts";
import { Main } from "../../ui/screens/Main.tsx";
import { ScreenHeading } from "../../ui/screens/ScreenHeading.tsx";
import { opfrissen } from "../../ui/text/opfrissen.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { describeOffer, describeRefresh, describeRoundEnd } from "../../view/refresh/index.ts";
import { cases } from "../content.ts";
import { findTransfer } from "../refresh/transfer.ts";
import { backIn, loadRefresh, type RefreshData } from "../refresh/data.ts";
import { PLACES } from "../places.ts";
import { useLoaded } from "../useLoaded.ts";
import type { ShellPageProps } from "./shellPage.ts";

/** `#/opfrissen`, and `#/opfrissen/klaar/…` when a round is over. */
export function RefreshPage({ ports, rest, settings, onSettings, status }: ShellPageProps) {
  const [, go] = useLocation();
  const [, name] = /^klaar\/(.+)$/u.exec(rest) ?? [];
  const [picking, setPicking] = useState(false);
  const load = useCallback(async () => {
    // Reads attempts one by one, and the end of a round does not tell it.
    const [data, intention] = await Promise.all([loadRefresh(ports), name === undefined ? latestIntention(ports.saves) : null]);
    return { data, intention };
  }, [ports, name]);
  const loaded = useLoaded(load);
  const key = name === undefined ? null : roundKeyOf(name);
  if (rest !== "" && !key) return <Redirect to={PLACES.refresh} replace />;
  if (loaded.is === "failed") return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  const pick = settings.role === null || picking;
  const title = key ? opfrissen.end.title : opfrissen.title;
  return (
    <Main kind="refresh">
      <ScreenHeading key={`${title}/${pick}`} text={title} title={key ? [title, opfrissen.title] : [title]} />
      <NoticeBar status={status} />
      {!key && <p>{opfrissen.lead}</p>}
      {loaded.is === "loading" && !(pick && !key) && <p role="status">{opfrissen.loading}</p>}
      {loaded.is === "ready" && key && <End ports={ports} data={loaded.value.data} roundKey={key} onBack={() => go(PLACES.refresh)} />}
      {!key && pick && (
        <RolePick
          current={settings.role}
          onKeep={settings.role === null ? undefined : () => setPicking(false)}
          onPick={(role) => {
            onSettings({ ...settings, role });
            setPicking(false);
          }}
        />
      )}
      {!key && !pick && settings.role && loaded.is === "ready" && (
        <Home ports={ports} {...loaded.value} role={settings.role} onGo={(where) => go(`${PLACES.refresh}/${where}`)} onChangeRole={() => setPicking(true)} />
      )}
    </Main>
  );
}

const titleOf = (caseId: string): string => cases.find((entry) => entry.id === caseId)?.title ?? "";

interface HomeProps {
  readonly ports: Ports;
  readonly data: RefreshData;
  readonly intention: Intention | null;
  readonly role: Role;
  readonly onGo: (where: string) => void;
  readonly onChangeRole: () => void;
}

function Home({ ports, data, intention, role, onGo, onChangeRole }: HomeProps) {
  const { drills, framework, history } = data;
  // What is told here is the very round that is played.
  const key = useMemo((): RoundKey => ({ role, startedAt: Date.parse(ports.clock.now()), seed: ports.random.seed() }), [ports, role]);
  const now = key.startedAt;
  const rule = framework.weights.refresh;
  // The whole schedule is worked out anew in it: not again when there turns out to be another side.
  const plan = useMemo(
    () => planRound({ drills, history, role, now, seed: key.seed, rule, criteria: framework.criteria }),
    [drills, history, role, now, key, rule, framework],
  );
  const view = describeRefresh({
    framework,
    role,
    plan,
    figures: latestFigures(history.reviews, role, rule),
    now,
    intention,
    caseTitle: titleOf,
  });
  const offer = useMemo(() => offerOf(history, cases, now, rule), [history, now, rule]);
  const find = useCallback(async () => offer && findTransfer(offer), [offer]);
  const found = useLoaded(find);
  const transfer = found.is === "ready" ? found.value : null;
  const about = offer && transfer && describeOffer(titleOf(offer.played.caseId), offer.played, transfer, (one) => framework.roles[one].name);
  return (
    <RefreshHome
      view={view}
      onBegin={() => onGo(`nu/${roundName(key)}`)}
      onChangeRole={onChangeRole}
      transfer={about && transfer ? { text: about, onBegin: () => onGo(`overstap/${transferPath(transfer)}`) } : undefined}
    />
  );
}

interface EndProps {
  readonly ports: Ports;
  readonly data: RefreshData;
  readonly roundKey: RoundKey;
  readonly onBack: () => void;
}

function End({ ports, data, roundKey, onBack }: EndProps) {
  const { drills, framework, history } = data;
  const rule = framework.weights.refresh;
  const { answers } = roundOf({ drills, history, rule, criteria: framework.criteria, key: roundKey, skipped: new Set() });
  const view = describeRoundEnd({
    answers,
    drills,
    back: backIn(data, roundKey.role, Date.parse(ports.clock.now())),
    figures: refresherFigures(answers),
    latest: latestFigures(history.reviews, roundKey.role, rule),
  });
  return <RoundEnd view={view} onBack={onBack} />;
}
