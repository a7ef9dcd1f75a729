package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks by the order of words alone. */
class WordOrderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Doe said it rained. “[We wait,]” carved {Ann Roe} in stone.",
        "Bo Doe said it rained. “[We wait?]” carved {Ann Roe} in stone.",
        "{Bo Doe} <said> it rained. “[We wait,]” then Ann Roe left.",
        "{Bo Doe} <said> it rained. “[We wait,]” carved",
        "Luis Cierva dijo que sí. “[Es tarde]”, se había balbuceado {Ana Robles}.",
        "“Absurdo”. “[Es tarde]”, ha musitado {Robles}.",
      })
  void verbBehindTheQuoteHasItsSubjectBehindIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”, Balbuceó Ana Robles.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”, balbuceó el alcalde.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”, balbuceó",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”,",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”, pero Ana Robles espera.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”. Balbuceó Ana Robles.",
        "{Luis Cierva} <dijo> que sí. “[Es tarde]”,\nbalbuceó Ana Robles.",
      })
  void whatIsNoVerbOrHasNoNameBehindItTellsNothing(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{La fiscal Ana Vega} <consideró> la respuesta “[poco creíble]”.",
        "{La fiscal} <consideró> la respuesta “[poco creíble]”.",
        "{Robles} <consideró> la respuesta “[poco creíble]”.",
        "Ayer {Ana Robles} <calificó> el plan de “[absurdo]”.",
        "{Ana Robles} <calificó> el plan del alcalde de “[absurdo]”.",
        "{Ana Robles} <dijo> la verdad “[a medias]”.",
      })
  void subjectBeforeTheCueSpeaksNotWhatStandsBehindIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[Es tarde]”, <dijo> {Ana Robles}. {La vecina Eva Lens} tiene “[ganas de irse]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. Lens tiene “[ganas de irse]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. La lluvia tiene “[ganas de irse]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. Eva Lens tiene “[Ganas de irse]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. Hoy Eva Lens tiene “[ganas de irse]”.",
        "“[Es tarde]”, <dijo> {Ana Robles}. “[ganas de irse]”.",
        "{Eva Lens} tiene “[ganas de irse]”.",
      })
  void somebodyWhoOpensTheSentenceOfAFragmentSaysIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
