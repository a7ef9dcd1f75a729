package dev.tearsheet.internal.decode;

import java.io.Reader;
import java.io.StringReader;

/** Markup that is a string already. */
record StringMarkup(String string) implements Markup {

  @Override
  public int length() {
    return string.length();
  }

  @Override
  public char at(int at) {
    return string.charAt(at);
  }

  @Override
  public int next(char c, int from) {
    int at = string.indexOf(c, from);
    return at < 0 ? string.length() : at;
  }

  @Override
  public boolean holds(char half) {
    return string.indexOf(half) >= 0;
  }

  @Override
  public Reader reader(int from, int to) {
    return new StringReader(text(from, to));
  }

  @Override
  public String text(int from, int to) {
    return string.substring(from, to);
  }
}
