package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text of up to three pieces, in the order of a language: what is looked for before the first
 * token and behind the last stands nowhere.
 */
class TinyTextsTest {

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          ",",
          ".",
          "?",
          "—",
          "and",
          "by",
          "of",
          "as",
          "in",
          "der",
          "von",
          "who",
          "he",
          "'s",
          "Ann",
          "Roe",
          "boat",
          "said",
          "said:",
          "sagte",
          "dijo",
          "dit",
          "ha",
          "called",
          "sang",
          "the mayor",
          "according to",
          "\n\n");

  private static final String NO_BLANK_BEFORE = "”,.?'\n";
  private static final String NO_BLANK_BEHIND = "“\"\n";

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void noTextOfThreePiecesIsTooShort(String language) {
    Lexicon lexicon = Lexicon.read(language, List.of(), List.of());
    Models models = Models.of(lexicon);
    for (String first : PIECES) {
      for (String second : PIECES) {
        for (String third : PIECES) {
          find(joined(joined(first, second), third), lexicon, models);
        }
      }
    }
  }

  private static void find(String text, Lexicon lexicon, Models models) {
    assertThatCode(() -> QuoteFinder.find(Reading.of(text, lexicon), models, Options.DEFAULT))
        .as(text)
        .doesNotThrowAnyException();
  }

  private static String joined(String text, String piece) {
    boolean apart =
        NO_BLANK_BEFORE.indexOf(piece.charAt(0)) < 0
            && NO_BLANK_BEHIND.indexOf(text.charAt(text.length() - 1)) < 0;
    return text + (apart ? " " : "") + piece;
  }
}
