package dev.tearsheet.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser, when this machine has one. */
final class Chromium {

  private static final int LONGEST_SECONDS = 120;

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
  }

  static Optional<Chromium> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /** The page's tree as markup after its scripts have run; no host name is ever resolved. */
  String load(String page, Path folder) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), page, StandardCharsets.UTF_8);
    Path out = folder.resolve("tree.html");
    Process process =
        new ProcessBuilder(command(file, folder))
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("log.txt").toFile())
            .start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private List<String> command(Path file, Path folder) {
    return List.of(
        program.toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=" + folder.resolve("profile"),
        "--virtual-time-budget=3000",
        "--dump-dom",
        file.toUri().toString());
  }
}
