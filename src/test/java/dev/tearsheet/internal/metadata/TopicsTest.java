package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

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
      })
  void topicsArePartedByWhateverThePageUses(String value, String topics) {
    assertThat(Topics.of(Stream.of(value))).containsExactly(topics.split("/"));
  }

  @Test
  void valuesFollowEachOther() {
    assertThat(Topics.of(Stream.of("bridge", "river, bridge"))).containsExactly("bridge", "river");
  }
}
