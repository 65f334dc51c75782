import { useCallback, useEffect, useRef } from "preact/hooks";
import type { Settings } from "../runtime/ports.ts";
import type { Stage } from "../stage/index.ts";
import { artUrl, placeUrl } from "../ui/art.ts";
import { useCalm, useDark } from "../ui/theme/index.ts";
import type { StageView } from "../view/index.ts";

/** The briefing is on screen first. */
const AHEAD_MS = 300;

/** A page that is not in sight paints nothing: then this much later. */
const UNSEEN_MS = 500;

/** After the next frame: making the stage takes long on a slow phone, and the still picture can be seen first. */
const painted = () =>
  new Promise<void>((done) => {
    setTimeout(done, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(done));
  });

const loadStage = () => import("../stage/index.ts");

/** Brings the stage in while the briefing is read, so that it stands ready when play opens. */
export function useStageAhead(settings: Settings, now: boolean): void {
  const calm = useCalm(settings.calm);
  useEffect(() => {
    if (!now || calm) return undefined;
    const timer = setTimeout(() => void loadStage().catch(() => undefined), AHEAD_MS);
    return () => clearTimeout(timer);
  }, [calm, now]);
}

/** Fetches what play opens with, the picture of the post and the place, while the briefing is read. */
export function usePicturesAhead({ place, vignette }: StageView, settings: Pick<Settings, "theme">): void {
  const dark = useDark(settings.theme);
  const name = vignette?.name;
  useEffect(() => {
    for (const url of [name === undefined ? undefined : artUrl("vignettes", name), placeUrl(place, dark)]) if (url !== undefined) new Image().src = url;
  }, [name, place, dark]);
}

/**
 * Puts the moving stage under the page: loaded after the first paint, left out when display is calm or the browser
 * refuses. `now` keeps its identity. `data-canvas="on"` on the play root tells the page that its still picture may step back.
 */
export function useStage(now: () => StageView, settings: Pick<Settings, "calm" | "theme">): ((host: HTMLElement) => () => void) | undefined {
  const calm = useCalm(settings.calm);
  const dark = useDark(settings.theme);
  const stage = useRef<Stage | null>(null);
  const hour = useRef(dark);
  hour.current = dark;

  const mount = useCallback(
    (host: HTMLElement) => {
      let gone = false;
      const root = host.closest<HTMLElement>("[data-play-root]") ?? host;
      const shown = (on: boolean) => {
        if (on) root.setAttribute("data-canvas", "on");
        else root.removeAttribute("data-canvas");
      };
      const show = () => stage.current?.show(now());
      void Promise.all([loadStage(), painted()])
        .then(([{ mountStage }]) => {
          if (gone) return;
          stage.current = mountStage({
            host,
            root,
            pictures: {
              vignette: (name) => artUrl("vignettes", name),
              place: (name) => placeUrl(name, hour.current),
              hand: () => artUrl("phone", "hand"),
            },
            onShown: shown,
          });
          show();
        })
        .catch(() => shown(false));
      return () => {
        gone = true;
        stage.current?.dispose();
        stage.current = null;
        shown(false);
      };
    },
    [now],
  );

  // Whatever is drawn anew on the page, the canvas shows the same moment.
  useEffect(() => stage.current?.show(now()));
  return calm ? undefined : mount;
}
