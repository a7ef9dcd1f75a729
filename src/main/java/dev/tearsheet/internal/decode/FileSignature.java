package dev.tearsheet.internal.decode;

import java.util.Arrays;
import java.util.List;

/** The bytes that open files which are no pages: PDF, pictures, archives, programs. */
final class FileSignature {

  private static final List<byte[]> OPENINGS =
      List.of(
          bytes('%', 'P', 'D', 'F', '-'),
          bytes(0x89, 'P', 'N', 'G', '\r', '\n'),
          bytes('G', 'I', 'F', '8', '7', 'a'),
          bytes('G', 'I', 'F', '8', '9', 'a'),
          bytes(0xff, 0xd8, 0xff),
          bytes('P', 'K', 3, 4),
          bytes(0x7f, 'E', 'L', 'F'));

  private FileSignature() {}

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Whether an input opens as such a file does. */
  static boolean opens(byte[] input) {
    return OPENINGS.stream().anyMatch(opening -> startsWith(input, opening));
  }

  private static boolean startsWith(byte[] input, byte[] opening) {
    return input.length >= opening.length
        && Arrays.equals(input, 0, opening.length, opening, 0, opening.length);
  }
}
