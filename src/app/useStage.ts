import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Settings } from "../runtime/ports.ts";
import type { Stage } from "../stage/index.ts";
import { artUrl, useCalm } from "../ui/index.ts";
import type { Session } from "./session.ts";

/**
 * Puts the moving picture under the play screen: loaded after the first paint, left out when display is calm or the
 * browser refuses. `data-canvas="on"` on the play root tells the DOM that its still picture may step back.
 */
export function useStage(session: Session, settings: Settings): ((host: HTMLElement) => () => void) | undefined {
  const calm = useCalm(settings.calm);
  const stage = useRef<Stage | null>(null);

  const mount = useCallback(
    (host: HTMLElement) => {
      let gone = false;
      const root = host.closest<HTMLElement>("[data-play-root]");
      const shown = (on: boolean) => root?.toggleAttribute("data-canvas", on) && root.setAttribute("data-canvas", "on");
      const unsubscribe = session.subscribe(() => stage.current?.show(session.view().stage));
      void import("../stage/index.ts")
        .then(({ mountStage }) => {
          if (gone) return;
          stage.current = mountStage(host, { vignetteUrl: (name) => artUrl("vignettes", name), slot: () => root?.querySelector('[data-stage-slot="vignette"]') ?? null, onShown: shown });
          stage.current.show(session.view().stage);
        })
        .catch(() => shown(false));
      return () => {
        gone = true;
        unsubscribe();
        shown(false);
        stage.current?.dispose();
        stage.current = null;
      };
    },
    [session],
  );

  useEffect(() => stage.current?.show(session.view().stage), [session]);
  return calm ? undefined : mount;
}
