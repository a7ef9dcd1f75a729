package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that name no author: desks, and notes on where a story stood first. */
class DeskTest {

  @ParameterizedTest
  @CsvSource({
    "By Our Correspondent, true",
    "By Web Desk, true",
    "By Our Own Staff Reporter, true",
    "By The Staff, true",
    "By Our Own Staff Web Staff Reporter, false",
    "By Ann Roe, false",
    "By Our, false",
    "By, false",
    "Web Desk, false",
    "By Staff Roe, false",
    "From staff and wire reports, true",
    "Staff Report, true",
    "Our correspondent, true",
    "From Ann Roe, false",
    "Reports from the staff, false",
  })
  void aBylineOfADeskSignsNobody(String line, boolean desk) {
    assertThat(Desk.signs(line)).isEqualTo(desk);
  }

  @ParameterizedTest
  @CsvSource({
    "Reposted by Ann Roe, true",
    "This story was originally published by the Valley Courier., true",
    "The above article first appeared in the Valley Courier., true",
    "This report is republished from the Valley Courier., true",
    "This story was told by Ann Roe., false",
    "Reports by Ann Roe, false",
    "It was originally published by the Valley Courier., false",
  })
  void aStoryThatStoodElsewhereIsReposted(String line, boolean repost) {
    assertThat(Repost.is(line)).isEqualTo(repost);
    assertThat(Repost.is(line + " The bridge stands.".repeat(20))).isFalse();
  }
}
