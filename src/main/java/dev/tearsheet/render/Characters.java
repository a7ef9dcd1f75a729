package dev.tearsheet.render;

/** Characters that no output carries. */
final class Characters {

  private Characters() {}

  /**
   * Control characters other than tab, line feed and carriage return, and the noncharacters U+FFFE
   * and U+FFFF: parse errors in HTML ("preprocessing the input stream") and forbidden in XML.
   */
  static boolean replaced(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= 0x7F && c < 0xA0)
        || c >= 0xFFFE;
  }

  /** Whether half of a surrogate pair stands alone; no encoder can write it. */
  static boolean lone(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
