package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has the clause right before a quote, and according to whom a German sentence is. */
class LastClauseTest {

  private static void speaks(String marked, String speaker) {
    assertThat(QuoteFinder.find(marked, Options.DEFAULT).quotes())
        .last()
        .extracting(quote -> quote.attribution().flatMap(Attribution::speaker).orElseThrow().text())
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Freddy circled the boat as {his friends} jeered, “Sink it!”",
        "Roe paused as {the heckler} yelled: “You lie!”",
        "Some fans kicked a man, with {Bo Dahl} reportedly yelling: “Get him out of here!”",
        "Dahl tried to tie Roe to the mayor, with {one of her ads} asking, “Is Roe free?”",
        "She said the plan was sound, to which {Bo Dahl} interjected: “It is not.”",
        "The next day, {her account} posted: “Buy the boots.”",
        "“He has a problem,” Roe said as {the heckler} yelled: “You lie!”",
        "Roe held up a stone while {her sister} shouted, “Throw it!”",
        "Als Otto Reel ging, rief {der Wirt}: „Bleib hier!“",
        "Weil Otto Reel schwieg, sagte {Jana Kroll}: „Dann rede ich.“",
      })
  void theSubjectOfTheClauseBeforeTheQuoteSpeaks(String marked) {
    String speaker = marked.substring(marked.indexOf('{') + 1, marked.indexOf('}'));
    speaks(Marked.bare(marked), speaker);
  }

  @Test
  void behindACommaTheVerbOfTheQuoteItselfTellsMore() {
    speaks(
        "When asked about the ban, Dahl said: “There are exceptions,” the Herald reported.",
        "the Herald");
  }

  @Test
  void betweenTwoPartsOfAQuoteWhoeverSpeaksSpeaksBoth() {
    String marked = "“[The mill,]” {Dahl}, a collector of jugs and books, <said>, “[is sold.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Zahlen sind nach {Angaben des Leiters} „kaum zu glauben“.",
        "Die Preise stellen nach {Ansicht des Verbands} „eine Zumutung“ dar.",
        "Die Gründe waren {dem Bericht} zufolge „technische Fehler“.",
        "Die Brücke gilt nach {Aussagen der Anwohner} als die „gefährlichste im Land“.",
        "Mit dem Preis werden Bürger geehrt, „die viel taten“, heißt es auf {der Webseite der Stadt}.",
        "Damit werden Bäcker bezahlt, „die backen“, so heißt es in {einem Brief der Stadt}.",
      })
  void accordingToWhomASentenceIsSpeaks(String marked) {
    String speaker = marked.substring(marked.indexOf('{') + 1, marked.indexOf('}'));
    speaks(Marked.bare(marked), speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nach Angaben des Leiters sprach er mit dem „Hafenblatt“ darüber.",
        "Laut dem Bericht des Magazins „Hafenwelt“ fehlen Bäcker.",
      })
  void namesInMarksAreNobodys(String text) {
    assertThat(Marked.again(text)).isEqualTo(text);
  }

  @Test
  void whatAViewIsCalledIsNobodysName() {
    String text = "Die Zahlen sind nach Angaben des Leiters „kaum zu glauben“.";
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .last()
        .extracting(quote -> quote.attribution().flatMap(Attribution::name).isPresent())
        .isEqualTo(false);
  }
}
