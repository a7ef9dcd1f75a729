package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names and text cut into terms. */
final class TermsTest {

  @Test
  void namesAreCutAtSignsAndCapitals() {
    assertThat(names("relatedPosts widget-2 c_box"))
        .containsExactly("related", "Posts", "widget", "box");
  }

  @Test
  void textIsCutIntoWordsAndUnspacedScriptsIntoCharacters() {
    assertThat(words("Read more: 港口")).containsExactly("Read", "more", "港", "口");
  }

  @Test
  void caseAndDigitsAreFolded() {
    assertThat(Terms.hash("Page 12")).isEqualTo(Terms.hash("page 00"));
  }

  @Test
  void aPairIsNotAWholeBlock() {
    assertThat(Terms.written("read more")).isNotEqualTo(Terms.written("=read more"));
    assertThat(Terms.written("read more"))
        .isEqualTo(Terms.pair(Terms.hash("read"), Terms.hash("more")));
  }

  @Test
  void wordsOfUnspacedScriptsCountByLength() {
    assertThat(Script.words("二つの港の間")).isEqualTo(3);
    assertThat(Script.words("don't stop")).isEqualTo(2);
  }

  private static List<String> names(String names) {
    List<String> terms = new ArrayList<>();
    Terms.ofNames(names, (hash, start, end) -> terms.add(names.substring(start, end)));
    return terms;
  }

  private static List<String> words(String text) {
    List<String> terms = new ArrayList<>();
    Terms.ofText(text, (hash, start, end) -> terms.add(text.substring(start, end)));
    return terms;
  }
}
