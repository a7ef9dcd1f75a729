package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddressShapeTest {

  @Test
  void aStorysAddressIsDatedAndEndsInItsHeadline() {
    String address = "https://paper.example/news/2024/05/ferry-strands-forty-passengers.html?ref=1";
    assertThat(feature(address, "address_folders")).isEqualTo(4);
    assertThat(feature(address, "address_last_words")).isEqualTo(5);
    assertThat(feature(address, "address_words")).isEqualTo(5);
    assertThat(feature(address, "address_digits")).isEqualTo(6);
    assertThat(feature(address, "address_dated")).isEqualTo(1);
    assertThat(feature(address, "address_query")).isEqualTo(1);
    assertThat(feature(address, "address_story")).isEqualTo(1);
    assertThat(feature(address, "address_other")).isZero();
  }

  @Test
  void aShopsAndAForumsAddressHasTheirFolders() {
    assertThat(feature("https://mugs.example/Shop/p/blue-mug", "address_other")).isEqualTo(2);
    assertThat(feature("https://talk.example/forum/viewtopic.php?t=9", "address_other"))
        .isEqualTo(2);
  }

  @Test
  void aHostAloneHasNoFoldersAndNoAddressIsNotKnown() {
    assertThat(feature("https://paper.example", "address_folders")).isZero();
    assertThat(feature("https://paper.example/", "address_folders")).isZero();
    assertThat(feature("https://news.example/", "address_story")).isZero();
    assertThat(feature("https://paper.example", "address_known")).isEqualTo(1);
    assertThat(feature("", "address_known")).isZero();
  }

  @Test
  void fourDigitsThatAreNoYearDateNothing() {
    assertThat(feature("https://paper.example/item/3021/", "address_dated")).isZero();
  }

  private static float feature(String address, String name) {
    Row row = new Row(AddressShape.NAMES.size());
    AddressShape.put(address, row);
    return row.values()[AddressShape.NAMES.indexOf(name)];
  }
}
