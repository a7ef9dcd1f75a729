package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of verbs that report. */
class InflectionsTest {

  @ParameterizedTest
  @CsvSource({
    "note, note notes noted noting",
    "deny, deny denies denied denying",
    "dismiss, dismiss dismisses dismissed dismissing",
    "preach, preach preaches preached preaching",
    "convey, convey conveys conveyed conveying",
    "warn, warn warns warned warning",
  })
  void regularFormsFollowFromTheVerb(String verb, String forms) {
    assertThat(String.join(" ", Inflections.regular(verb))).isEqualTo(forms);
  }

  @Test
  void irregularFormsBelongToTheirVerb() {
    Inflections inflections = new Inflections();
    assertThat(inflections.verb("sought")).isEqualTo("seek");
    assertThat(inflections.verb("conceding")).isEqualTo("concede");
    assertThat(inflections.verb("river")).isEqualTo("river");
  }
}
