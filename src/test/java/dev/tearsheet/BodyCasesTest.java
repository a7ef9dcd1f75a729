package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as they come: what stands amid and around a story must not come with it. */
class BodyCasesTest {

  static final String FIRST =
      "The harbour of Ostermark will be dredged for the first time in forty years, the town"
          + " council decided on Tuesday after a debate that went on past midnight.";
  static final String SECOND =
      "Work is to begin in March, when the fishing fleet has left for the northern grounds, and"
          + " will cost the town about two million crowns.";
  static final String THIRD =
      "Residents of the old quay had asked for years that something be done about the mud, which"
          + " in dry summers rises above the water and smells.";
  static final String FOURTH =
      "The dredged sand will be used to widen the beach at Norrvik, the council said, so that none"
          + " of it has to be taken out to sea.";
  static final String FIFTH =
      "Only the rowing club voted against the plan in the hearing, since its boats will have to"
          + " lie on the other side of the bay for a whole summer.";

  private static String page(String story) {
    return page(story, "");
  }

  private static String page(String story, String head) {
    return """
        <html lang="en"><head><title>Harbour to be dredged - Ostermark Post</title>%s</head><body>
        <header class="site-header"><nav class="main-menu"><ul><li><a href="/">Home</a></li>
        <li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
        <li><a href="/culture">Culture</a></li><li><a href="/weather">Weather</a></li>
        <li><a href="/login">Log in</a></li></ul></nav></header>
        <main><article><h1>Harbour to be dredged</h1>
        <div class="share"><a href="/f">Share</a> <a href="/m">Mail</a></div>%s</article>
        <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Ferry fares to rise</a></li>
        <li><a href="/2">Baker closes after ninety years</a></li></ul></aside>
        <section class="related"><h2>Related stories</h2><ul>
        <li><a href="/3">What the mud of the quay hides</a></li>
        <li><a href="/4">Fishing fleet to leave early</a></li></ul></section></main>
        <div class="newsletter"><h3>Newsletter</h3><p>Sign up for our morning newsletter.</p>
        <form><input type="email"><button>Subscribe</button></form></div>
        <footer class="site-footer"><p>Copyright Ostermark Post. All rights reserved.</p>
        <a href="/about">About us</a> <a href="/privacy">Privacy policy</a></footer>
        </body></html>
        """
        .formatted(head, story);
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  private static Article read(String html) {
    return ArticleParser.create().parse(Source.html(html));
  }

  private static String text(String story) {
    return read(page(story)).body().text();
  }

  @Test
  void headlineInAParagraphIsNoPartOfTheStory() {
    String text = text(p("Harbour to be dredged") + p(FIRST, SECOND, THIRD, FOURTH));

    assertThat(text).startsWith(FIRST);
  }

  @Test
  void noscriptTwinOfAParagraphComesOnce() {
    String text =
        text(p(FIRST) + "<noscript>" + p(SECOND) + "</noscript>" + p(SECOND, THIRD, FOURTH));

    assertThat(text).containsOnlyOnce(SECOND).contains(FIRST, THIRD, FOURTH);
  }

  @Test
  void mobileAndDesktopCopiesComeOnce() {
    String text =
        text(
            "<div class=\"desktop-only\">"
                + p(FIRST, SECOND, THIRD)
                + "</div><div class=\"mobile-only\">"
                + p(FIRST, SECOND, THIRD)
                + "</div>"
                + p(FOURTH));

    assertThat(text).containsOnlyOnce(FIRST).containsOnlyOnce(THIRD).contains(FOURTH);
  }

  @Test
  void authorBoxIsNoStory() {
    String about = "Mara Lindqvist covers the coast and joined the paper in 2011. Follow her.";
    String text =
        text(
            p(FIRST, SECOND, THIRD, FOURTH)
                + "<div class=\"author-box\"><h4>About the author</h4><p>"
                + about
                + "</p></div>");

    assertThat(text).contains(FOURTH).doesNotContain("About the author").doesNotContain(about);
  }

  @Test
  void tagListIsNoStory() {
    String text =
        text(
            p(FIRST, SECOND, THIRD, FOURTH)
                + "<ul class=\"tags\"><li><a href=\"/t/harbour\">harbour</a></li>"
                + "<li><a href=\"/t/council\">town council</a></li></ul>");

    assertThat(text).endsWith(FOURTH);
  }

  @Test
  void boxToSignUpAmidTheStoryGoes() {
    String box =
        "<div class=\"newsletter\"><h3>Letters from the quay</h3><p>Get the best stories of the"
            + " coast in your inbox every morning.</p></div>";

    assertThat(text(p(FIRST, SECOND) + box + p(THIRD, FOURTH)))
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH));
  }

  @Test
  void entriesWithTimesBelowALiveHeadlineAreALiveBlog() {
    String entries =
        Stream.of(FIRST, SECOND, THIRD, FOURTH, FIFTH)
            .map(
                text ->
                    "<div class=\"entry\"><time>%d:05</time>%s</div>"
                        .formatted(text.length() % 9 + 9, p(text)))
            .collect(Collectors.joining());
    String live = page(entries).replace("<h1>Harbour", "<h1>Live: Harbour");

    assertThat(read(live).kind()).isEqualTo(Kind.LIVE_BLOG);
    assertThat(read(page(entries)).kind()).isEqualTo(Kind.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>%d:05</b> %s",
        "%d.05 Uhr: %s",
        "[%d:05] %s",
        "+++ %dh05 +++ %s",
        "<span class=\"time\">%d:05 p.m.</span> – %s"
      })
  void paragraphsThatOpenWithATimeBelowALiveHeadlineAreALiveBlog(String entry) {
    String entries =
        p(
            Stream.of(FIRST, SECOND, THIRD, FOURTH, FIFTH)
                .map(text -> entry.formatted(text.length() % 9 + 9, text))
                .toArray(String[]::new));
    String live = page(entries).replace("<h1>Harbour", "<h1>As it happened: Harbour");

    assertThat(read(live).kind()).isEqualTo(Kind.LIVE_BLOG);
    assertThat(read(page(entries)).kind()).isEqualTo(Kind.ARTICLE);
  }

  @Test
  void entriesOfALiveBlogKeepTheirTimes() {
    String head = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>";
    String entries =
        "<div><time>10:05</time>"
            + p(FIRST)
            + "</div><div><time>11:05</time>"
            + p(SECOND)
            + "</div>";

    assertThat(read(page(entries, head)).body().text())
        .isEqualTo(String.join("\n\n", "10:05", FIRST, "11:05", SECOND));
    assertThat(text(entries)).isEqualTo(String.join("\n\n", FIRST, SECOND));
  }

  @Test
  void textBelowALineThatSaysItIsLiveIsALiveBlog() {
    List<String> entries =
        List.of(
            "The first boats left the quay before dawn and went round the mole to the north.",
            "The dredger has come in from Norrvik and lies off the beach, its master told us.",
            "A crowd of about forty has gathered at the town hall and waits for the mayor.",
            "The council sits behind closed doors, its clerk says to everybody who asks him.",
            "The county sends two engineers of its own, who will arrive by train after four.",
            "A vote is put off until the afternoon, after an hour of debate about the beach.",
            "The vote is over: the harbour will be dredged, by nine votes against six, at last.");
    StringBuilder text = new StringBuilder("Harbour council votes – live updates");
    for (int i = 0; i < entries.size(); i++) {
      text.append("\n\n1%d:05\n\n%s %s".formatted(i, entries.get(i), FIRST));
    }
    Article article = ArticleParser.create().parse(Source.text(text.toString()));

    assertThat(article.kind()).isEqualTo(Kind.LIVE_BLOG);
    assertThat(article.body().text()).startsWith("10:05\n\nThe first boats").contains("16:05");
  }

  @Test
  void readMoreLineAmidTheStoryGoes() {
    String line = "<p>Read more: <a href=\"/mud\">Why the quay smells in summer</a></p>";

    String text = text(p(FIRST, SECOND) + line + p(THIRD, FOURTH));

    assertThat(text).contains(SECOND, THIRD).doesNotContain("Read more");
  }

  @Test
  void lineAboveAListOfOtherStoriesGoesWithIt() {
    String list =
        "<p>Read also:</p><ul><li><a href=\"/mud\">Why the quay smells in summer</a></li>"
            + "<li><a href=\"/fleet\">Fishing fleet to leave early</a></li></ul>";

    assertThat(text(p(FIRST, SECOND) + list + p(THIRD, FOURTH))).doesNotContain("Read also");
  }

  @Test
  void readMoreLineAmidAPolishStoryGoes() {
    String line = "<p><strong>Zobacz też: <a href=\"/m\">Dlaczego latem pachnie</a></strong></p>";

    String text = text(p(FIRST, SECOND) + line + p(THIRD, FOURTH));

    assertThat(text).doesNotContain("Zobacz");
  }

  @Test
  void offerOfAPaywallGoes() {
    String offer =
        "<div class=\"subscribe-promo\"><h3>Subscribe to continue reading</h3><ul>"
            + "<li><a href=\"/buy\">Subscribe for 1 crown</a></li>"
            + "<li><a href=\"/login\">Already a subscriber? Log in</a></li></ul></div>";

    String text = text(p(FIRST, SECOND, THIRD) + offer);

    assertThat(text).contains(THIRD).doesNotContain("Subscribe for", "Already a subscriber");
  }

  @Test
  void captionToldByItsClassIsApartFromTheText() {
    String caption = "The old quay at low tide. (Image: Ostermark Post)";
    Article article =
        read(
            page(
                p(FIRST, SECOND)
                    + "<div class=\"photo\"><img src=\"https://e.example/q.jpg\">"
                    + "<span class=\"newsCaption\">"
                    + caption
                    + "</span></div>"
                    + p(THIRD, FOURTH)));

    assertThat(article.body().text()).doesNotContain("low tide");
    assertThat(article.body().blocks()).contains(new Block.Caption(caption));
  }

  @Test
  void bodyInAnElementThatHasCaptionsStaysText() {
    String text = text("<div class=\"has-caption story\">" + p(FIRST, SECOND, THIRD) + "</div>");

    assertThat(text).contains(FIRST, SECOND, THIRD);
  }

  @Test
  void galleryKeepsTheStoryAndSetsItsCaptionsApart() {
    String slides =
        "<div class=\"gallery\"><figure><img src=\"https://e.example/1.jpg\"><figcaption>The quay"
            + " in 1975</figcaption></figure><figure><img src=\"https://e.example/2.jpg\">"
            + "<figcaption>The quay today</figcaption></figure></div>";

    String text = text(p(FIRST, SECOND) + slides + p(THIRD, FOURTH));

    assertThat(text).contains(FIRST, FOURTH).doesNotContain("in 1975");
  }

  @Test
  void headingThatCountsCommentsEndsTheStory() {
    String comments =
        "<h3>3 responses to “Harbour to be dredged”</h3>"
            + p(
                "Rowan Pell says:",
                "About time too. My father rowed across that bay and came home black to the knees"
                    + " from nothing but the mud on the old quay steps.",
                "Ines Karro says:",
                "The rowing club has a point, and nobody on the council has listened to them or"
                    + " to anybody else this year, as far as I can tell.");
    assertThat(read(page(p(FIRST, SECOND, THIRD, FOURTH, FIFTH) + comments)).body().text())
        .isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, FOURTH, FIFTH));
  }

  @Test
  void countOfCommentsOnATeaserAmidTheStoryDoesNot() {
    String teaser = "<div class=card><a href=/4>Fishing fleet to leave early</a> 12 comments</div>";
    assertThat(read(page(p(FIRST, SECOND, THIRD, FOURTH) + teaser + p(FIFTH))).body().text())
        .endsWith(FIFTH);
  }

  @Test
  void commentsInPlainTextGoWithTheirHeading() {
    String text =
        String.join(
            "\n",
            "Harbour to be dredged",
            FIRST,
            SECOND,
            THIRD,
            FOURTH,
            FIFTH,
            "2 Comments",
            "Rowan Pell says:",
            "About time too. My father rowed across that bay and came home black to the knees.",
            "The old quay has to go next, and I would say so to the council again if I could.");
    assertThat(ArticleParser.create().parse(Source.text(text)).body().text()).endsWith(FIFTH);
  }

  @Test
  void thaiStoryIsKept() {
    String first =
        "สภาเมืองตัดสินใจเมื่อวันอังคารว่าจะขุดลอกท่าเรือเป็นครั้งแรกในรอบสี่สิบปี หลังการอภิปรายที่ยาวนานจนเลยเที่ยงคืน";
    String second =
        "งานจะเริ่มในเดือนมีนาคมเมื่อกองเรือประมงออกเดินทางไปทางเหนือ และจะใช้เงินประมาณสองล้านบาทจากงบประมาณของเมือง";
    String third =
        "ชาวบ้านริมท่าเรือเก่าเรียกร้องมาหลายปีให้จัดการกับโคลนที่ส่งกลิ่นในฤดูร้อนเมื่อน้ำลดลงต่ำกว่าปกติ";

    assertThat(text(p(first, second, third))).contains(first, second, third);
  }

  @Test
  void rightToLeftStoryIsKeptInOrder() {
    String first =
        "قرر مجلس البلدية يوم الثلاثاء تجريف الميناء لأول مرة منذ أربعين عاما، بعد نقاش طويل استمر"
            + " إلى ما بعد منتصف الليل.";
    String second =
        "يبدأ العمل في شهر مارس عندما يغادر أسطول الصيد إلى الشمال، وسيكلف المدينة نحو مليوني"
            + " كرونة من ميزانية العام المقبل.";
    String third =
        "وكان سكان الرصيف القديم قد طالبوا منذ سنوات بإزالة الطين الذي ترتفع رائحته في الصيف.";

    assertThat(text(p(first, second, third))).isEqualTo(String.join("\n\n", first, second, third));
  }

  @Test
  void liveBlogIsOneWhenTheMetadataSaysSo() {
    String head = "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>";

    assertThat(read(page(p(FIRST, SECOND, THIRD, FOURTH), head)).kind()).isEqualTo(Kind.LIVE_BLOG);
  }

  @Test
  void nextStoryOfAnEndlessPageIsAnother() {
    String next = "</article><article><h1>Rowers win the regatta again</h1>" + p(FOURTH, FIFTH);
    String text = text(p(FIRST, SECOND, THIRD) + next);

    assertThat(text).contains(FIRST, THIRD).doesNotContain(FOURTH).doesNotContain(FIFTH);
  }

  @Test
  void laterArticleWithoutAHeadlineOfItsOwnIsTheSameStory() {
    String rest = "</article><article><h2>What comes next</h2>" + p(FOURTH, FIFTH);
    String text = text(p(FIRST, SECOND, THIRD) + rest);

    assertThat(text).contains(FIRST, THIRD, FOURTH, FIFTH);
  }
}
