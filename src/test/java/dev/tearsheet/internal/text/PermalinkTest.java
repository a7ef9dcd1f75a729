package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {

  @ParameterizedTest
  @CsvSource({
    "How it works ¶, How it works",
    "How it works #, How it works",
    "'# How it works', How it works",
    "How it works¶, How it works",
    "How it works 🔗, How it works",
    "Sharp C#, Sharp C#",
    "We are #1 in Lund, We are #1 in Lund",
    "'#', '#'",
    "§ 12 of the law, § 12 of the law"
  })
  void marksBesideAHeadingAreTakenOff(String heading, String words) {
    assertThat(Permalink.without(heading)).isEqualTo(words);
  }
}
