package dev.tearsheet;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Decoded;
import dev.tearsheet.internal.decode.Decoder;
import java.util.Arrays;
import java.util.List;

/** A source as text, cut at the limit of the input. */
record Intake(Source source, int limit, List<Problem> problems) {

  String text() {
    String text = source.form() == Source.Form.BYTES ? decoded() : cut(source.string());
    if (text.isBlank()) {
      problems.add(Problem.of(Problem.Code.EMPTY_INPUT, "There was no input."));
    }
    return text;
  }

  private String decoded() {
    byte[] bytes = source.bytes();
    if (bytes.length > limit) {
      tell("bytes", bytes.length);
      bytes = Arrays.copyOf(bytes, limit);
    }
    Decoded decoded = Decoder.decode(bytes, source.contentType().orElse(""));
    problems.addAll(decoded.problems());
    return decoded.text();
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
