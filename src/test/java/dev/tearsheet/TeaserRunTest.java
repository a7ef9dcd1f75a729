package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Teasers one after the other are none of the story, whatever marks them up. */
class TeaserRunTest {

  private static final String STORY =
      "<h1>Ferry line wins a narrow vote</h1><p>The council of Harlow voted for the new ferry line"
          + " last night after three hours of debate about money, noise and the old pier.</p>"
          + "<p>Members of both parties said the line would bring visitors to the north shore,"
          + " where half of the shops closed last year.</p><p>The first crossing is planned for"
          + " the spring, once the pier has been rebuilt and two pilots have been trained.</p>";

  private static String teasers(String template, int count) {
    String[] headlines = {
      "Bank fined over hidden fees in northern towns",
      "Minister rejects call for early vote on canal",
      "Rail strike ends after nine days of talks",
    };
    String[] texts = {
      "The regulator said on Tuesday that the firm had charged thousands of customers for",
      "Asked in parliament whether she would let the towns decide this year, she replied that",
      "Both sides shook hands at dawn on a contract that gives the drivers four more days of",
    };
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> template.replace("HEAD", headlines[i]).replace("TEXT", texts[i]))
        .collect(Collectors.joining());
  }

  private static String text(String above, String below) {
    String page =
        "<html lang=en><title>Ferry line wins a narrow vote</title><body>%s<div>%s</div>%s";
    return ArticleParser.create()
        .parse(Source.html(page.formatted(above, STORY, below)))
        .body()
        .text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href=/n>HEAD</a> <span>TEXT...</span></li>",
        "<li><a href=/n>HEAD</a><br>TEXT…</li>",
        "<p><a href=/n>HEAD</a> TEXT…</p>",
        "<p><a href=/n>HEAD</a></p><p>TEXT ...</p>",
        "<h4><a href=/n>HEAD</a></h4><p>TEXT […]</p>",
        "<div><h3><a href=/n>HEAD</a></h3><p>3 May 2024</p><p>TEXT... <a href=/n>»</a></p></div>",
        "<dt><a href=/n>HEAD</a></dt><dd>TEXT...</dd>",
      })
  void threeTeasersThatAreCutOffAreDropped(String template) {
    String box = "<div>" + teasers(template, 3) + "</div>";
    for (String text : new String[] {text(box, ""), text("", box)}) {
      assertThat(text).startsWith("The council").endsWith("been trained.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li><a href=/n>HEAD</a> <span>TEXT no fee.</span></li>",
        "<li><a href=/n>HEAD</a><br>TEXT no fee.</li>",
        "<h4><a href=/n>HEAD</a></h4><p>TEXT no fee.</p>",
        "<article><h3><a href=/n>HEAD</a></h3><p>3 May 2024</p><p>TEXT no fee.</p></article>",
      })
  void threeTeasersInAPartOfTheirOwnAreDropped(String template) {
    String box = "<div>" + teasers(template, 3) + "</div>";
    for (String text : new String[] {text(box, ""), text("", box)}) {
      assertThat(text).startsWith("The council").endsWith("been trained.");
    }
  }

  @Test
  void aRoundUpHasItsLinksWhereItHasItsParagraphs() {
    String list = "<ul>" + teasers("<li><a href=/n>HEAD</a>: TEXT no fee.</li>", 3) + "</ul>";
    String page = "<html lang=en><title>Ferry line wins a narrow vote</title><body><div>%s%s</div>";
    assertThat(ArticleParser.create().parse(Source.html(page.formatted(STORY, list))).body().text())
        .endsWith("more days of no fee.");
  }

  @Test
  void paragraphsThatTrailOffAreTheStorys() {
    String box = teasers("<p>HEAD, TEXT…</p>", 3);
    assertThat(text("", box)).contains("Bank fined").endsWith("more days of…");
  }

  @Test
  void aParagraphWithALinkThatTrailsOffIsTheStorys() {
    String box = teasers("<p>As <a href=/n>HEAD</a> told, TEXT…</p>", 1);
    assertThat(text("", box + "<p>So much for the summer on the north shore of the lake.</p>"))
        .contains("Bank fined");
  }
}
