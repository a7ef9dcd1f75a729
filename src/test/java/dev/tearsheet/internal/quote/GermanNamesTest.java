package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German capitals that name nobody, and those that name somebody. */
class GermanNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aus Sicht von Diersen hat das Werk gute Chancen. Diersen: „Wir planen schneller.“ | Diersen",
        "Das Lob von Diersen war groß. „Wir planen schneller“, sagte Diersen in der Stadt. | Diersen",
        "„Das ist schwer“, sagte Anna Röhm von Hafenlicht in der Stadt. | Anna Röhm",
        "„Wir warten“, sagt Readly-CEO Anna Röhm auf Anfrage in der Stadt. | Anna Röhm",
        "„Wir warten“, sagt CEO Anna Röhm auf Anfrage in der Stadt. | Anna Röhm",
        "Für uns sei das kein Thema, sagt mir Anna Röhm: „Wir warten.“ | Anna Röhm",
        "Trainer Anton Riehl ist froh. „Wir warten“, sagte der kluge Riehl in der Stadt. | Anton Riehl",
        "Anton Riehl kann nicht dabei sein, weil er krank ist. Der 24-Jährige: „Ich bin traurig.“ | Anton Riehl",
        "Die Sängerin Anna Riehl war nicht da. Die 34-Jährige: „Ich bin traurig.“ Das war in der Stadt. | Anna Riehl",
        "Nach kurzer Amtszeit geht Anton Riehl. „Es ist genug“, teilte er der Stadt mit. | Anton Riehl",
        "„Wir warten“, sagte Ursula von der Au in der Stadt. | Ursula von der Au",
        "„Wir warten“, sagte Graf von Ahlen in der Stadt. | Graf von Ahlen",
      })
  void aNameIsWhole(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Er aß einen Kabeljau, dann sein erhobener Zeigefinger: „vom Metzger Hambel!“ So war es in der Stadt.",
        "Sie weise amtliche Papiere zurück, die „gegendert“ seien, und das sei gut so in der Stadt.",
        "Eine offenbar unendliche Geschichte: „Das Verfahren wird abgestimmt.“ So war es in der Stadt.",
        "Zweitens ist das eine Stärke, auch wenn nicht alle „Gewinnstellen“ sind. Der Rat kam zweitens dran.",
        "Gleichwohl arbeiten sie weiter an dem Plan in der Stadt: „Wir haben ein gutes System.“",
        "Überhaupt wollen die Leute in der Stadt offenbar „die Schranken kapern“.",
        "Dahinter stehe nicht der Gedanke an das Geld: „Ich musste einfach zur Ruhe kommen!“",
      })
  void otherCapitalsNameNobody(String text) {
    assertThat(name(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doch der Aktivist der freien Gewerkschaft Hafenbund aus Lundstadt sagt auch: „Das muss man verstehen.“ | der Aktivist der freien Gewerkschaft Hafenbund aus Lundstadt",
        "Auch die Sprecherin des Vereins aus Lundstadt sagt: „Das muss man verstehen.“ | die Sprecherin",
      })
  void aPlaceBesideTheVerbIsNobody(String text, String speaker) {
    assertThat(Marked.speakers(text)).isEqualTo(speaker);
  }

  private static String name(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .flatMap(quote -> quote.attribution().flatMap(Attribution::name).stream())
        .reduce((first, last) -> last)
        .orElse("-");
  }
}
