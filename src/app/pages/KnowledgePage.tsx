import { Main } from "../../ui/screens/Main.tsx";
import { ScreenHeading } from "../../ui/screens/ScreenHeading.tsx";
import { schermen } from "../../ui/text/schermen.ts";
import type { ShellPageProps } from "./shellPage.ts";

/** `#/kennisbank` */
export function KnowledgePage({ rest }: ShellPageProps) {
  return (
    <Main kind="knowledge">
      <ScreenHeading text={schermen.header.places.knowledge} />
      <p>{rest}</p>
    </Main>
  );
}
