package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A WordNet of two words: "claim", a verb that tells and a noun of what is told, and "claimant".
 */
class SenseMinerTest {

  @TempDir private Path folder;

  @Test
  void formsThatAreMetOftenEnoughHaveTheSensesOfTheirBases() throws IOException {
    file("data.noun", "  1 licence", "0001 10 n 01 claim 0", "0002 18 n 01 claimant 0");
    file("index.noun", "claim n 1 0 1 1 0001", "claimant n 1 0 1 0 0002");
    file("data.verb", "0003 32 v 01 claim 0");
    file("index.verb", "claim v 1 0 1 1 0003");
    file("cntlist.rev", "claim%1:10:00:: 1 2", "claim%2:32:00:: 1 7");
    for (String none : List.of("data.adj", "index.adj", "data.adv", "index.adv")) {
      file(none);
    }
    for (String part : List.of("noun", "verb", "adj", "adv")) {
      file(part + ".exc");
    }
    SenseMiner miner = new SenseMiner(WordNet.read(folder));
    miner.add(
        new Annotated(
            "id",
            "He claims, claims and claimed: claimants, claimants, claimants, claims.",
            List.of()));
    assertThat(miner.lines()).containsExactly("0900000000900 claimants", "7209000090000 claims");
  }

  private void file(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }
}
