package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers of such libraries complain about most: each a page of a few invented lines. */
final class BlockJudgeTest {

  private static final String LEDE =
      "The last ferry between the two harbours was withdrawn on Monday, ending a crossing that had"
          + " run for more than ninety years, the port authority said.";
  private static final String SECOND =
      "Passengers who had bought tickets for the summer will get their money back, Ilse Tamm, who"
          + " heads the authority, told reporters on the quay.";
  private static final String THIRD =
      "She added that a smaller boat might serve the islands from next spring, if the council finds"
          + " the money for a new engine and a crew of four.";
  private static final String FOURTH =
      "Local shopkeepers fear that fewer visitors will come. Many of them had hoped for a reprieve,"
          + " and some have already begun to sell their stock.";
  private static final String HEADLINE = "Last ferry leaves the harbour";
  private static final String STORY = paragraphs(LEDE, SECOND, THIRD, FOURTH);

  @Test
  void everyParagraphOfAPlainStoryIsKept() {
    assertThat(kept(page("<article>" + STORY + "</article>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
    assertThat(judge(page("<article>" + STORY + "</article>")).confidence()).isBetween(0.6, 1.0);
  }

  @Test
  void teaserClassOnTheLedeKeepsIt() {
    String lede = "<p class='teaser lead'>" + LEDE + "</p>";
    assertThat(kept(page("<article>" + lede + paragraphs(SECOND, THIRD, FOURTH) + "</article>")))
        .contains(LEDE, FOURTH);
  }

  @Test
  void paywallClassOnEveryParagraphKeepsThem() {
    String story = STORY.replace("<p>", "<p class='paywall'>");
    assertThat(kept(page("<article>" + story + "</article>"))).contains(LEDE, SECOND, FOURTH);
  }

  @Test
  void storyOverTwoContainersIsKeptWhole() {
    String first = "<div class='body'>" + paragraphs(LEDE, SECOND) + "</div>";
    String rest = "<div class='body'>" + paragraphs(THIRD, FOURTH) + "</div>";
    assertThat(
            kept(page("<main>" + first + "<div class='ad'>Advertisement</div>" + rest + "</main>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void severalArticlesOfOneStoryAreKept() {
    String story = STORY.replace("<p>", "<article><p>").replace("</p>", "</p></article>");
    assertThat(kept(page("<main>" + story + "</main>"))).contains(LEDE, FOURTH);
  }

  @Test
  void lineBreakParagraphsAreKept() {
    String story = String.join("<br><br>", LEDE, SECOND, THIRD, FOURTH);
    assertThat(kept(page("<div class='entry'>" + story + "</div>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void listWithinTheStoryIsKept() {
    String list = "<ul><li>A refund in full by post.</li><li>A ticket for the bus.</li></ul>";
    String story =
        paragraphs(LEDE, SECOND + " They can choose:") + list + paragraphs(THIRD, FOURTH);
    assertThat(kept(page("<article>" + story + "</article>")))
        .contains("A refund in full by post.", "A ticket for the bus.");
  }

  @Test
  void headingWithinTheStoryIsKept() {
    String story = paragraphs(LEDE, SECOND) + "<h2>A smaller boat</h2>" + paragraphs(THIRD, FOURTH);
    assertThat(kept(page("<article>" + story + "</article>"))).contains("A smaller boat");
  }

  @Test
  void navigationFooterAndMostReadGo() {
    String most =
        "<div class='most-read'><h3>Most read</h3><ul><li><a href=1>Storm closes the coast road</a>"
            + "</li><li><a href=2>Bakery wins a prize</a></li></ul></div>";
    assertThat(kept(page("<article>" + STORY + "</article>" + most)))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void newsletterAndShareLinesGo() {
    String share = "<div class='share'>Share this on Facebook</div>";
    String letter =
        "<div class='newsletter'><p>Sign up for our daily newsletter</p><form>Email</form></div>";
    assertThat(kept(page("<article>" + share + STORY + letter + "</article>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void commentsGo() {
    String comments =
        "<div id='comments' class='comments-area'><h3>2 comments</h3><ol class='comment-list'>"
            + "<li class='comment'><div class='comment-body'><p>Shame, I took it as a child.</p>"
            + "</div></li><li class='comment'><div class='comment-body'><p>About time too!</p></div>"
            + "</li></ol><p class='must-log-in'>Leave a reply</p></div>";
    assertThat(kept(page("<article>" + STORY + "</article>" + comments)))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void headingWithNothingBelowGoes() {
    String heading = "<h2>What comes next for the harbour</h2>";
    String story = paragraphs(LEDE, SECOND) + heading + paragraphs(THIRD, FOURTH);
    assertThat(kept(page("<article>" + story + "</article>")))
        .contains("What comes next for the harbour");
    assertThat(
            kept(page("<article>" + STORY + "<h2>What comes next for the harbour</h2></article>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void secondCopyOfAParagraphGoes() {
    String twins =
        "<div class='mobile'>" + STORY + "</div><div class='desktop'>" + STORY + "</div>";
    assertThat(kept(page("<article>" + twins + "</article>")))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void consentTextGoes() {
    String consent =
        "<div class='cookie-consent'><p>We use cookies to improve your experience. By using this"
            + " site you accept our cookie policy.</p><button>Accept all</button></div>";
    assertThat(kept(page("<article>" + STORY + "</article>" + consent)))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @Test
  void captionGoesWithTheStoryButNotIntoItsText() {
    String figure = "<figure><img src=a.jpg><figcaption>The ferry in May</figcaption></figure>";
    Judgement judgement =
        judge(page("<article>" + paragraphs(LEDE) + figure + STORY + "</article>"));
    assertThat(judgement.verdicts())
        .filteredOn(verdict -> verdict.block().text().equals("The ferry in May"))
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.block().block().running()).isFalse());
  }

  @Test
  void japaneseStoryIsKept() {
    String first = "二つの港を結ぶ最後のフェリーが月曜日に運航を終え、九十年以上続いた航路が幕を閉じたと港湾局が発表した。";
    String second = "夏の切符を買った乗客には全額が払い戻されると、港湾局長は埠頭で記者団に語り、来春には小さな船が島々を結ぶ可能性もあると述べた。";
    assertThat(kept(page("<article><p>" + first + "</p><p>" + second + "</p></article>")))
        .contains(first, second);
  }

  @Test
  void stateBodyStandsInForAPageWithoutText() {
    String stated = String.join("\n\n", LEDE, SECOND, THIRD, FOURTH, LEDE.replace("ferry", "boat"));
    Judgement judgement =
        BlockJudge.judge(
            BlockSplitter.split(PageReader.read("<div id=app></div>", "")),
            new Hints(
                Optional.of(HEADLINE),
                Optional.empty(),
                Optional.of(stated),
                Set.of(),
                false,
                false,
                "",
                true));
    assertThat(judgement.kind()).isEqualTo(Kind.ARTICLE);
    assertThat(judgement.verdicts()).hasSize(5).allMatch(Verdict::content);
  }

  @Test
  void furnitureOfPlainTextGoes() {
    String text =
        String.join(
            "\n",
            "Home",
            "News",
            "Sport",
            HEADLINE,
            LEDE,
            SECOND,
            THIRD,
            FOURTH,
            "Source link",
            "Leave a Reply",
            "Your email address will not be published. Required fields are marked *");
    assertThat(contents(BlockJudge.judge(BlockSplitter.splitText(text), noHints())))
        .contains(LEDE, SECOND, THIRD, FOURTH)
        .doesNotContain("Source link", "Leave a Reply", "Home", "Sport")
        .noneMatch(line -> line.startsWith("Your email"));
  }

  @Test
  void entriesOfALiveBlogAreKeptWithTheirTimes() {
    StringBuilder entries = new StringBuilder();
    List<String> texts = List.of(LEDE, SECOND, THIRD, FOURTH);
    for (int i = 0; i < texts.size(); i++) {
      String time = "<time datetime='2024-05-06T1" + i + ":15'>1" + i + ":15</time>";
      entries.append("<div class='entry'>" + time + "<p>" + texts.get(i) + "</p></div>");
    }
    Judgement judgement = judge(page("<div class='live-blog'>" + entries + "</div>"));
    assertThat(judgement.kind()).isEqualTo(Kind.LIVE_BLOG);
    assertThat(contents(judgement)).contains("10:15", LEDE, "13:15", FOURTH);
  }

  @Test
  void listingIsNoArticle() {
    String cards = "";
    for (int i = 0; i < 12; i++) {
      cards +=
          "<div class='card'><h3><a href="
              + i
              + ">Harbour story number "
              + i
              + "</a></h3>"
              + "<span class='date'>3 May</span><a href="
              + i
              + ">Read more</a></div>";
    }
    Judgement listing = judge(page("<div class='grid listing'>" + cards + "</div>"));
    assertThat(listing.kind()).isEqualTo(Kind.OTHER);
    assertThat(listing.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void threadOfForumSoftwareIsNoArticle() {
    String html = page("<article>" + STORY + "</article>");
    Hints made =
        new Hints(
            Optional.of(HEADLINE),
            Optional.empty(),
            Optional.empty(),
            Set.of("generator:discourse"),
            false,
            false,
            "",
            true);

    assertThat(BlockJudge.judge(BlockSplitter.split(PageReader.read(html, "")), made).kind())
        .isEqualTo(Kind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Read more: Harbour wall breaks again", "Also read: Who paid for the bridge?"})
  void linesToOtherStoriesThatLostTheirLinkAreLeftOutOfPlainText(String line) {
    String text = String.join("\n\n", LEDE, SECOND, line, THIRD, FOURTH);

    assertThat(contents(BlockJudge.judge(BlockSplitter.splitText(text), noHints())))
        .containsExactly(LEDE, SECOND, THIRD, FOURTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See also: the council has promised a second report, which residents will read closely.",
        "More: nothing else was found in the boxes"
      })
  void sentencesThatOpenLikeSuchLinesStay(String line) {
    String text = String.join("\n\n", LEDE, SECOND, line, THIRD, FOURTH);

    assertThat(contents(BlockJudge.judge(BlockSplitter.splitText(text), noHints()))).contains(line);
  }

  /** As converters to Markdown leave a page: no element but these, and none with a name. */
  @Test
  void aPageOfParagraphsListsAndTablesWithoutNamesKeepsItsStory() {
    String menu = "<ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul>";
    String table =
        "<table><tr><td>Ferries</td><td>2</td></tr><tr><td>Crew</td><td>4</td></tr></table>";
    String start = "<h1>" + HEADLINE + "</h1>" + paragraphs(LEDE, SECOND);
    String story = start + table + paragraphs(THIRD, FOURTH);
    for (String beside : List.of("", menu.repeat(3), menu.repeat(20))) {
      assertThat(kept(beside + story + beside))
          .contains(LEDE, SECOND, THIRD, FOURTH)
          .anyMatch(text -> text.startsWith("Ferries"))
          .doesNotContain("News");
    }
    assertThat(kept(menu.repeat(20))).doesNotContain("News");
  }

  @Test
  void whatStandsInTheRegionOfARuleIsTheStoryAndNothingElse() {
    String body = "<div itemprop=articleBody><p>Tickets.</p></div>";
    Judgement judgement = judge(page(body + STORY)).keeping(Region.ARTICLE_BODY);
    assertThat(contents(judgement)).containsExactly("Tickets.");
    assertThat(judgement.kind()).isEqualTo(Kind.ARTICLE);
    assertThat(judgement.confidence()).isEqualTo(1);
    assertThat(judgement.verdicts())
        .allSatisfy(verdict -> assertThat(verdict.score()).isEqualTo(verdict.content() ? 1 : 0));
    assertThat(BlockJudge.judge(List.of(), noHints()).keeping(Region.ARTICLE_BODY).kind())
        .isEqualTo(Kind.ARTICLE);
  }

  @Test
  void emptyPageIsNoArticle() {
    Judgement judgement = BlockJudge.judge(List.of(), noHints());
    assertThat(judgement.kind()).isEqualTo(Kind.OTHER);
    assertThat(judgement.verdicts()).isEmpty();
  }

  @Test
  void everyVerdictHasAReason() {
    assertThat(judge(page("<article>" + STORY + "</article>")).verdicts())
        .allSatisfy(verdict -> assertThat(verdict.reason()).isNotBlank());
  }

  private static Hints noHints() {
    return Hints.none();
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static String page(String main) {
    return "<html><body><header><nav><ul><li><a href=/>Home</a></li><li><a href=/n>News</a></li>"
        + "<li><a href=/s>Sport</a></li></ul></nav></header><h1>"
        + HEADLINE
        + "</h1>"
        + main
        + "<footer><p>Copyright Harbour Herald. All rights reserved.</p><a href=/p>Privacy policy"
        + "</a></footer></body></html>";
  }

  private static Judgement judge(String html) {
    return BlockJudge.judge(
        BlockSplitter.split(PageReader.read(html, "")),
        new Hints(
            Optional.of(HEADLINE),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            false,
            false,
            "",
            true));
  }

  private static List<String> kept(String html) {
    return contents(judge(html));
  }

  private static List<String> contents(Judgement judgement) {
    return judgement.verdicts().stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .toList();
  }
}
