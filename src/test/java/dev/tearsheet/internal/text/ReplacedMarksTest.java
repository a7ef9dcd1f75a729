package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that a wrong charset or a typewriter replaced; here ¤ stands for U+FFFD. */
class ReplacedMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¤We can¤t wait,¤ Roe said ¤ at last. | “We can’t wait,” Roe said – at last.",
        "¤¤¤We can¤¤¤t wait,¤¤¤ Roe said. | “We can’t wait,” Roe said.",
        "the ¤old¤ wall (¤new¤) | the “old” wall (“new”)",
        "Pedro S¤nchez at the caf¤teria | Pedro S¤nchez at the caf¤teria",
        "¤¤¤¤ and more | ¤¤¤¤ and more",
        "?We can?t wait,? Roe said. | “We can’t wait,” Roe said.",
        "?Is it wet?? Roe asked. ?It is,? he said. | “Is it wet?” Roe asked. “It is,” he said.",
        "?Is it wet? It is,? he said. | “Is it wet? It is,” he said.",
        "the ?old? wall and ?new,? he said | the “old” wall and “new,” he said",
        "`We wait´, he said | ‘We wait’, he said",
        "´We wait´, he said | ‘We wait’, he said",
        "´´We can´t wait,´´ he said, ´´today´´ | “We can’t wait,” he said, “today”",
        "?Wir warten?, sagte er | “Wir warten”, sagte er",
        "the ?old? wall and the ?new? one | the “old” wall and the “new” one",
        "\"\"We wait,\"\" he said, \"\"today\"\". | “We wait,” he said, “today”.",
        "\"\"Wir warten noch\"\", sagte er | “Wir warten noch”, sagte er",
        "`We wait for it,` he said | “We wait for it,” he said",
        "`Wir warten noch heute`, sagte er | “Wir warten noch heute”, sagte er",
        "I can´t, and `code` stays | I can’t, and `code` stays",
      })
  void areRead(String written, String meant) {
    assertThat(read(written.replace('¤', '\uFFFD'))).isEqualTo(meant.replace('¤', '\uFFFD'));
  }

  @Test
  void controlsOfWindows1252AreMarks() {
    assertThat(read("\u0093We can\u0092t,\u0094 he said \u0096 at last"))
        .isEqualTo("“We can’t,” he said – at last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Is it wet? Who knows? It is.",
        "?Que pasa? ?Quien sabe?",
        "Go to /story?id=3 and ask ?where",
        "the wet,? dry and ?unclosed road",
        "`code`",
        "Call `run` and `stop`, or `git commit all`, to end.",
        "The value \"\" is empty, as is (\"\").",
        "Is the ?old wall gone? Nobody knows.",
      })
  void othersAreLeft(String text) {
    assertThat(read(text)).isEqualTo(text);
  }

  @Test
  void spansAreThoseOfTheText() {
    String text = "He said: \uFFFD\uFFFD\uFFFDWe wait,\uFFFD\uFFFD\uFFFD and left.";
    Unescaped read = Unescaped.of(text);
    int start = read.text().indexOf("We");
    assertThat(read.original(new Span(start, start + 8)).of(text)).isEqualTo("We wait,");
  }

  @Test
  void everyCharacterOfAnyTextHasAPlaceInIt() {
    Random random = new Random(7);
    String[] pool = {"\uFFFD", "?", ",?", "´", "`", "a", "s", " ", "\n", "\u0093", ".", "&amp;"};
    for (int n = 0; n < 5_000; n++) {
      StringBuilder written = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        written.append(pool[random.nextInt(pool.length)]);
      }
      Unescaped read = Unescaped.of(written.toString());
      Span all = read.original(new Span(0, read.text().length()));
      assertThat(all).isEqualTo(new Span(0, written.length()));
    }
  }

  private static String read(String text) {
    return Unescaped.of(text).text();
  }
}
