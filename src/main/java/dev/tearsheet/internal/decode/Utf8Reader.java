package dev.tearsheet.internal.decode;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The characters of valid UTF-8, decoded as they are asked for: a page's text never stands in
 * memory as a whole.
 */
final class Utf8Reader extends Reader {

  /** Bytes of ASCII in a row from which on the JDK's decoder is faster than a loop. */
  private static final int LONG = 24;

  private static final CharBuffer NONE = CharBuffer.allocate(0);

  private final byte[] bytes;
  private final int end;
  private final ByteBuffer ascii;
  private final CharsetDecoder decoder = StandardCharsets.US_ASCII.newDecoder();
  private CharBuffer buffer = NONE;
  private int at;

  /**
   * The second unit of a character beyond the BMP that no longer fitted in, 0 when there is none.
   */
  private char pending;

  /** Reads whole characters from one place to another. */
  Utf8Reader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
    this.ascii = ByteBuffer.wrap(bytes);
  }

  @Override
  public int read(char[] chars, int offset, int length) {
    if (length > 0 && at == end && pending == 0) {
      return -1;
    }
    int full = offset + length;
    int out = offset;
    if (pending != 0 && out < full) {
      chars[out++] = pending;
      pending = 0;
    }
    while (out < full && at < end) {
      out = bytes[at] >= 0 ? ascii(chars, out, full) : wide(chars, out, full);
    }
    return out - offset;
  }

  private int ascii(char[] chars, int from, int full) {
    int last = Utf8.pastAscii(bytes, at, Math.min(end, at + full - from));
    int out = from + last - at;
    if (last - at < LONG) {
      for (int i = from; i < out; i++) {
        chars[i] = (char) bytes[at++];
      }
    } else {
      decoder.decode(ascii.limit(last).position(at), buffer(chars).limit(out).position(from), true);
      at = last;
    }
    return out;
  }

  /** Callers read into the same array again and again. */
  private CharBuffer buffer(char[] chars) {
    buffer = buffer.array() == chars ? buffer : CharBuffer.wrap(chars);
    return buffer;
  }

  /** One character of two bytes or more. */
  private int wide(char[] chars, int out, int full) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0xE0) {
      chars[out] = (char) ((lead & 0x1F) << 6 | tail(1));
      at += 2;
    } else if (lead < 0xF0) {
      chars[out] = (char) ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2));
      at += 3;
    } else {
      int point = (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
      at += 4;
      chars[out] = Character.highSurrogate(point);
      pair(chars, out + 1, full, Character.lowSurrogate(point));
      return Math.min(full, out + 2);
    }
    return out + 1;
  }

  private void pair(char[] chars, int out, int full, char low) {
    if (out < full) {
      chars[out] = low;
    } else {
      pending = low;
    }
  }

  private int tail(int offset) {
    return bytes[at + offset] & 0x3F;
  }

  @Override
  public void close() {}
}
