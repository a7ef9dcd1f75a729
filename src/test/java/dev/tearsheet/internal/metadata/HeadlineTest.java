package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static Metadata read(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
  }

  @Test
  void kickerWithoutColonStandsApart() {
    Metadata metadata =
        read("<title>Bridge opens</title><h1><span class=kicker>Lund</span> Bridge opens</h1>");
    assertThat(metadata.headline()).contains("Bridge opens");
    assertThat(metadata.kicker()).contains("Lund");
  }

  @Test
  void kickerJoinedByColonIsPartOfTheHeadline() {
    assertThat(
            read("<title>Bridge opens</title>"
                    + "<h1><span class=kicker>Lund</span>: Bridge opens</h1>")
                .headline())
        .contains("Lund: Bridge opens");
  }
}
