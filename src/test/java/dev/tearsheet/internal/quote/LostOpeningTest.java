package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes whose opening mark was lost. */
class LostOpeningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The ferry stays in the harbor,]” {Ann Roe} <said>.",
        "[The ferry stays in the harbor,]\" {Ann Roe} <said>.",
        "[We wait for the ferry. The road is wet. We go on,]” {Ann Roe} <said>.",
        "The harbor was shut. [We wait for the ferry,]” {Ann Roe} <said>.",
        "[We wait for the ferry. The road is wet.]”\n“[Nobody came,]” {Ann Roe} <said>.",
        "[Wir warten auf die Fähre,]“ <sagte> {Anna Reh}.",
        "[Die Fähre bleibt im Hafen]“, <sagte> {Anna Reh}.",
        "[El barco se queda en el puerto]”, <dijo> {Dora Rojo}.",
        "[Il traghetto resta in porto]», ha <detto> {Dora Rossi}.",
        "[O barco fica no porto]”, <disse> {Dora Reis}.",
      })
  void itStartsWhereItsLineDoes(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[The ferry stays,]” {Ann Roe} <said> on Monday. [The road is wet.]”",
        "\"[The ferry stays,]\" {Ann Roe} <said> on Monday. [The road is wet. Nobody came.]\"",
        "“[The ferry stays,]” {Ann Roe} <said>, [and the road is wet.]”",
      })
  void behindAnotherQuoteItStartsBehindItsSpeaker(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday {Ann Roe} <said>: [The road is wet.]”",
        "The harbor was shut when {Ann Roe} <said>, [The road is wet.]”",
      })
  void itStartsBehindACue(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road is wet.”",
        "Ann Roe called the road a disgrace.”",
        "Anna Reh nannte die Straße ein Wunder“, aber es regnete.",
        "Die Straße war ein Wunder“.",
        "The road was wet. The ferry stayed in the harbor,” it was heard.",
        "Ann Roe says she will stay if the ferry “[keeps running.]” The road is wet.”",
      })
  void whereNothingTellsItsStartItIsNoQuote(String marked) {
    assertThat(QuoteFinder.find(Marked.bare(marked), Options.DEFAULT).quotes())
        .filteredOn(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .allMatch(quote -> marked.contains("[" + quote.text() + "]"));
  }
}
