import { schermen } from "../text/schermen.ts";

const { footer } = schermen;

export function LegalFooter() {
  return (
    <footer class="wh-legal wh-small wh-soft" aria-label={footer.region}>
      <p>
        {footer.fiction} {footer.use}
      </p>
      <p>
        {footer.key} {footer.licence}
      </p>
      <p>
        <a href="#/over">{footer.more}</a>
      </p>
    </footer>
  );
}
