import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Settings } from "../runtime/ports.ts";
import type { Stage } from "../stage/index.ts";
import { artUrl, useCalm } from "../ui/index.ts";
import type { Session } from "./session.ts";

/**
 * Puts the moving picture in the post: loaded after the first paint, left out when display is calm or the browser
 * refuses. `data-canvas="on"` on the play root tells the DOM that its still picture may step back.
 */
export function useStage(session: Session, settings: Settings): ((host: HTMLElement) => () => void) | undefined {
  const calm = useCalm(settings.calm);
  const stage = useRef<Stage | null>(null);

  const mount = useCallback(
    (host: HTMLElement) => {
      let gone = false;
      const root = host.closest<HTMLElement>("[data-play-root]");
      const shown = (on: boolean) => {
        if (on) root?.setAttribute("data-canvas", "on");
        else root?.removeAttribute("data-canvas");
      };
      const show = () => stage.current?.show(session.view().stage);
      const unsubscribe = session.subscribe(show);
      void import("../stage/index.ts")
        .then(({ mountStage }) => {
          if (gone) return;
          stage.current = mountStage({
            vignetteUrl: (name) => artUrl("vignettes", name),
            slot: () => root?.querySelector<HTMLElement>('[data-stage-slot="vignette"]') ?? null,
            onShown: shown,
          });
          show();
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

  useEffect(() => stage.current?.show(session.view().stage));
  return calm ? undefined : mount;
}
