package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Tells the charset of undeclared bytes by their frequencies (Mozilla's detector). */
final class Detector {

  /** Bytes that are enough to tell; more cost time and change nothing. */
  private static final int ENOUGH = 64 * 1024;

  private Detector() {}

  static Optional<Charset> detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    int start = firstBeyondAscii(bytes);
    detector.handleData(bytes, start, Math.min(bytes.length - start, ENOUGH));
    detector.dataEnd();
    @Nullable String name = detector.getDetectedCharset();
    return name == null || !Charset.isSupported(name)
        ? Optional.empty()
        : Optional.of(Charset.forName(larger(name)));
  }

  private static String larger(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "ISO-8859-1", "US-ASCII" -> "windows-1252";
      case "SHIFT_JIS" -> "windows-31j";
      case "EUC-KR" -> "x-windows-949";
      default -> name;
    };
  }

  private static int firstBeyondAscii(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }
}
