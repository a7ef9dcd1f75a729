package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark, as some exports of office software are: every second byte of
 * markup and of western text is zero, and always the same of each two.
 */
final class UnmarkedUtf16 {

  /** Bytes that are looked at. */
  private static final int SAMPLE = 4096;

  /** Share of the units that are ASCII: the tags of a page, whatever its language. */
  private static final double ASCII = 0.2;

  private UnmarkedUtf16() {}

  static Optional<Charset> of(byte[] bytes) {
    if (bytes.length < 2 || (bytes[0] != 0 && bytes[1] != 0)) {
      return Optional.empty();
    } else if (isAscii(bytes, 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isAscii(bytes, 1) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** Whether many units are ASCII with their low byte at this place, and none is a control. */
  private static boolean isAscii(byte[] bytes, int low) {
    int end = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int ascii = 0;
    for (int i = 0; i < end; i += 2) {
      int unit = bytes[i + low];
      if (bytes[i + 1 - low] == 0) {
        if (unit >= 0 && unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r') {
          return false;
        }
        ascii++;
      }
    }
    return ascii >= ASCII * end / 2;
  }
}
