package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a cue, {@code <said>}, and is not said: {@code [on Monday]}. */
class UnsaidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We wait,” <said> [Ann Roe].",
        "“We wait,” <said> [Ann Roe on Monday].",
        "“We wait,” <said> [Ann Roe Monday].",
        "“We wait,” <said> [Ann Roe, a lawyer for the town].",
        "“We wait,” <according> to a statement [from the harbor].",
        "Reporters <asked> [about the ferry].",
        "The captain <asked> [not to be named].",
        "“We wait,” an official <said> [on condition of anonymity].",
        "He was <quoted> [as saying by the Norwood Courier].",
        "“We wait,” Roe <said> in [a letter].",
        "“We wait,” Roe <said> at [the trial of Bo Doe].",
        "“We wait,” Roe <said> in [a letter to Bo Doe].",
        "“We wait,” Roe <said> in [a letter to the mayor].",
        "“We wait,” Roe <told> [the council].",
        "“We wait,” Roe <told> [the council on Monday].",
        "“We wait,” Roe <told> [the Herald in a long interview about boats].",
        "“We wait,” Roe <wrote> [to Mayor Doe].",
        "“We wait,” Roe <wrote> [to Mayor Doe on Monday].",
        "Roe <told> [the Harbor Channel’s] “Norwood Tonight” it rains.",
        "Roe <spoke> [first].",
        "Roe <wrote> [the novel] “Salt Roads” in May.",
        "If a boat were <offered>, [they would sail].",
        "Once the boats are <promised>, [the crews will sail].",
      })
  void nothingOfItIsSaid(String marked) {
    assertThat(new Read(marked).isUnsaid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe <said> [it rains].",
        "Ann Roe <said> [it].",
        "Ann Roe <praised> [Bo Doe].",
        "Ann Roe <praised> [boats].",
        "“We wait,” <said> Ann Roe, [who runs the mill].",
        "Roe <said> in [a letter that it rains].",
        "Roe <said> in [a plan to sail soon].",
        "Roe <called> for [a vote on the dam].",
        "Roe <told> [the council that it rains].",
        "Roe <told> [the council it rains in Lund].",
        "Roe <told> us [the council].",
        "Roe <promised> [to sail].",
        "Roe <talked> [about the ferry].",
        "<According> to Roe, [of all boats one sails].",
        "If it rains, Roe <said>, [they would sail].",
        "The boats are <promised>, [the crews will sail].",
        "If a boat were <offered> [they would sail].",
        "If a boat they <offered>, [they would sail].",
        "Roe <wrote> [the novel of the year] in May.",
      })
  void somethingOfItMayBeSaid(String marked) {
    assertThat(new Read(marked).isUnsaid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe <told> [the council that it rains]. | that it rains",
        "Roe <told> [the council on Monday that it rains]. | that it rains",
        "Roe <warned> [the council this month that it rains]. | that it rains",
        "Roe <said> in [a letter that it rains]. | that it rains",
        "Roe <told> [the council it rains]. | the council it rains",
        "Roe <told> [that it rains]. | that it rains",
        "Roe <released> [a plan that helps the town]. | a plan that helps the town",
        "Roe <said> [a plan that helps came late]. | a plan that helps came late",
        "Roe <told> [the council, quite late on Monday night, that it rains]. | the council, quite late on Monday night, that it rains",
      })
  void whomAndWhereItIsToldIsCutOff(String marked, String content) {
    assertThat(new Read(marked).said()).isEqualTo(content);
  }

  private static final class Read {

    private final String marked;
    private final Reading reading;
    private final Unsaid unsaid;
    private final Cue cue;
    private final Content content;

    Read(String marked) {
      this.marked = marked;
      this.reading = Reading.of(Marked.bare(marked));
      Sources sources = Sources.of(reading);
      int to = reading.tokens.at(reading.text.lastIndexOf('.'));
      this.unsaid = new Unsaid(sources);
      this.cue = Cue.of(reading, token('<'), 0, to).withSubject(sources);
      this.content = new Content(token('['), token(']'), 0);
    }

    private int token(char sign) {
      return reading.tokens.at(Marked.bare(marked.substring(0, marked.indexOf(sign))).length());
    }

    boolean isUnsaid() {
      return unsaid.holds(cue, content);
    }

    String said() {
      Content said = unsaid.without(cue, content);
      return reading.span(said.first(), said.last()).of(reading.text);
    }
  }
}
