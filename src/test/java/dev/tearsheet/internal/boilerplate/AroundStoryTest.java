package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.text.ReadingTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines above and below a story that tell nothing of it, on pages that call them by no name. */
final class AroundStoryTest {

  private static final String LINE = "<p>The ferry left the pier at noon.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 min read",
        "Estimated reading time: 4 min",
        "Read time: 2 mins",
        "(3 Min. Lesezeit)",
        "3 Minuten Lesezeit",
        "Lecture 2 min.",
        "2 min de lecture",
        "3 min de lectura",
        "1 minuti di lettura",
        "Leitura: 2 min",
        "Leestijd 3 minuten",
        "Lästid: cirka 2 minuter",
        "3 minuty czytania",
        "3 минуты на чтение",
        "Okuma süresi: 2 dakika",
      })
  void howLongItTakesToReadTheStory(String line) {
    assertThat(ReadingTime.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reading took 5 minutes",
        "A read of minutes",
        "Read 5 books",
        "In 5 minutes",
        "5 min read of a map of the quay at which nobody lands",
      })
  void otherLinesTellNoReadingTime(String line) {
    assertThat(ReadingTime.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home > News > Lund",
        "You are here: Home / News",
        "Sie sind hier: Startseite › Lokales",
        "Accueil > Lund > Le port",
        "Inicio » Noticias",
        "Sei in: Home | Cronaca",
        "Página inicial / Cidades",
        "Главная → Новости",
        "Strona główna > Wiadomości",
        "Ana Sayfa / Yerel",
        "首页 > 新闻",
      })
  void theWayFromTheFrontPage(String line) {
    assertThat(TrailLine.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home >",
        "Home – the ferry is back > Lund",
        "Home > News > Lund > a way that is as long as this one leads nowhere, it is a sentence that the paper's readers have sent in, all hundred and sixty of its letters and a few more besides",
        "Home and away / The ferry",
        "Quay > Pier",
        "> Home",
        "The council said in a long letter: Home / Away",
        "The ferry is home",
      })
  void otherLinesAreNoWay(String line) {
    assertThat(TrailLine.is(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Tags</p> | 4",
        "<h4>Filed under</h4><ul><li><a href=/t>Ferries</a></li></ul> | 4",
        "<p>Archivado en</p><p><a href=/t>Ferris</a></p><p><a href=/u>Muelles</a></p> | 4",
        "<p>Themen:</p><p><a href=/t>Fähren</a></p> | 4",
        "<p>Sur le même sujet</p> | 4",
        "<p>Теги</p><p><a href=/t>паром</a></p> | 4",
        "<p>Tags</p><p>They hang on every rope of the ferry.</p> | 6",
        "<p>Tags on ropes</p><p><a href=/t>Ferries</a></p> | 6",
        "<p>Tags</p><p><a href=/t>Ferries that nobody took for years leave again</a></p> | 6",
      })
  void topicsBelowTheStory(String below, int left) {
    assertThat(kept(LINE.repeat(4) + below, LastTags::without)).hasSize(left);
  }

  @Test
  void aLabelBelowTwoLinesMayBeOfTheStory() {
    assertThat(kept(LINE.repeat(2) + "<p>Tags</p>", LastTags::without)).hasSize(3);
    assertThat(kept("<p><a href=/t>Ferries</a></p>", LastTags::without)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Transport</p> | 1",
        "<p>Il caso</p><p>Traghetti</p> | 1",
        "<p>One</p><p>Two</p><p>Three</p> | 4",
        "<p>The ferry sails.</p> | 2",
        "<p>By Ann Roe</p> | 2",
        "<p>3 May</p> | 2",
        "<h2>Transport</h2> | 2",
        "<p>Transport, ropes and all that hangs on a ferry</p> | 2",
      })
  void linesRightAboveTheHeadline(String above, int left) {
    assertThat(headed(above + "<h1>Ferry sails at noon</h1>" + LINE)).isEqualTo(left);
    assertThat(headed(above + LINE)).isEqualTo(headed(above + LINE + "<h1>Ferry</h1>"));
  }

  @Test
  void nothingIsAboveTheHeadlineWhereThereIsNone() {
    assertThat(headed("<p>Transport</p>")).isEqualTo(1);
    assertThat(headed("<p>Transport</p><h2>Ferry sails at noon</h2>")).isEqualTo(2);
  }

  /** Kept blocks where every heading of the first level was dropped. */
  private static long headed(String page) {
    UnaryOperator<List<Verdict>> rule =
        verdicts -> AboveHeadline.without(verdicts.stream().map(AroundStoryTest::apart).toList());
    return kept(page, rule).length;
  }

  private static Verdict apart(Verdict verdict) {
    return verdict.block().place().tag().equals("h1") ? verdict.asHeadline() : verdict;
  }

  private static String[] kept(String page, UnaryOperator<List<Verdict>> rule) {
    return AllKept.left(page, rule).split(" [|] ");
  }
}
