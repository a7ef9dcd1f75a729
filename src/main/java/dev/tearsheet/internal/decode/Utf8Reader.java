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

  private final byte[] bytes;
  private final ByteBuffer ascii;
  private final CharsetDecoder decoder = StandardCharsets.US_ASCII.newDecoder();
  private CharBuffer buffer = CharBuffer.allocate(0);
  private int at;

  /**
   * The second unit of a character beyond the BMP that no longer fitted in, 0 when there is none.
   */
  private char pending;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
    this.ascii = ByteBuffer.wrap(bytes);
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
    int last = Utf8.pastAscii(bytes, at, Math.min(bytes.length, at + end - from));
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
