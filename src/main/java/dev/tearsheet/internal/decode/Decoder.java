package dev.tearsheet.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** First stage: bytes to text. */
public final class Decoder {

  private Decoder() {}

  /**
   * Decodes a page's bytes.
   *
   * @param bytes the page's bytes
   * @param contentType the value of the HTTP header, empty when not known
   * @return the text, and how its charset was known
   */
  public static Decoded decode(byte[] bytes, String contentType) {
    return new Decoded(
        new String(bytes, StandardCharsets.UTF_8),
        StandardCharsets.UTF_8,
        Decoded.Origin.UTF_8_TRIAL,
        List.of());
  }
}
