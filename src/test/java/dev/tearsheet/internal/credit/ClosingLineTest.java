package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import org.junit.jupiter.api.Test;

final class ClosingLineTest {

  @Test
  void bylineBehindHalfASentenceIsOfIt() {
    Block half = new Block.Paragraph("The picture shows the bridge, drawn");
    Block whole = new Block.Paragraph("The picture shows the bridge.");
    assertThat(ClosingLine.authors("by Bo Doe", half)).isEmpty();
    assertThat(ClosingLine.authors("by Bo Doe", whole))
        .extracting(Author::name)
        .containsExactly("Bo Doe");
  }

  @Test
  void lineOfALongerTextIsNoByline() {
    String line =
        "By Bo Doe, who has crossed the bridge on every day since it was opened to all people";
    Block before = new Block.Paragraph("It was late.");
    assertThat(ClosingLine.authors(line, before)).isEmpty();
    assertThat(ClosingLine.authors(line.substring(0, 9), before)).isNotEmpty();
  }

  @Test
  void nameAndOutletAreAloneOnTheirLine() {
    Block before = new Block.Paragraph("It was late.");
    assertThat(ClosingLine.authors("Anna Roe, Harbour News", before)).hasSize(1);
    assertThat(ClosingLine.authors("Anna Roe, Harbour News.", before)).hasSize(1);
    assertThat(ClosingLine.authors("Anna Roe, Harbour News!", before)).isEmpty();
    assertThat(ClosingLine.authors("Anna Roe, Harbour News in Lund", before)).isEmpty();
  }

  @Test
  void agencyBelowIsNoPerson() {
    assertThat(ClosingLine.authors("By Reuters", new Block.Paragraph("It was late."))).isEmpty();
  }
}
