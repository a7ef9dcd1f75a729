package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps of the large packages, by which a newcomer finds the class for a change. */
class PackageMapTest {

  private static final Path ROOT = Path.of("src", "main", "java", "dev", "tearsheet", "internal");

  private static final Pattern LINK = Pattern.compile("\\{@link\\s+\\*?\\s*(\\w+)}");

  @ParameterizedTest
  @ValueSource(strings = {"boilerplate", "credit", "metadata", "quote", "text"})
  void everyClassStandsInTheMapOnce(String name) throws IOException {
    String map = Files.readString(ROOT.resolve(name).resolve("package-info.java"));
    List<String> named = LINK.matcher(map).results().map(link -> link.group(1)).toList();

    try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString().replace(".java", ""))
                  .filter(file -> !file.equals("package-info"))
                  .toList());
    }
  }
}
