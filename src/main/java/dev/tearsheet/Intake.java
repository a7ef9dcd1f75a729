package dev.tearsheet;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Decoded;
import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.decode.Markup;
import dev.tearsheet.internal.markup.MarkedText;
import dev.tearsheet.internal.text.Entities;
import dev.tearsheet.internal.text.LineMarks;
import dev.tearsheet.internal.text.LinkNumbers;
import dev.tearsheet.internal.text.LiteralBreaks;
import dev.tearsheet.internal.text.WrittenBreaks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/** A source as characters, cut at the limit of the input. */
record Intake(Source source, int limit, List<Problem> problems) {

  /** Bytes or UTF-16 units that tell whether an input is the record of a page. */
  private static final int START = 2000;

  /** Whether it is a text, or came over the wire as one: some servers call their pages so. */
  boolean isText() {
    return source.form() == Source.Form.TEXT || (isPlainOnTheWire() && !opensTag(source.bytes()));
  }

  private boolean isPlainOnTheWire() {
    String type = source.contentType().orElse("");
    return source.form() == Source.Form.BYTES
        && (Strings.CI.startsWith(type, "text/plain")
            || Strings.CI.startsWith(type, "text/markdown"));
  }

  /** Whether the first byte that is no white space and no byte order mark opens a tag. */
  private static boolean opensTag(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] <= ' ') {
      i++;
    }
    return i < bytes.length && bytes[i] == '<';
  }

  /** The characters of a page or a text; to be asked for once. */
  Markup markup() {
    return Decoder.unquoted(source.form() == Source.Form.BYTES ? decoded().markup() : read());
  }

  /** A string, or the page within one that is a message. */
  private Markup read() {
    String text = string();
    Optional<Decoded> saved =
        source.form() == Source.Form.HTML ? Decoder.saved(text) : Optional.empty();
    saved.ifPresent(page -> problems.addAll(page.problems()));
    return saved.map(Decoded::markup).orElseGet(() -> Markup.of(text));
  }

  /** A text as it is meant: a scraper may have left what HTML or JSON writes for a character. */
  static String meant(Markup text) {
    String lines = WrittenBreaks.read(LiteralBreaks.read(text.text(0, text.length())));
    return Entities.read(LinkNumbers.without(LineMarks.without(lines)));
  }

  /** The page that the characters stand for where they are a record of it. */
  static Optional<Markup> record(Markup text, String url) {
    String start = text.text(0, Math.min(text.length(), START));
    return MarkedText.mayOpenRecord(start)
        ? MarkedText.record(text.text(0, text.length()), url).map(Markup::of)
        : Optional.empty();
  }

  /** The whole of a string. */
  private String string() {
    String text = Decoder.mended(cut(source.string()), problems);
    tellEmpty(text.isBlank());
    return text;
  }

  private void tellEmpty(boolean blank) {
    if (blank) {
      problems.add(Problem.of(Problem.Code.EMPTY_INPUT, "There was no input."));
    }
  }

  private Decoded decoded() {
    byte[] bytes = source.bytes();
    if (bytes.length > limit) {
      tell("bytes", bytes.length);
      bytes = Arrays.copyOf(bytes, Decoder.boundary(bytes, limit));
    }
    Decoded decoded = Decoder.decode(bytes, source.contentType().orElse(""));
    problems.addAll(decoded.problems());
    tellEmpty(decoded.isBlank() && decoded.problems().isEmpty());
    return decoded;
  }

  private String cut(String string) {
    if (string.length() <= limit) {
      return string;
    }
    tell("UTF-16 units", string.length());
    boolean splitsPair = Character.isHighSurrogate(string.charAt(limit - 1));
    return string.substring(0, splitsPair ? limit - 1 : limit);
  }

  private void tell(String unit, int length) {
    String message = "Of " + length + " " + unit + " the first " + limit + " were read.";
    problems.add(Problem.of(Problem.Code.INPUT_TRUNCATED, message));
  }
}
