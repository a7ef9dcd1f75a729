package dev.tearsheet.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Markup reads the same from a string and from its bytes; a place is of the one or the other. */
final class MarkupTest {

  private static final String PAGE = "<p>Über</p><b>Brücke</b>";

  private final Markup string = new StringMarkup(PAGE);
  private final Markup bytes = new Utf8Markup(PAGE.getBytes(StandardCharsets.UTF_8));

  @Test
  void marksAreFound() {
    for (Markup markup : new Markup[] {string, bytes}) {
      int end = markup.next('<', 1);
      assertThat(markup.at(end)).isEqualTo('<');
      assertThat(markup.at(end + 1)).isEqualTo('/');
      assertThat(markup.text(3, end)).isEqualTo("Über");
      assertThat(markup.next('<', markup.next('<', end + 1))).isEqualTo(markup.next('<', end + 1));
      assertThat(markup.next('~', 0)).isEqualTo(markup.length());
      assertThat(markup.next('<', 0)).isZero();
    }
    assertThat(bytes.next('<', 1)).isEqualTo(string.next('<', 1) + 1);
  }

  @Test
  void aPartIsRead() throws IOException {
    for (Markup markup : new Markup[] {string, bytes}) {
      int from = markup.next('<', markup.next('<', 1) + 1);
      assertThat(read(markup.reader(from, markup.length())))
          .isEqualTo(markup.text(from, markup.length()))
          .endsWith("Brücke</b>");
    }
  }

  @Test
  void halvesOfCharactersStandInStringsAlone() {
    assertThat(new StringMarkup("a\ud83ca").holds('\ud83c')).isTrue();
    assertThat(new StringMarkup("\ud83c").holds('\ud83c')).isTrue();
    assertThat(string.holds('\ud83c')).isFalse();
    assertThat(bytes.holds('\ud83c')).isFalse();
  }

  private static String read(Reader reader) throws IOException {
    StringWriter read = new StringWriter();
    reader.transferTo(read);
    return read.toString();
  }
}
