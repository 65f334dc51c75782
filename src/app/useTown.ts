import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Settings } from "../runtime/ports.ts";
import type { Town } from "../stage/index.ts";
import { useCalm, useDark } from "../ui/theme/index.ts";
import { townUrl, windowsUrl } from "../ui/town/townArt.ts";
import type { TownView } from "../view/shell.ts";

/** The list can be read and pressed first. */
const AFTER_MS = 1200;

/** Puts the living map over the still one, when the page has nothing better to do; left out when display is calm or the browser refuses. */
export function useTown(view: TownView, settings: Settings): ((host: HTMLElement) => () => void) | undefined {
  const calm = useCalm(settings.calm);
  const dark = useDark(settings.theme);
  const town = useRef<Town | null>(null);
  const latest = useRef({ view, dark });
  latest.current = { view, dark };

  const mount = useCallback((host: HTMLElement) => {
    let gone = false;
    const frame = host.closest<HTMLElement>(".wh-town-frame") ?? host;
    const shown = (on: boolean) => {
      if (on) frame.setAttribute("data-canvas", "on");
      else frame.removeAttribute("data-canvas");
    };
    const cancel = whenIdle(() => {
      void import("../stage/index.ts")
        .then(({ mountTown }) => {
          if (gone) return;
          const pictures = { map: () => townUrl(latest.current.dark), windows: windowsUrl };
          town.current = mountTown({ host, root: host.closest("main") ?? host, pictures, onShown: shown });
          town.current.show(latest.current.view);
        })
        .catch(() => shown(false));
    });
    return () => {
      gone = true;
      cancel();
      town.current?.dispose();
      town.current = null;
      shown(false);
    };
  }, []);

  useEffect(() => town.current?.show(view), [view, dark]);
  return calm ? undefined : mount;
}

/** After the first paint and a moment of quiet. Returns how to call it off. */
function whenIdle(work: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    if ("requestIdleCallback" in globalThis) idle = requestIdleCallback(work, { timeout: AFTER_MS * 2 });
    else work();
  }, AFTER_MS);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
