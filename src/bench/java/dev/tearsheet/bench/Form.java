package dev.tearsheet.bench;

import dev.tearsheet.Source;
import java.nio.charset.StandardCharsets;

/** How a page is handed over: as it is, or as text, a line for each tag. */
enum Form {
  HTML,
  TEXT;

  /** Every page begins with a story and with a source and its cue: all quotes after it may be theirs. */
  private static final String LEAD =
      "<h1>The wall stands</h1>"
          + "<p>The council met on Monday and spoke for two hours about the harbor wall.</p>"
          + "<p>It will be raised by a meter before the storms of autumn, the mayor told them.</p>"
          + "<p>Ann Roe said: </p>";

  Source source(String pieces) {
    String page = isWhole(pieces) ? pieces : LEAD + pieces;
    String url = "https://harbor.example/2024/05/03/wall";
    return this == HTML
        ? Source.bytes(page.getBytes(StandardCharsets.UTF_8)).url(url)
        : Source.text(page.replaceAll("<[^>]*>", "\n"));
  }

  /** A message or a document that what stands before it would make another. */
  private static boolean isWhole(String pieces) {
    return pieces.startsWith("MIME-Version") || pieces.startsWith("<!DOCTYPE");
  }
}
