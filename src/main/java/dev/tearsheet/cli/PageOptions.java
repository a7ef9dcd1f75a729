package dev.tearsheet.cli;

import dev.tearsheet.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said about a page besides where it lies; the same for every command that reads one. */
final class PageOptions {

  @Option(names = "--url", paramLabel = "U", description = "The address it was fetched from.")
  private @Nullable String url;

  @Option(
      names = "--as",
      paramLabel = "html|text",
      description = "What the input is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private InputFile.Form form = InputFile.Form.HTML;

  Source source(byte[] bytes) {
    Source source = InputFile.source(bytes, form);
    return url == null ? source : source.url(url);
  }
}
