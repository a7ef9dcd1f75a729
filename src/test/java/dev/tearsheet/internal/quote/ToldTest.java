package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom German speakers told, the bodies they are of, and what they are without a second comma. */
class ToldTest {

  private static final String SAID = "„Wir warten noch auf das neue Boot“, ";

  /** Speaker, name and title of the last quote. */
  private static String last(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    Attribution who = quotes.get(quotes.size() - 1).attribution().orElseThrow();
    return who.speaker().map(Mention::text).orElse("?")
        + " / "
        + who.name().orElse("?")
        + " / "
        + who.title().orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "erzählt Mohr der MW. | Mohr / Jana Mohr / ?",
        "sagte Mohr der NKZ am Dienstag. | Mohr / Jana Mohr / ?",
        "erklärt Mohr der Uferpost. | Mohr / Jana Mohr / ?",
        "sagte Mohr der Deutschen Hafenzeitung. | Mohr / Jana Mohr / ?",
        "sagte Mohr der Nachrichtenagentur UPD. | Mohr / Jana Mohr / ?",
        "sagte Kapitän Lindau der UPD. | Kapitän Lindau / Lindau / Kapitän",
        "sagte der Sprecher der Werft. | der Sprecher der Werft / ? / ?",
      })
  void whoeverIsToldIsNoPartOfTheName(String tag, String who) {
    String text = "Jana Mohr leitet seit dem Sommer den Fährbetrieb. " + SAID + tag;
    assertThat(last(text)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sagt Jana Mohr von der Stiftung Gewässer der U.P.Z. am Telefon. "
            + "| Jana Mohr von der Stiftung Gewässer / Jana Mohr / ?",
        "sagt Jana Mohr von der Universität Lund der Uferpost. "
            + "| Jana Mohr von der Universität Lund / Jana Mohr / ?",
        "sagt Jana Mohr, Sprecherin für Fischerei im Landtag gegenüber UFERBLICK. "
            + "| Jana Mohr / Jana Mohr / Sprecherin für Fischerei im Landtag",
        "fragt Karl Lindau, Leiter des Hafenamtes angesichts der neuen Zahlen. "
            + "| Karl Lindau / Karl Lindau / Leiter des Hafenamtes",
      })
  void norIsItOfTheBodyOrTheTitle(String tag, String who) {
    assertThat(last(SAID + tag)).isEqualTo(who);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sagt Jana Mohr von der Berliner Meeresklinik. | Jana Mohr",
        "sagt Studienleiterin Nora Halm von der Reis University. | Nora Halm",
        "sagt Nora Halm von der Umwelthilfe. | Nora Halm",
        "meint Forscher Jonas Prell von der Zürcher Seewarte. | Jonas Prell",
        "sagt Jonas Prell von der Linken. | Jonas Prell",
        "sagt Ursula von der Halden. | Ursula von der Halden",
        "sagt Marie Luise von der Heyden. | Marie Luise von der Heyden",
      })
  void aBodyBehindAFullNameIsNoPartOfIt(String tag, String name) {
    assertThat(last(SAID + tag)).contains(" / " + name + " / ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gabi Halder, Schulleiterin der MS Mondsee sagte am Vormittag "
            + "| Gabi Halder / Gabi Halder / Schulleiterin der MS Mondsee",
        "Inga Roth, Geschäftsführerin der ÖLV fordert "
            + "| Inga Roth / Inga Roth / Geschäftsführerin der ÖLV",
        "Nora Halm, Sprecherin der Stadtwerke meint dazu "
            + "| Nora Halm / Nora Halm / Sprecherin der Stadtwerke",
        "Darauf blickte auch Mwila Kanda, Vorsitzender der KPL-M, in seiner langen Rede "
            + "| Mwila Kanda / Mwila Kanda / Vorsitzender der KPL-M",
        "Neben Nora Halm, Sprecherin der Stadtwerke, war Jonas Prell da. Er sagte "
            + "| Er / Jonas Prell / ?",
      })
  void theNameBeforeWhatSomebodyIsSpeaks(String lead, String who) {
    assertThat(last(lead + ": „Es ist heiß, aber wir tun unser Bestes.“")).isEqualTo(who);
  }

  @Test
  void aTextMayOpenWithVonAndAName() {
    assertThat(
            QuoteFinder.find("Von ANNA ROTHBAUM der Stadt hat der Rat.", Options.DEFAULT).quotes())
        .isEmpty();
    assertThat(QuoteFinder.find("Von ANNA ROTHBAUMDer Rat der Stadt.", Options.DEFAULT).quotes())
        .isEmpty();
  }
}
