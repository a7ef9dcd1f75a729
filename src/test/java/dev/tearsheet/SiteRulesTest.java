package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRulesTest {

  private static final String TEXT =
      "<p>The bridge over the river opened to traffic on Monday after two years of work.</p>";

  private static final String PAGE =
      "<html lang=en><meta property='article:published_time' content='2023-01-01T10:00:00Z'>"
          + "<title>Paper</title><h1>Paper</h1><h3 class=t>Bridge opens</h3>"
          + "<p class=who><a href=/p/ann>Ann Roe</a></p><p class=when>March 3, 2024</p>"
          + "<div class=story>"
          + TEXT
          + "<p class=poll>Would you cross it? Vote now.</p></div><div>"
          + TEXT.replace("bridge", "tunnel").repeat(3)
          + "</div>";

  private static final String RULES =
      """
      # a comment
      site paper.example news.example

      headline .t
      authors .who a
      published .when
      body .story
      drop .poll
      """;

  private static Article read(String rules, String url) {
    return ArticleParser.builder()
        .siteRules(SiteRules.parse(rules))
        .build()
        .parse(Source.html(PAGE).url(url));
  }

  @Test
  void ruleOutweighsEveryOtherClaim() {
    Article article = read(RULES, "https://www.paper.example/bridge");
    assertThat(article.headline()).contains("Bridge opens");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.published().map(Timestamp::iso)).contains("2024-03-03");
    assertThat(article.body().text()).startsWith("The bridge").doesNotContain("tunnel", "Vote");
  }

  @Test
  void ruleHoldsForItsHostsAndThoseBelow() {
    assertThat(read(RULES, "https://a.news.example/x").headline()).contains("Bridge opens");
    assertThat(read(RULES, "https://otherpaper.example/x").body().text())
        .isNotEqualTo(read(RULES, "https://paper.example/x").body().text());
  }

  @Test
  void partThatThePageHasNotIsReadWithoutTheRule() {
    assertThat(
            read("site paper.example\npublished .nowhere", "https://paper.example/x").published())
        .map(Timestamp::iso)
        .contains("2023-01-01T10:00:00Z");
  }

  @Test
  void explanationNamesTheRuleAsSource() {
    ArticleParser parser = ArticleParser.builder().siteRules(SiteRules.parse(RULES)).build();
    assertThat(parser.explain(Source.html(PAGE).url("https://paper.example/x")).claims())
        .filteredOn(claim -> claim.source().equals("site_rule"))
        .extracting(claim -> claim.field() + " " + claim.value() + " " + claim.won())
        .containsExactlyInAnyOrder(
            "headline Bridge opens true", "author Ann Roe true", "published March 3, 2024 true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "headline h1 | site rules, line 1: a selector before the first site",
        "site a.example~titel h1 | site rules, line 2: unknown name \"titel\"; legal are site, headline, authors, published, body, drop",
        "site a.example/news | site rules, line 1: no host: \"a.example/news\"",
        "site a.example:80 | site rules, line 1: no host: \"a.example:80\"",
        "site a.example~~body | site rules, line 3: nothing after \"body\"",
        "site a.example~body div[ | site rules, line 2: no CSS selector: \"div[\"",
      })
  void mistakeIsToldWithItsLine(String rules, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SiteRules.parse(rules.replace('~', '\n')))
        .withMessage(message);
  }

  @Test
  @SuppressWarnings("NullAway") // the misuse that is tested
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleParser.builder().siteRules(null))
        .withMessage("siteRules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "html", "*", "head", "html, body", ":root", "body > *"})
  void ruleThatDropsThePageLeavesAnArticleWithProblems(String selector) {
    Article article = read("site paper.example\ndrop " + selector, "https://paper.example/x");
    assertThat(article.problems().isEmpty()).isEqualTo(selector.equals("head"));
  }

  @Test
  void everyLineOfAPartHolds() {
    String rules = "site paper.example\ndrop .poll\nbody .story\ndrop .who\nauthors .none\n";
    Article article = read(rules + "authors .who a", "https://paper.example/x");
    assertThat(article.body().text()).doesNotContain("Vote");
    assertThat(article.byline().authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paper.example/",
        "http://paper.example",
        "PAPER.example",
        "*.paper.example",
        "paper.example.",
      })
  void siteMayBeWrittenAsAnAddress(String site) {
    assertThat(read("site " + site + "\nheadline .t", "https://www.paper.example/x").headline())
        .contains("Bridge opens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meta[property=og:day]",
        "meta[property='og:day']",
        "time[datetime], .when time",
        "time:not([class])",
        ".x > time",
      })
  void dayIsReadFromTheAttributeOfWhatASelectorFinds(String selector) {
    String page =
        PAGE.replace(
                "<p class=who>",
                "<div class=x><time datetime=2024-03-05>yesterday</time></div><p class=who>")
            .replace("<title>", "<meta property='og:day' content='2024-03-05'><title>");
    SiteRules rules = SiteRules.parse("site paper.example\npublished " + selector);
    Source source = Source.html(page).url("https://paper.example/x");
    assertThat(ArticleParser.builder().siteRules(rules).build().parse(source).published())
        .map(Timestamp::iso)
        .contains("2024-03-05");
  }

  @Test
  void eachElementOfTheAuthorsRuleIsAnAuthorAsItSays() {
    String page =
        PAGE.replace(
            "<p class=who><a href=/p/ann>Ann Roe</a></p>",
            "<p class=who><b>By Ann Roe</b> <b>Bo Doe, Lund</b> <b>River Desk</b></p>");
    SiteRules rules = SiteRules.parse("site paper.example\nauthors .who b");
    Source source = Source.html(page).url("https://paper.example/x");
    assertThat(ArticleParser.builder().siteRules(rules).build().parse(source).byline().authors())
        .extracting(Author::name)
        .containsExactly("Ann Roe", "Bo Doe", "River Desk");
  }
}
