package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "bridge, river , Lund Harbour => bridge/river/Lund Harbour",
        "bridge; river => bridge/river",
        "bridge|Lund Harbour => bridge/Lund Harbour",
        "#bridge #LundHarbour => bridge/LundHarbour",
        "#bridge, #river => bridge/river",
        "bridge river harbour traffic opening cars => bridge/river/harbour/traffic/opening/cars",
        "the bridge of the lund harbour => the bridge of the lund harbour",
        "Lund Harbour bridge => Lund Harbour bridge",
        "橋、川、港 => 橋/川/港",
        "大桥 河流 => 大桥/河流",
        "جسر، نهر => جسر/نهر",
        "\"bridge\", \"river\" => bridge/river",
        "Bridge, bridge => Bridge",
        "C# => C",
        "Lite:true, Tag:Harbours, Category: Bridges, Layer:0, Lock:SOURCE_NONE => Harbours/Bridges",
        "type: news, harbour, word count: >900 => harbour",
        "Lund: the port, Re:view => Lund: the port/Re:view",
        "harbour, 104746419, 2031 => harbour/2031",
      })
  void topicsArePartedByWhateverThePageUses(String value, String topics) {
    assertThat(Topics.of(Stream.of(value))).containsExactly(topics.split("/"));
  }

  @Test
  void headlineIsNoTopicWholeOrWordByWord() {
    assertThat(Topics.telling(List.of("Bridge opens", "bridge"), "Bridge opens"))
        .containsExactly("bridge");
    assertThat(
            Topics.telling(
                List.of("Old", "bridge", "opens", "again", "port"), "Old bridge opens again"))
        .isEmpty();
    assertThat(Topics.telling(List.of("Old", "bridge"), "Old bridge")).hasSize(2);
  }

  @Test
  void valuesFollowEachOther() {
    assertThat(Topics.of(Stream.of("bridge", "river, bridge"))).containsExactly("bridge", "river");
  }
}
