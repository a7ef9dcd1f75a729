package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's headings and titles is the headline. */
class HeadlineChoiceTest {

  private static String headline(String head, String body) {
    String page = "<title>" + head + "</title>" + body + "<p>The wall held until the morning.</p>";
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"))
        .headline()
        .orElse("");
  }

  /** A run of the heading alone that is the title, of three words at least. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bridge opens to cars | <h1><b>Exclusive</b> <span>Bridge opens to cars</span></h1> | Bridge opens to cars",
        "Bridge opens to cars | <h1>Exclusive Bridge opens to cars</h1><p>Bridge opens to cars</p> | Exclusive Bridge opens to cars",
        "Bridge opens to cars | <p>Bridge opens to cars</p><h1>Exclusive Bridge opens to cars</h1> | Exclusive Bridge opens to cars",
        "Bridge opens | <h1><b>Exclusive</b> <span>Bridge opens</span></h1> | Exclusive Bridge opens",
        "Lund bridge opens to cars | <h1><b>Lund</b> <span>bridge opens to cars</span></h1> | Lund bridge opens to cars",
        "Bridge opens to cars again | <h1><b>Exclusive</b> <span>Bridge opens to cars</span></h1> | Exclusive Bridge opens to cars",
      })
  void labelBesideTheTitleIsNoPartOfTheHeading(String title, String body, String headline) {
    assertThat(headline(title, body)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>New bridge for cars opens in Lund</h1><h2>Bridge opens to cars</h2> | Bridge opens to cars",
        "<h2>Bridge opens to cars</h2><h1>New bridge for cars opens in Lund</h1> | New bridge for cars opens in Lund",
        "<h1>New bridge for cars opens in Lund</h1><h2>Ferry stays in port</h2> | New bridge for cars opens in Lund",
      })
  void headingRightBelowThatTheMetadataStatesIsTheHeadline(String body, String headline) {
    String head =
        "New bridge for cars opens in Lund</title>"
            + "<meta property=og:title content='Bridge opens to cars'><title>";
    assertThat(headline(head, body)).isEqualTo(headline);
    String apart = body.replace("</h1><h2>", "</h1>" + "<p>It rained.</p>".repeat(100) + "<h2>");
    assertThat(headline(head, apart)).isEqualTo("New bridge for cars opens in Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>Weather</h1><h2>Bridge opens to cars</h2> | Bridge opens to cars",
        "<h1>Bridge opens</h1> | Bridge opens",
        "<h1>A wholly other thing is told here</h1> | Bridge opens to cars",
        "<h1>Bridge opens today</h1><h1>Bridge opens to cars</h1> | Bridge opens to cars",
        "<h1>Bridge opens to cars now</h1><h1>Sport</h1> | Bridge opens to cars now",
        "<article><h2>Bridge opens to cars</h2></article><div class=comments><h2>15 replies to “Bridge opens to cars”</h2></div> | Bridge opens to cars",
        "<div class=comments><h3>15 replies to “Bridge opens to cars”</h3></div> | Bridge opens to cars",
      })
  void headingThatAgreesBestWithTheTitleIsTheHeadline(String body, String headline) {
    assertThat(headline("Bridge opens to cars", body)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bridge opens to cars - Lund | <h1>Bridge opens to cars - Lund</h1><h2>Bridge opens to cars</h2> | Bridge opens to cars",
        "Bridge opens to cars - Lund | <h2>Bridge opens to cars</h2><h1>Bridge opens to cars - Lund</h1> | Bridge opens to cars - Lund",
        "Bridge opens - Lund Post | <h1>Lund Post</h1><h1>Bridge opens</h1> | Bridge opens",
        "Bridge opens - Lund Post | <h1>Bridge opens</h1><h1>Lund Post</h1> | Bridge opens",
        "Blog » Bridge opens to cars - Lund Post | <h2>Bridge opens to cars</h2> | Bridge opens to cars",
        "Bridge opens to cars - the crossing | <div>Bridge opens to cars</div> | Bridge opens to cars",
        "Bridge opens to cars - the crossing | <div>Bridge</div> | Bridge opens to cars - the crossing",
        "Bridge opens to cars - the crossing | <div>The ferry waits here</div> | Bridge opens to cars - the crossing",
      })
  void whatStandsBehindASeparatorIsJudgedByTheHeadings(String title, String body, String headline) {
    assertThat(headline(title, body)).isEqualTo(headline);
  }

  /** Some systems state the story's headline as the site's name, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fish soup | <h1>Fish soup</h1><h2>Other soups with fish</h2> | Fish soup",
        "Paper | <h1>Paper</h1><h2>Bridge opens to cars</h2> | Bridge opens to cars",
      })
  void headlineThatIsStatedAsTheSitesNameIsNone(String name, String body, String headline) {
    String head =
        "%s</title><meta property=og:title content='%s'><meta property=og:site_name content='%s'><title>"
            .formatted(name, name, name);
    assertThat(headline(head, body + "<p>It rained.</p>".repeat(50))).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Details @ Journal | <h1>Soup with noodles</h1> | Soup with noodles",
        "Fish soup @ Journal | <h1>Stew with noodles</h1> | Fish soup",
        "Details @ Journal | <h1>Recipes</h1> | Details @ Journal",
      })
  void titleOfSectionsAloneGivesWayToTheOneTopHeading(String title, String body, String headline) {
    String page = body + "<p>Cut the leeks and boil them.</p>".repeat(20);
    assertThat(headline(title.replace('@', '|'), page)).isEqualTo(headline.replace('@', '|'));
  }
}
