package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A byte order mark at the start of an input.
 *
 * @param charset the charset it stands for
 * @param length its bytes
 */
record ByteOrderMark(Charset charset, int length) {

  private static final ByteOrderMark UTF_8 = new ByteOrderMark(StandardCharsets.UTF_8, 3);
  private static final ByteOrderMark UTF_16BE = new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
  private static final ByteOrderMark UTF_16LE = new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
  private static final ByteOrderMark UTF_32LE = new ByteOrderMark(Charset.forName("UTF-32LE"), 4);

  static Optional<ByteOrderMark> of(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    } else if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; i < mark.length && same; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }
}
