package dev.tearsheet.internal.decode;

/** How well bytes fit UTF-8. */
final class Utf8 {

  /** Broken sequences for each whole one, up to which a page declared UTF-8 stays UTF-8. */
  private static final double MOST_BROKEN = 0.1;

  private Utf8() {}

  /** Whether nearly all bytes beyond ASCII form whole sequences: a page cut or glued somewhere. */
  static boolean mostly(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i]);
      int seen = 1;
      while (seen < length && i + seen < bytes.length && (bytes[i + seen] & 0xC0) == 0x80) {
        seen++;
      }
      whole += length > 1 && seen == length ? 1 : 0;
      broken += length == 0 || seen < length ? 1 : 0;
      i += Math.max(1, seen);
    }
    return whole > 0 && broken <= whole * MOST_BROKEN;
  }

  private static int length(byte lead) {
    int b = lead & 0xFF;
    if (b < 0x80) {
      return 1;
    } else if (b < 0xC2) {
      return 0;
    } else if (b < 0xE0) {
      return 2;
    } else if (b < 0xF0) {
      return 3;
    }
    return b < 0xF5 ? 4 : 0;
  }
}
