package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The link to the front page tells what a title's end or opening calls the site. */
class HomeLinkTest {

  private static String headline(String title, String home) {
    return BridgeStory.read(
            "<title>"
                + title
                + "</title><header><a href=/>"
                + home
                + "</a></header>"
                + BridgeStory.STORY)
        .headline()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "河边网 河堤修复工程提前完成",
        "河边网：河堤修复工程提前完成",
        "【河边网】河堤修复工程提前完成",
        "河边网｜河堤修复工程提前完成",
        "河堤修复工程提前完成_河边网",
        "河堤修复工程提前完成（河边网）"
      })
  void nameOfTheSiteIsNoPartOfTheHeadline(String title) {
    assertThat(headline(title, "河边网")).isEqualTo("河堤修复工程提前完成");
  }

  @Test
  void anotherTextOfTheLinkCutsNothing() {
    assertThat(headline("河边网：河堤修复工程提前完成", "首页")).isEqualTo("河边网：河堤修复工程提前完成");
  }

  @Test
  void kickerThatIsNotTheSiteStays() {
    assertThat(headline("河堤：修复工程提前完成", "河边网")).isEqualTo("河堤：修复工程提前完成");
  }
}
