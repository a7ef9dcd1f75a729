package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that a text means where it writes others. */
class UnescapedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&#8220;We wait,&#8221; Roe said. | “We wait,” Roe said.",
        "&quot;We wait,&quot; Roe said. | \"We wait,\" Roe said.",
        "&bdquo;Wir warten&ldquo; | „Wir warten“",
        ",,Wir warten'' | „Wir warten''",
        "<<Nous attendons>> | «Nous attendons»",
        "Ann &amp; Bo &lt;3 | Ann & Bo &lt;3",
      })
  void areRead(String written, String meant) {
    assertThat(Unescaped.of(written).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ann & Bo",
        "AT&T; and more",
        "one,, two",
        "1,,2",
        "cout << x;",
        "a >> b",
        "a <<< b >>> c",
        "&lt;b&gt;",
        ",,",
      })
  void othersAreLeft(String text) {
    assertThat(Unescaped.of(text).isSame()).isTrue();
    assertThat(Unescaped.of(text).text()).isEqualTo(text);
  }

  @Test
  void spansAreThoseOfTheText() {
    String text = "He said: &ldquo;We can&rsquo;t&rdquo;.";
    Unescaped read = Unescaped.of(text);
    int start = read.text().indexOf("We");
    Span span = read.original(new Span(start, start + "We can’t".length()));
    assertThat(span.of(text)).isEqualTo("We can&rsquo;t");
    assertThat(read.original(new Span(0, read.text().length())).of(text)).isEqualTo(text);
  }

  @Test
  void everySpanOfAnyTextStandsInIt() {
    Random random = new Random(5);
    String[] pool = {"&", "&amp;", "&#8220;", "a", ",", "<", ">", " ", ";", "&quot;", "\n"};
    for (int n = 0; n < 5_000; n++) {
      StringBuilder written = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        written.append(pool[random.nextInt(pool.length)]);
      }
      Unescaped read = Unescaped.of(written.toString());
      for (int i = 0; i < read.text().length(); i++) {
        Span span = read.original(new Span(i, i + 1));
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(written.length());
      }
    }
  }
}
