package dev.tearsheet.internal.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** How well bytes fit UTF-8. */
final class Utf8 {

  /** Broken sequences for each whole one, up to which a page declared UTF-8 stays UTF-8. */
  private static final double MOST_BROKEN = 0.1;

  /** Bytes of a character (RFC 3629). */
  private static final int LONGEST = 4;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** The top bit of each of eight bytes; ASCII has none of them. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  /** The lowest bit of each of eight bytes. */
  private static final long ONES = 0x0101010101010101L;

  private Utf8() {}

  /** Whether all bytes are ASCII. */
  static boolean ascii(byte[] bytes) {
    return pastAscii(bytes, 0, bytes.length) == bytes.length;
  }

  /** Whether all bytes form whole characters, none of them longer than need be or a surrogate. */
  static boolean valid(byte[] bytes) {
    int i = pastAscii(bytes, 0, bytes.length);
    while (i < bytes.length) {
      int length = whole(bytes, i);
      if (length == 0) {
        return false;
      }
      i += length;
      i = i < bytes.length && bytes[i] >= 0 ? pastAscii(bytes, i, bytes.length) : i;
    }
    return true;
  }

  /** One past the ASCII bytes between two places, looked at eight at a time. */
  static int pastAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i + Long.BYTES <= to && ((long) WORDS.get(bytes, i) & BEYOND_ASCII) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** The next place of a byte, the length when there is none, looked for eight at a time. */
  static int next(byte[] bytes, byte sought, int from) {
    long pattern = ONES * sought;
    int i = from;
    while (i + Long.BYTES <= bytes.length && !hasZero((long) WORDS.get(bytes, i) ^ pattern)) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] != sought) {
      i++;
    }
    return i;
  }

  /** Whether one of eight bytes is zero (Warren, Hacker's Delight, 6-1). */
  private static boolean hasZero(long word) {
    return ((word - ONES) & ~word & BEYOND_ASCII) != 0;
  }

  /** Bytes of the whole character at a place, 0 when there is none. */
  static int whole(byte[] bytes, int at) {
    int length = length(bytes[at]);
    if (length == 0 || at + length > bytes.length || !secondFits(bytes, at, length)) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The last place up to a limit that no whole character of several bytes goes across. */
  static int boundary(byte[] bytes, int limit) {
    for (int i = limit - 1; i >= 0 && i > limit - LONGEST; i--) {
      if (i + whole(bytes, i) > limit) {
        return i;
      }
    }
    return limit;
  }

  /** The second byte tells overlong forms, surrogates and what lies beyond U+10FFFF (RFC 3629). */
  private static boolean secondFits(byte[] bytes, int at, int length) {
    int second = length == 1 ? 0 : bytes[at + 1] & 0xFF;
    return switch (bytes[at] & 0xFF) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

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
