package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, tables, code and items between two paragraphs of a story are the story's. */
final class AmidStoryTest {

  private static final String[] STORY = {
    "The mill at Osterlund will stop its last wheel in spring, its owner said on Monday, three"
        + " hundred years after the first sack of flour left its yard by boat.",
    "Forty people still work there, and most of them have been told that they will be offered a"
        + " place in the new bakery on the other bank of the river.",
    "The town wants to buy the building and the weir below it, which has held the water back"
        + " since the great flood took the wooden one away.",
    "What the wheel itself is worth nobody knows, since the last one like it was broken up for"
        + " its iron more than thirty years ago."
  };

  private static List<Block> blocks(String amid) {
    String html =
        "<html lang=en><head><title>Mill stops its wheel - Osterlund Post</title></head><body>"
            + "<nav><ul><li><a href=/n>News</a><li><a href=/s>Sport</a></ul></nav><main><article>"
            + "<h1>Mill stops its wheel</h1><div class=text><p>%s<p>%s</p>%s<p>%s<p>%s</div>"
                .formatted(STORY[0], STORY[1], amid, STORY[2], STORY[3])
            + "</article></main><footer><p>Osterlund Post</footer></body></html>";
    return ArticleParser.create().parse(Source.html(html)).body().blocks();
  }

