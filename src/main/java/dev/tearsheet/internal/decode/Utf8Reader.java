package dev.tearsheet.internal.decode;

import java.io.Reader;

/**
 * The characters of valid UTF-8, decoded as they are asked for: a page's text never stands in
 * memory as a whole.
 */
final class Utf8Reader extends Reader {

  private final byte[] bytes;
  private int at;

  /**
   * The second unit of a character beyond the BMP that no longer fitted in, 0 when there is none.
   */
  private char pending;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] chars, int offset, int length) {
    if (length > 0 && at == bytes.length && pending == 0) {
      return -1;
    }
    int end = offset + length;
    int out = offset;
    if (pending != 0 && out < end) {
      chars[out++] = pending;
      pending = 0;
    }
    while (out < end && at < bytes.length) {
      out = bytes[at] >= 0 ? ascii(chars, out, end) : wide(chars, out, end);
    }
    return out - offset;
  }

  private int ascii(char[] chars, int from, int end) {
    int out = from;
    int in = at;
    int last = Math.min(bytes.length, in + end - from);
    while (in < last && bytes[in] >= 0) {
      chars[out++] = (char) bytes[in++];
    }
    at = in;
    return out;
  }

  /** One character of two bytes or more. */
  private int wide(char[] chars, int out, int end) {
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
      pair(chars, out + 1, end, Character.lowSurrogate(point));
      return Math.min(end, out + 2);
    }
    return out + 1;
  }

  private void pair(char[] chars, int out, int end, char low) {
    if (out < end) {
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
