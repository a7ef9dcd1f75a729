package dev.tearsheet.bench;

import java.util.List;

/** What pages are made of to see how time grows: of one thing, of what names people, of notices. */
final class Shapes {

  private static final String LD = "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",";

  private static final String MESSAGE =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";

  private static final String PART =
      "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n";

  private static final String NAMES = "Ann ~x, Bo ~y, Cy ~z, ".repeat(15);
  private static final String SAME = "Ann Roe, Bo Doe, ";

  private Shapes() {}

  static final List<Shape> ALL =
      List.of(
          Shape.of("deep", "<div>x"),
          new Shape("formatting above deep", "<p><b><i>x</p>", "<div>", "x"),
          Shape.of("wide", "<div>x</div>"),
          Shape.of(
              "story", "<p>The council met, Ann Roe said. “We are done,” she added, and left.</p>"),
          Shape.of("short paragraphs", "<p>x</p>"),
          Shape.of("links", "<a href=x>y</a> "),
          Shape.of("list items", "<li>x"),
          Shape.of("quotation marks", "“a” \"b\" "),
          Shape.of("quoted words", "\"word\" "),
          Shape.of("opening marks", "<p>“a"),
          Shape.of("names", "Ann Roe said. "),
          Shape.of("names of their own", "Ann ~ said. "),
          Shape.of("clauses in clauses", "Bo Dahl sagte dass Anna Reh "),
          Shape.of("a surname of many", "~ Roe came. “We wait,” Roe said. "),
          // Lines that look like parts of a page.
          Shape.of("dated comment lines", "<p>Ann ~, May 3, 2024 at 9:15 am</p><p>So it is.</p>"),
          Shape.of("dated names", "<p>Ann ~, May 3, 2024 at 9:15"),
          Shape.of("comments named so", "<div class=comment><b>Ann ~</b> <i>2 hours ago</i> So!</div>"),
          Shape.of("comments in a text", "<p>Ann ~<p>2 hours ago<p>So it is.<p>Reply<p>Like"),
          Shape.of("headings of comments", "<h3>^ Comments</h3><p>Ann ~ says:</p>"),
          Shape.of("lines of names", "<p>Ann ~"),
          Shape.of("notices", "<p>Contact us<p>© 2024 Harbor Daily<p>2 hours ago<p>Read more: ~"),
          Shape.of("dates", "<p>May 3, 2024<p>Updated 3 May 2024, 10:15"),
          Shape.of("datelines", "<p>OSLO, May 3 (AP) — The ~ met."),
          Shape.of("places of datelines", "<p>~, Norway — It rained."),
          Shape.of("headings", "<h2>The wall of ~</h2>"),
          Shape.of("main headings", "<h1>The wall of ~</h1>"),
          Shape.of("stories", "<article><h2>~ is back</h2><p>It rained.</p></article>"),
          Shape.of("live entries", "<div class=entry><time>10:15</time><p>~ met.</div>"),
          Shape.of("captions", "<figure><img src=/i^.png><figcaption>~ (Ann ~/AP)</figcaption></figure>"),
          Shape.of("table cells", "<table><tr><td>~<td>^</table>"),
          Shape.of("line breaks", "~ met.<br>"),
          // Who wrote it.
          Shape.of("byline lines", "<p>By Ann ~"),
          Shape.of("bylines named so", "<div class=byline>By Ann ~, Staff Writer</div>"),
          new Shape("one byline", "<p>By Ann ~", ", Ann ~", "</p>"),
          new Shape("one byline named so", "<div class=byline>By Ann ~", ", Ann ~", "</div>"),
          Shape.of("family names in credit lines", "<p>~ reported from Oslo."),
          Shape.of("headings of names", "<h3>Ann ~</h3>"),
          Shape.of("one credit line of many", "<p>Reporting by Ann ~; Editing by Bo ~; "),
          Shape.of("credit lines", "<p>Ann ~ reported from Oslo. Tom ~ contributed."),
          Shape.of("credit lines in brackets", "<p>(Reporting by Ann ~; Editing by Tom ~)"),
          Shape.of("biographies", "<p>Ann ~ is a reporter in Oslo. Follow her at annroe^."),
          Shape.of("signatures", "<p>It rained.<p>— Ann ~"),
          Shape.of("nested names", "<div>Ann ~"),
          Shape.of("nested authors", "<div class=author><b>Ann ~</b>"),
          Shape.of("nested spans of authors", "<span class=author-name>Ann ~ "),
          Shape.of("author links", "<a rel=author href=/a/^>Ann ~</a> "),
          Shape.of("author links in a row", "<a href=/author/ann-^>Ann ~</a> "),
          Shape.of("author links in paragraphs", "<p><a href=/author/ann-^>Ann ~</a>"),
          Shape.of("authors as microdata", "<p itemprop=author itemscope><b itemprop=name>Ann ~</b>"),
          Shape.of("cards", "<p class=\"author vcard\"><a class=fn href=/a/^>Ann ~</a>"),
          // What the head states.
          new Shape("JSON-LD authors", LD + "\"author\":[", person() + ",", "{}]}</script>"),
          new Shape("JSON-LD lists of authors", LD + "\"author\":[", "\"" + NAMES + "\",", "1]}</script>"),
          Shape.of("metas of lists of authors", "<meta name=author content=\"" + NAMES + "\">"),
          Shape.of("microdata without text", "<meta itemprop=author content=\"" + NAMES + "\">"),
          Shape.of("microdata within other", "<meta itemprop=author content=\"" + SAME.repeat(50) + "\"><meta itemprop=author content=\"" + SAME.repeat(40) + "\">"),
          new Shape("JSON-LD nodes", LD + "\"author\":{\"@id\":\"1\"},\"@graph\":[", node() + ",", "{}]}</script>"),
          Shape.of("JSON-LD scripts", LD + "\"headline\":\"~\",\"author\":" + person() + "}</script>"),
          new Shape("JSON-LD tags", LD + "\"keywords\":[", "\"~\",", "1]}</script>"),
          Shape.of("metas of authors", "<meta name=author content=\"Ann ~\">"),
          Shape.of("metas of addresses", "<meta property=article:author content=https://w.example/a/^>"),
          Shape.of("metas of titles", "<meta property=og:title content=\"~ is back | Harbor\">"),
          Shape.of("metas of dates", "<meta property=article:published_time content=2024-05-03>"),
          Shape.of("metas of tags", "<meta property=article:tag content=~>"),
          Shape.of("metas of all kinds", "<meta name=n^ content=~>"),
          Shape.of("titles", "<title>~ is back | Harbor</title>"),
          Shape.of("times", "<time datetime=2024-05-03T10:15>May 3</time>"),
          Shape.of(
              "authors everywhere",
              "<meta name=author content=\"Ann ~\"><meta property=article:author"
                  + " content=https://w.example/a/^><p>By Ann ~<p><a rel=author href=/a/^>Ann ~</a>"
                  + LD + "\"author\":" + person() + "}</script>"),
          // Names of elements.
          new Shape("parts of one name", "<p class=\"", "comment-", "x\">It rained.</p>"),
          new Shape("camel case of one name", "<p class=\"", "authorName", "x\">It rained.</p>"),
          new Shape("names of one element", "<p class=\"", "post-author ", "x\">It rained.</p>"),
          new Shape("own names of one element", "<p class=\"", "c~ ", "x\">It rained.</p>"),
          Shape.of("long names", "<p class=\"" + "author-box ".repeat(100) + "\">Ann ~"),
          Shape.of("elements named apart", "<p class=c~ id=i^>Ann ~"),
          // What encloses a page; it stands alone.
          new Shape("a saved page", MESSAGE + PART, "<p>The wall of ~=E2=80=99s is=20b=\nack.", "\n--b--"),
          new Shape("one long line of a saved page", MESSAGE + PART, "The =E2=80=9Cwall of ~=E2=80=9D ", "\n--b--"),
          new Shape("parts of a saved page", MESSAGE, "--b\nContent-Type: image/png\n\n^\n", PART + "It rained.\n--b--"),
          new Shape("names of a saved page", "MIME-Version: 1.0\n", "Content-Type: text/html ", "It rained."),
          new Shape("a page as source", "<!DOCTYPE html><pre>&lt;!DOCTYPE html>", "&lt;p>The wall of ~ is back.&lt;/p>\n", "</pre>"),
          new Shape("a page as rows of source", "<!DOCTYPE html><table><tr><td class=line-content>&lt;html>", "<tr><td class=line-content>&lt;p>~ is back.", "</table>"),
          new Shape("a page in a frame", "<!DOCTYPE html><iframe srcdoc='", "<p>The wall of ~ is back.</p>", "'></iframe>"),
          new Shape("pages in frames", "<!DOCTYPE html>", "<iframe srcdoc='<p>The wall of ~ is back.'></iframe>", ""),
          new Shape("frames in a frame", "<!DOCTYPE html><iframe srcdoc='", "<iframe srcdoc=&quot;<p>~ is back&quot;></iframe>", "'></iframe>"),
          Shape.of("frames", "<iframe srcdoc='<p>The wall of ~ is back.'></iframe>"),
          // Print, pictures and labels.
          Shape.of("lines of print", "<div>the council of ~ met on Monday and spoke for two hours of the wall-</div>"),
          Shape.of("tooltips", "wall <span role=tooltip class=tooltip-text>tip of ~</span> stands. "),
          Shape.of("pull quotes", "<p>The council of ~ met on Monday.</p><aside>The council of ~ met on Monday</aside>"),
          Shape.of("pictures of one name", "<figure><img src=/^/the-harbor-wall-of-storms-1024x768.jpg></figure>"),
          new Shape("sizes of one picture", "<figure><img src=/wall", "-12x12-1200-80", ".jpg></figure>"),
          Shape.of("metas of sections", "<meta property=article:section content=\"~, ~ and Harbor\">"),
          new Shape("one list of keywords", "<meta name=keywords content=\"", "~, ", "\">"),
          new Shape("breadcrumbs", "<nav class=breadcrumb>", "<a href=/^>~</a>", "</nav>"),
          new Shape("one dateline in brackets", "<p>OSLO (", "~ - 3rd May, ", "2024) It rained."),
          Shape.of("datelines in brackets", "<p>OSLO (~ News - 3rd May, 2024) It rained."),
          Shape.of("kickers", "<h1><span class=kicker>~ ^:</span> The wall stands</h1>"),
          Shape.of("kicker lines", "<p class=kicker>~</p><h2>The wall stands</h2>"),
          // Quotes.
          new Shape("reports of one sentence", "<p>", "Ann ~ said it rained and ", "left."),
          Shape.of("questions and answers", "<p>Q: Did ~ like it?</p><p>A: I told you so.</p>"),
          // Markdown.
          Shape.of("Markdown headings", "\n\n# The ~\n\nIt rained."),
          Shape.of("Markdown links", "[Ann ~](https://w.example/a/^) "),
          Shape.of("Markdown images", "\n\n![~](https://w.example/i^.png)\n\n"),
          Shape.of("Markdown captions", "\n\n![~](https://w.example/i^.png)\n\n*~*\n\n"),
          Shape.of("Markdown addresses", "\n\n<https://w.example/^>\n\n"),
          Shape.of("Markdown items", "\n- Ann ~"),
          Shape.of("Markdown tables", "\n| Ann ~ | ^ |"),
          new Shape("front matter", "---\n", "author: Ann ~\n", "---\nIt rained.\n"));

  private static String person() {
    return "{\"@type\":\"Person\",\"name\":\"Ann ~\",\"url\":\"https://w.example/a/^\"}";
  }

  private static String node() {
    return "{\"@id\":\"^\",\"@type\":\"Person\",\"name\":\"Ann ~\"}";
  }
}
