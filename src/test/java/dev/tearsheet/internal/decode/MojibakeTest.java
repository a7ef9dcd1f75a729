package dev.tearsheet.internal.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The wall held,” Marlowe said – it’s over…",
        "À Lorne, l’été fut très chaud",
        "Der Bürgermeister äußerte sich über die Brücke",
        "Stráž řekla, že žádný most nestojí",
        "Большая вода ушла из города",
        "Το νερό έφυγε από την πόλη",
        "洪水は町から引いた。橋は閉じたままだ。",
        "مياه الفيضان انحسرت عن المدينة",
        "Cost: 40 €, “all in” 🌊"
      })
  void readsAgainWhatWasReadInAWesternCharset(String text) {
    assertThat(Mojibake.mended(read(text, ISO_8859_1))).isEqualTo(text);
    assertThat(Mojibake.mended(read(text, WESTERN).replace("\uFFFD", ""))).startsWith(start(text));
  }

  @Test
  void readsAgainWhatWasReadAsCyrillic() {
    String text = "Большая вода — ушла из города";

    assertThat(Mojibake.mended(read(text, CYRILLIC))).isEqualTo(text);
  }

  @Test
  void readsTwiceWhatWasReadWronglyTwice() {
    String text = "It’s over, the mayor’s office said";

    assertThat(Mojibake.mended(read(read(text, WESTERN), WESTERN))).isEqualTo(text);
  }

  /** Windows-1252 has no character for the last byte of a closing mark. */
  @Test
  void closingMarksThatLostAByteAreClosed() {
    assertThat(Mojibake.mended("â€œWe wait,â€ Roe said. â€œWe hope.â€\uFFFD Donâ€™t"))
        .isEqualTo("“We wait,” Roe said. “We hope.” Don’t");
  }

  @Test
  void blanksThatLostTheirKindAreBlanks() {
    assertThat(Mojibake.mended("Itâ€™s.Â  Heâ€™s")).isEqualTo("It’s.  He’s");
  }

  @Test
  void takesAwayAMarkOfByteOrderThatWasRead() {
    assertThat(Mojibake.mended("ï»¿River towns")).isEqualTo("River towns");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "“CAFÉ” and the “CAFÉ” of “ÉTÉ”, “É”",
        "Le mot « É » et « À » : voilà « là »",
        "ESPAÑA «SEÑOR» MAÑANA »Ü« »Ö«",
        "В\u00a0Москве и\u00a0В\u00a0Казани «СССР» и «РФ»",
        "Pages showed â€™ where ’ was meant; a “reader” — any “reader” — saw “it”, “then” — “this”",
        "â€™ once",
        "Â Ã â",
        "é\u00a0: « à\u00a0» ä”"
      })
  void leavesWhatIsRight(String text) {
    assertThat(Mojibake.mended(text)).isSameAs(text);
  }

  @Test
  void tellsOfIt() {
    List<Problem> problems = new ArrayList<>();

    Decoder.mended("It’s right", problems);
    assertThat(problems).isEmpty();
    Decoder.mended("Itâ€™s over, isnâ€™t it?", problems);
    assertThat(problems).extracting(Problem::code).containsExactly(Problem.Code.MENDED_CHARSET);
  }

  @Test
  void mendsBytes() {
    String page = "<p>The mayor’s “wall” held</p>";
    byte[] twice = read(page, ISO_8859_1).getBytes(UTF_8);

    Decoded decoded = Decoder.decode(twice, "");

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.MENDED_CHARSET);
  }

  @Test
  void bytesThatAreRightAreReadAsTheyCome() {
    byte[] bytes = "é\u00a0: « à\u00a0», “É”, ’ – В\u00a0Лунде".getBytes(UTF_8);

    assertThat(Mojibake.mayBe(bytes)).isFalse();
    assertThat(Decoder.decode(bytes, "").text()).isEqualTo(new String(bytes, UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"’’", "éé", "ÊÊ", "ÃÃ", "ÈÈ", "àà"})
  void aLookAtTheBytesTellsWesternOnes(String text) {
    assertThat(Mojibake.mayBe(read(text + " ", WESTERN).getBytes(UTF_8))).isTrue();
    assertThat(Mojibake.mayBe(read(text.substring(1) + " ", WESTERN).getBytes(UTF_8))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ёё", "ХХ", "аа"})
  void aLookAtTheBytesTellsCyrillicOnes(String text) {
    assertThat(Mojibake.mayBe(read(text + " ", CYRILLIC).getBytes(UTF_8))).isTrue();
  }

  private static String read(String text, Charset wrong) {
    return new String(text.getBytes(UTF_8), wrong);
  }

  /** Up to the first character with a byte that windows-1252 leaves open. */
  private static String start(String text) {
    int end = 0;
    while (end < text.length() && !read(text.substring(end, end + 1), WESTERN).contains("\uFFFD")) {
      end++;
    }
    return text.substring(0, end);
  }
}
