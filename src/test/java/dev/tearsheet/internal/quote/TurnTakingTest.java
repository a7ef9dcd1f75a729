package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns of a dialogue that no cue stands with. */
class TurnTakingTest {

  private static final String OPENING =
      "Ida Varn looked up when Otto Pell came in.\n\n“You are late,” Varn said.\n\n";

  @Test
  void twoWhoTakeTurnsGoOnInTurns() {
    String text =
        OPENING + "“The bridge was shut,” Pell said.\n\n“It is always shut.”\n\n“Not to me.”";
    assertThat(names(text)).containsExactly("Ida Varn", "Otto Pell", "Ida Varn", "Otto Pell");
  }

  @Test
  void aLongStatementGoesOnWithItsSpeaker() {
    String text =
        OPENING
            + "“The bridge was shut again this morning, and nobody at the lock could say when it"
            + " would open or whether the ferry would run instead,” Pell said.\n\n“We wait.”";
    assertThat(names(text)).containsExactly("Ida Varn", "Otto Pell", "Otto Pell");
  }

  @Test
  void aParagraphWithMoreThanTheQuoteIsNoTurn() {
    String text =
        OPENING + "“The bridge was shut,” Pell said.\n\n“It is always shut.” He sat down.";
    assertThat(names(text)).containsExactly("Ida Varn", "Otto Pell", "Otto Pell");
  }

  @Test
  void whoIsAskedAnswers() {
    String text =
        "“Is it safe?” Ida Varn asked Otto Pell.\n\n“No.”\n\n“When will it be?”\n\n“In May.”";
    assertThat(names(text)).containsExactly("Ida Varn", "Otto Pell", "Ida Varn", "Otto Pell");
  }

  @Test
  void turnsSideBySideInAParagraphAreOfTwo() {
    String text =
        "Ida Varn stood up. “Where were you?” Varn asked. “At home,” Otto Pell said. “Alone?” “Yes.”"
            + " “All day?” “All day.”";
    assertThat(names(text))
        .containsExactly("Ida Varn", "Otto Pell", "Ida Varn", "Otto Pell", "Ida Varn", "Otto Pell");
  }

  @Test
  void turnsOfSomebodyWhomTheTextDoesNotNameAreNobodys() {
    String text =
        "“Are you going?” asked Ida Varn. “No.” “Why not?” “The ferry is full.” It rained.";
    assertThat(names(text)).containsExactly("Ida Varn", "?", "Ida Varn", "?");
  }

  @Test
  void marksOfTwoParagraphsAreNotSideBySide() {
    String text =
        "Ida Varn stood up. “It rains,” Varn said. “It will go on.”\n\n“When?” Varn asked.";
    assertThat(names(text)).containsExactly("Ida Varn", "Ida Varn", "Ida Varn");
  }

  @Test
  void statementsSideBySideAreOfOne() {
    String text = "“We wait,” said Ida Varn. “It rains.” “It will rain on.” Nobody left the hall.";
    assertThat(names(text)).containsExactly("Ida Varn", "Ida Varn", "Ida Varn");
  }

  /** The speaker of each stretch, in order. */
  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (Quote quote : QuoteFinder.find(text, Options.DEFAULT).quotes()) {
      String name = quote.attribution().flatMap(Attribution::name).orElse("?");
      if (quote.kind() != Quote.Kind.INDIRECT) {
        quote.spans().forEach(span -> names.add(name));
      }
    }
    return names;
  }
}
