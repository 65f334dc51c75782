// Style sheets of the phone and of a post on its own, in the order in which they build on each other.
import "./phone.css";
import "./story.css";
import "./chat.css";
import "./lock.css";
import "./banners.css";
import "./dock.css";
import "./post.css";
import "./platforms/glyphs.css";
import "./platforms/comments.css";
import "./platforms/snapchat.css";
import "./platforms/tiktok.css";
import "./platforms/instagram.css";
import "./platforms/whatsapp.css";
import "./platforms/telegram.css";
import "./platforms/teamapp.css";
import "./platforms/telefoon.css";
import "./marks.css";