  /** What is kept between the paragraphs. */
  private static List<Block> between(String amid) {
    return blocks(amid).stream().filter(block -> !List.of(STORY).contains(block.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jobs at stake",
        "Related injuries",
        "Search for the owner",
        "Privacy concerns",
        "Terms of the sale",
        "Topics for April",
        "Login problems",
        "Newsletter dispute",
        "Comments",
        "Opinion",
        "Contact"
      })
  void headingWithAWordOfMenusIsKept(String heading) {
    assertThat(between("<h2>" + heading + "</h2>")).containsExactly(new Block.Heading(heading, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share this article", "Related articles", "Advertisement", "Read more"})
  void stockPhraseIsNoHeading(String heading) {
    assertThat(between("<h2>" + heading + "</h2>")).isEmpty();
  }

  @Test
  void headingAboveLinksGoesWithThem() {
    String box = "<ul><li><a href=/1>Ferry fares to rise</a><li><a href=/2>Baker closes</a></ul>";
    assertThat(between("<div class=related><h3>Related news</h3>" + box + "</div>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=subhead>Costs</div>",
        "<div class=article__crosshead>Costs</div>",
        "<p class=zwischentitel><b>Costs</b></p>",
        "<div class='note big subhead'>Costs</div>",
        "<div class=article--subhead>Costs</div>",
        "<p class=note><span class=subhead>Costs</span></p>",
        "<div class=subhead--large>Costs</div>"
      })
  void headingMayBeOneByItsNameAlone(String heading) {
    assertThat(between(heading)).containsExactly(new Block.Heading("Costs", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Costs</div>",
        "<div class=note>Costs</div>",
        "<div class=subline--large>Costs</div>",
        "<div class=box><div class=subhead>Costs</div></div>",
        "<div><p>Get the app</p></div>",
        "<div class=promo><p>Osterlund Post</p></div>"
      })
  void otherLineIsNone(String line) {
    assertThat(between(line)).isEmpty();
  }

  @Test
  void headingAboveAPictureIsKept() {
    String picture = "<figure><img src=/i.jpg><figcaption>The mill</figcaption></figure>";
    assertThat(between("<h2>Costs</h2>" + picture))
        .containsExactly(new Block.Heading("Costs", 2), new Block.Caption("The mill"));
  }

  /** Its paragraphs have fewer characters and tell as much. */
  @Test
  void headingOfAStoryInAScriptWithoutBlanksIsKept() {
    String story =
        "<p>磨坊将在春天停止最后一个水轮的运转，业主周一表示，这距离第一袋面粉用船运出已有三百年之久。"
            + "<p>目前仍有四十人在那里工作，其中大多数人已被告知，他们将在河对岸的新面包房得到工作。%s"
            + "<p>该镇希望买下这座建筑和下面的堰坝，自从大洪水冲走木制堰坝以来，它一直拦着河水。";
    String page = "<title>磨坊停止水轮</title><article><h1>磨坊停止水轮</h1>" + story + "</article>";
    Source source = Source.html(page.formatted("<h2>评论</h2>"));
    assertThat(ArticleParser.create().parse(source).body().blocks())
        .contains(new Block.Heading("评论", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside>%s</aside>",
        "<form>%s</form>",
        "<div>%s<p><a href=/app>Get the app</a></div>"
      })
  void tableOfAnotherPartIsDropped(String around) {
    String table =
        "<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1911</td><td>310</td></tr></table>";
    assertThat(between(around.formatted(table))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<div>%s</div>",
        "<div class=table-responsive>%s</div>",
        "<figure class=wp-block-table>%s</figure>",
        "<div><div>%s</div></div>"
      })
  void smallTableIsKept(String around) {
    String table =
        "<table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1911</td><td>310</td></tr></table>";
    assertThat(between(around.formatted(table)))
        .containsExactly(
            new Block.Table(List.of("Year", "Sacks"), List.of(List.of("1911", "310"))));
  }

  @Test
  void tableWithAHeadInEachRowIsKept() {
    String table = "<table><tr><th>Year<td>1911</tr><tr><th>Sacks<td>310</tr></table>";
    assertThat(between(table))
        .containsExactly(
            new Block.Table(List.of(), List.of(List.of("Year", "1911"), List.of("Sacks", "310"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>%s</pre>",
        "<div class=highlight><pre>%s</pre></div>",
        "<div class=code-toolbar><pre>%s</pre><div class=toolbar><button>Copy</button></div></div>"
      })
  void shortCodeIsKept(String around) {
    String code = "import mill\nmill.stop()";
    assertThat(between(around.formatted(code))).containsExactly(new Block.Preformatted(code));
  }

  @Test
  void itemsWithWordsOfMenusStayInTheirList() {
    String list = "<ul><li>Jobs at stake<li>Terms of the sale<li>Privacy concerns</ul>";
    assertThat(between(list))
        .extracting(Block::text)
        .containsExactly("Jobs at stake", "Terms of the sale", "Privacy concerns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=/1>News</a><li><a href=/2>Sport</a></ul>",
        "<ul><li><a href=/1>News</a><li><a href=/2>Sport</a><li>Login<li><a href=/3>Terms</a></ul>",
        "<div><p>Read</p><ul><li>News<li>Sport<li>Login</ul></div>"
      })
  void listOfAMenuIsDropped(String list) {
    assertThat(between(list)).isEmpty();
  }

  /** Of four items one that is surely the story's keeps those that are no links. */
  @Test
  void itemsBesideOneOfTheStoryAreKept() {
    String list =
        "<ol><li>Forty people work at the mill today.<li><a href=/1>Sport</a>"
            + "<li><a href=/2>News</a>%s<li>Login</ol>";
    assertThat(between(list.formatted("")))
        .extracting(Block::text)
        .containsExactly("Forty people work at the mill today.", "Login");
    assertThat(between(list.formatted("<li><a href=/3>Culture</a>")))
        .extracting(Block::text)
        .containsExactly("Forty people work at the mill today.");
  }

  /** As a heading the same line has the comments below it. */
  @Test
  void countOfCommentsAmidATextEndsNoStory() {
    String above = String.join("\n\n", STORY[0], STORY[1], STORY[2]);
    String below =
        String.join(
            "\n\n",
            STORY[3],
            "Children of the school by the weir drew it for the owner, who hung their pictures in"
                + " the room where the sacks were weighed until last autumn.",
            "An engineer from the coast has offered to take the axle to the museum there, which"
                + " has a hall for it but no road that would bear the weight.",
            "The council will decide in June, when the water is low and the boats that would have"
                + " to carry it can pass below the old bridge.");
    String text = "Mill stops its wheel\n\n" + above + "\n\nKommentare (12)\n\n" + below;
    assertThat(ArticleParser.create().parse(Source.text(text)).body().text())
        .contains(STORY[3])
        .doesNotContain("Kommentare");
  }
}
