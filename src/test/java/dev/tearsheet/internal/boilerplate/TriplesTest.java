package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of one text's word triples stand in another. */
final class TriplesTest {

  private static final String STATED = "The ferry left the pier at noon.";

  @Test
  void aTextOfTheSetsSentencesSharesAllItsTriples() {
    assertThat(share("the FERRY left, the pier", STATED)).isEqualTo(1);
    assertThat(share(STATED, STATED)).isEqualTo(1);
  }

  @Test
  void theShareIsOfTheTextsOwnTriples() {
    assertThat(share("The ferry left the harbour", STATED)).isEqualTo(2 / 3.0);
    assertThat(share("A bell rang in the fog", STATED)).isZero();
  }

  @Test
  void aTextOfTwoWordsHasNoShare() {
    assertThat(share("The ferry", STATED)).isEqualTo(-1);
    assertThat(share("", STATED)).isEqualTo(-1);
  }

  @Test
  void commonTriplesAreCountedOverTheSmallerOfTheTwo() {
    assertThat(common("ferry left the pier", STATED)).isEqualTo(1);
    assertThat(common("Nobody saw that the ferry left the pier at noon. ", STATED)).isEqualTo(1);
    assertThat(common("The ferry left a bell at noon", STATED)).isEqualTo(1 / 5.0);
  }

  @Test
  void aTextFarLongerThanTheSetIsNoCopyOfIt() {
    String fits = STATED + " " + "x".repeat(200 - STATED.length() - 1);
    assertThat(common(fits, STATED)).isEqualTo(1);
    assertThat(common(fits + "x", STATED)).isZero();
  }

  @Test
  void anEmptySetHasNothingInCommon() {
    assertThat(common("", "")).isZero();
    assertThat(Triples.of("two words").isEmpty()).isTrue();
  }

  @Test
  void eachCharacterOfAnUnspacedScriptIsAWord() {
    assertThat(Triples.of("二つの港").size()).isEqualTo(2);
    assertThat(share("つの港", "二つの港")).isEqualTo(1);
  }

  @Test
  void marksAndSpacesPartWordsAndAreNone() {
    assertThat(Triples.of("one, two – three!").size()).isEqualTo(1);
    assertThat(share("one two three", "(one) two/three")).isEqualTo(1);
  }

  @Test
  void aLongTextAfterAShortOneIsReadWhole() {
    Units units = new Units();
    units.of("short");
    String text = "word ".repeat(400) + "end";

    assertThat(new String(units.of(text).array(), 0, units.length())).isEqualTo(text);
    assertThat(new String(units.of("short").array(), 0, units.length())).isEqualTo("short");
  }

  private static double share(String text, String set) {
    return Triples.share(new Units().of(text), Triples.of(set));
  }

  private static double common(String text, String set) {
    return Triples.common(new Units().of(text), Triples.of(set));
  }
}
