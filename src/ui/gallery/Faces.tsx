import { artNames } from "../art.ts";
import { Picture } from "../parts/index.ts";

/** Every picture beside a name, in one row: none may look guiltier than another. */
export function Faces() {
  return (
    <ul class="wh-gallery-faces">
      {artNames("avatars").map((name) => (
        <li key={name}>
          <Picture folder="avatars" name={name} alt="" />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
