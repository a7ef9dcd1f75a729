package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any script is read as far as it goes; {@code JAZZER_FUZZ=1} to fuzz. */
class JsonLdFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void script(byte[] input) {
    JsonLdReader.Result result =
        JsonLdReader.mended(
            new String(input, StandardCharsets.UTF_8), new MetadataBounds(2000, 9, 9));
    JsonGraph graph = new JsonGraph();
    result.documents().forEach(graph::add);
    Claims claims = new Claims(9);
    claims.add(Claim.of(Field.HEADLINE, Origin.TITLE, "The bell"));
    JsonLdClaims.collect(graph, claims, "https://example.org/a");

    assertThat(claims.all()).allMatch(claim -> !claim.value().isBlank());
  }
}
