import { useCallback, useMemo, useState } from "preact/hooks";
import { useLocation } from "wouter-preact";
import type { Ports, SaveStatus, Settings } from "../../runtime/ports.ts";
import { transferAt, transferPath } from "../../runtime/refresh/index.ts";
import { shuffled } from "../../runtime/variant.ts";
import { TransferScreen } from "../../ui/refresh/TransferScreen.tsx";
import { ErrorScreen, LoadingScreen, NoticeBar } from "../../ui/screens/index.ts";
import { opfrissen } from "../../ui/text/opfrissen.ts";
import { schermen } from "../../ui/text/schermen.ts";
import { useDark } from "../../ui/theme/index.ts";
import type { DecisionView } from "../../view/index.ts";
import { describeTransfer, describeTransferIntro } from "../../view/refresh/index.ts";
import { KnowledgeHost } from "../KnowledgeHost.tsx";
import { PLACES } from "../places.ts";
import { useLoaded } from "../useLoaded.ts";
import { judgeTransfer, openTransfer, type TransferPlay } from "../refresh/transfer.ts";

interface TransferPageProps {
  readonly ports: Ports;
  /** `<case>/<role>/<variant>/<moment>` */
  readonly path: string;
  readonly settings: Settings;
  readonly status: SaveStatus;
}

/** `#/opfrissen/overstap/…`: one moment of a case in another role or variant. */
export function TransferPage({ ports, path, settings, status }: TransferPageProps) {
  const [, go] = useLocation();
  const load = useCallback(async () => {
    const transfer = transferAt(path);
    return transfer && openTransfer(transfer);
  }, [path]);
  const loaded = useLoaded(load);
  const home = () => go(PLACES.refresh);
  if (loaded.is === "loading") return <LoadingScreen />;
  if (loaded.is === "failed") return <ErrorScreen {...schermen.error.load} onHome={() => go("/")} onRetry={() => location.reload()} />;
  if (!loaded.value) return <ErrorScreen {...opfrissen.transfer.gone} onHome={() => go("/")} />;
  return <Playing key={path} ports={ports} play={loaded.value} settings={settings} status={status} onStop={home} />;
}

interface PlayingProps extends Omit<TransferPageProps, "path"> {
  readonly play: TransferPlay;
  readonly onStop: () => void;
}

function Playing({ ports, play, settings, status, onStop }: PlayingProps) {
  const [tab, setTab] = useState<string | null>(null);
  const [decision, setDecision] = useState<DecisionView | null>(null);
  const [saving, setSaving] = useState(false);
  const dark = useDark(settings.theme);
  const { game, moment, now, transfer } = play;
  const drill = useMemo(
    () => describeTransfer({ game, moment, now, tab, order: (options) => shuffled(options, 0, transferPath(transfer)) }),
    [game, moment, now, tab, transfer],
  );

  async function answer(option: string): Promise<void> {
    const judged = saving ? null : judgeTransfer(play, option, ports.clock.now());
    if (!judged) return;
    setSaving(true);
    // Kept before anything is told.
    await ports.saves.keep("flits", judged.review);
    setDecision(judged.decision);
  }

  return (
    <KnowledgeHost role={transfer.role}>
      <TransferScreen
        intro={describeTransferIntro(game, now)}
        drill={drill}
        decision={decision}
        dark={dark}
        shortcuts={settings.shortcuts}
        notice={status.where === "memory" && <NoticeBar status={status} folded />}
        onOpen={setTab}
        onAnswer={(option) => void answer(option)}
        onStop={onStop}
      />
    </KnowledgeHost>
  );
}
