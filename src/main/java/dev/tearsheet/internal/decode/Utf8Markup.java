package dev.tearsheet.internal.decode;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Markup in valid UTF-8: it never stands in memory as a string. */
final class Utf8Markup implements Markup {

  private final byte[] bytes;

  Utf8Markup(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int length() {
    return bytes.length;
  }

  @Override
  public char at(int at) {
    return (char) bytes[at];
  }

  @Override
  public int next(char c, int from) {
    return Utf8.next(bytes, (byte) c, from);
  }

  @Override
  public boolean holds(char half) {
    return false;
  }

  @Override
  public Reader reader(int from, int to) {
    return new Utf8Reader(bytes, from, to);
  }

  @Override
  public String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
