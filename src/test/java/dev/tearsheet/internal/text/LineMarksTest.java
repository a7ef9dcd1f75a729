package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mark before every line of a text. */
class LineMarksTest {

  private static final String PROSE =
      "The council voted on Tuesday to keep the old ferry running through the winter months, and "
          + "residents who had feared that the boat would be sold said they would cross on it every "
          + "single day until the ice comes.";

  @ParameterizedTest
  @ValueSource(strings = {">", "*", "-", "•", "|"})
  void goes(String mark) {
    String text = mark + " Ferry runs\n" + (mark + "\n" + mark + " " + PROSE + "\n\n").repeat(3);
    assertThat(LineMarks.without(text).lines().filter(line -> !line.isEmpty()))
        .containsExactly("Ferry runs", PROSE, PROSE, PROSE);
  }

  @Test
  void aListKeepsItsMarks() {
    String list = "- salt\n- sand\n- rope\n- sail cloth\n- tar\n- nails";
    assertThat(LineMarks.without(list)).isEqualTo(list);
  }

  @Test
  void aTextWhoseOtherLinesHaveNoneKeepsThem() {
    String text = ("> " + PROSE + "\n").repeat(5) + "Ann Roe wrote:";
    assertThat(LineMarks.without(text)).isEqualTo(text);
    assertThat(LineMarks.without(" \n ")).isEqualTo(" \n ");
  }
}
