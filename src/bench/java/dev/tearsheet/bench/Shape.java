package dev.tearsheet.bench;

/**
 * A page of one thing, as often as fits into a size, between two ends. In what is repeated {@code ~}
 * stands for a word of its own each time, {@code ^} for a number: a thousand names that are one
 * name are soon told apart from nothing.
 *
 * @param name what is repeated, for the table
 * @param before what opens it
 * @param piece what is repeated
 * @param after what closes it
 */
record Shape(String name, String before, String piece, String after) {

  private static final String CONSONANTS = "bdfglmnrstv";
  private static final String VOWELS = "aeiou";

  /** One that opens and closes with nothing. */
  static Shape of(String name, String piece) {
    return new Shape(name, "", piece, "");
  }

  /** The markup, to about as many characters as asked for. */
  String markup(int size) {
    StringBuilder all = new StringBuilder(size + piece.length()).append(before);
    for (int i = 0; all.length() < size; i++) {
      append(all, i);
    }
    return all.append(after).toString();
  }

  private void append(StringBuilder all, int number) {
    for (int i = 0; i < piece.length(); i++) {
      switch (piece.charAt(i)) {
        case '~' -> all.append(word(number));
        case '^' -> all.append(number);
        default -> all.append(piece.charAt(i));
      }
    }
  }

  /** A name: 0 is "Baba", 1 "Daba", and so on. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number; left > 0 || word.length() < 4; ) {
      word.append(CONSONANTS.charAt(left % CONSONANTS.length()));
      left /= CONSONANTS.length();
      word.append(VOWELS.charAt(left % VOWELS.length()));
      left /= VOWELS.length();
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }
}
