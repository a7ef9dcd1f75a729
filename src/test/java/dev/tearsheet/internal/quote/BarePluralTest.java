package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plurals without an article that speak, and bodies named by a plural. */
class BarePluralTest {

  private static final String HEADLINE = "Storm over the wall\n\n";

  private static void holds(String marked) {
    assertThat(Marked.again(HEADLINE + marked)).isEqualTo(HEADLINE + marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[The wall was never safe,]” <said> {angry residents}. The council meets on Monday.",
        "“[Nobody tells us anything,]” <said> {worried parents} on Monday.",
        "“[We heard three bangs,]” <said> {concerned neighbors} on Harbor Lane.",
        "“[Is it safe?]” <asked> {worried parents}. The head declined to comment.",
        "“[Nobody tells us anything]”, <said> {worried parents}. The head declined to comment.",
        "“[Nobody tells us anything,]” <said> {some worried parents} at the school.",
        "“[We will not go back,]” <said> {striking workers} at the gate. The plant is closed.",
        "On Monday {angry drivers} <told> the board “[the road is a trap]” and left.",
        "“[We will not go back,]” {striking workers} <said> on Monday.",
        "“[It was a flood,]” {visiting fans} <said>.",
        "“[Why us?]” {protesting farmers} <said>.",
        "“[Nobody tells us anything,]” {worried parents at the school} <told> the paper.",
        "{Worried parents at the school} <told> the board “[the road is a trap]” and left.",
        "{Concerned residents near the mill} <said> “[the smoke is thick]” that day.",
        "{Striking workers} <said> “[the gate is shut]” and left.",
        "On Monday {many disappointed voters} <said> “[the count was rigged]” and left.",
      })
  void adjectivesThatReportElsewhereBelongToThePluralBehindThem(String marked) {
    holds(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The park is ours,” said a group called Friends of Lund. Nobody replied.",
        "“The park is ours,” a group called Friends of Lund said in a letter to the mayor.",
        "“The park is ours,” said a charity known as Friends of Lund.",
        "“The park is ours,” said the group Friends of Lund.",
      })
  void aPluralThatABodyIsCalledHoldsWhatItBelongsTo(String text) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes().subList(0, 1))
        .extracting(quote -> quote.attribution().flatMap(Attribution::name).orElse("?"))
        .containsExactly("Friends of Lund");
  }
}
