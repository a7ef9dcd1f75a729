package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It opened on Monday. (PTI). | It opened on Monday.",
        "It opened on Monday. PTI | It opened on Monday.",
        "It opened on Monday. - PTI | It opened on Monday.",
        "It opened on Monday. PTI ANN BO | It opened on Monday.",
        "It opened on Monday. PTI ANN BO CD | It opened on Monday.",
        "“It opened.” PTI | “It opened.”",
        "It opened on Monday. Enditem | It opened on Monday.",
        "It opened on Monday. PTI ANN BO CD EF | It opened on Monday. PTI ANN BO CD EF",
        "It opened on Monday. PTI Ann | It opened on Monday. PTI Ann",
        "It opened on Monday. PTI ANNBO | It opened on Monday. PTI ANNBO",
        "It opened on Monday. PTI 12 | It opened on Monday. PTI 12",
        "It was told by PTI | It was told by PTI",
        "It opened on Monday. AFP | It opened on Monday. AFP",
        "PTI | PTI",
      })
  void signBehindTheLastSentenceGoes(String text, String rest) {
    assertThat(WireTail.off(text, "PTI")).isEqualTo(rest);
  }

  @Test
  void onlyTheLastParagraphIsSigned() {
    Block first = new Block.Paragraph("It rained. PTI");
    List<Block> body = new ArrayList<>(List.of(first, new Block.Paragraph("It opened. PTI")));
    WireTail.takeOff(body, "PTI");
    assertThat(body).containsExactly(first, new Block.Paragraph("It opened."));
    List<Block> none = new ArrayList<>();
    WireTail.takeOff(none, "PTI");
    assertThat(none).isEmpty();
  }
}
