import { X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { IconButton, useTitle } from "../parts/index.ts";
import { Place } from "../play/Place.tsx";
import { useScreenFocus } from "../screens/useScreenFocus.ts";
import { opfrissen } from "../text/opfrissen.ts";
import "../play/play.css";
import "./drill.css";

const words = opfrissen.drill;

interface DrillFrameProps {
  readonly place: string;
  readonly dark: boolean;
  /** Absent = "Bericht 1 van 3". */
  readonly title?: string | undefined;
  readonly at: number;
  readonly of: number;
  /** Another post, or its answer: what is read starts at the top again. */
  readonly turn: string;
  readonly notice?: ComponentChildren;
  readonly onStop: () => void;
  readonly children: ComponentChildren;
  /** Stays at the thumb. */
  readonly actions: ComponentChildren;
}

/** Around one post: how far you are, a way out, and the main button at the bottom. On a wide screen it is a phone in the place where you are. */
export function DrillFrame({ place, dark, title: named, at, of, turn, notice, onStop, children, actions }: DrillFrameProps) {
  const title = named ?? words.of(at, of);
  useTitle(title, words.short);
  const heading = useScreenFocus<HTMLHeadingElement>();
  const body = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    // It is read from its top; an answer takes focus itself, after this.
    heading.current?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <div class="wh-drill">
      <Place name={place} dark={dark} />
      <div class="wh-drill-frame">
        <header class="wh-drill-head">
          <IconButton icon={X} label={words.stop} onPress={onStop} />
          <div class="wh-drill-progress">
            <h1 ref={heading} class="wh-quiet-focus" tabIndex={-1}>
              {title}
            </h1>
            <span class="wh-drill-bars" aria-hidden="true">
              {Array.from({ length: of }, (_, index) => (
                <i key={index} data-state={index + 1 < at ? "done" : index + 1 === at ? "now" : "next"} />
              ))}
            </span>
          </div>
        </header>
        {notice}
        <main class="wh-drill-body" ref={body} aria-label={words.short}>
          {children}
        </main>
        <footer class="wh-drill-foot">{actions}</footer>
      </div>
    </div>
  );
}
