// Style sheets of the phone and of a post on its own, in the order in which they build on each other.
import "./phone.css";
import "./story.css";
import "./chat.css";
import "./lock.css";
import "./banners.css";
import "./dock.css";
import "./post.css";
import "./platforms.css";
import "./marks.css";
