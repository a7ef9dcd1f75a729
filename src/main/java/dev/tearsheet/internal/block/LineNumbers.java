package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import org.apache.commons.lang3.StringUtils;

/** The numbers of a program's lines, which stand in a cell of their own beside it. */
final class LineNumbers {

  /** Digits of a line's number. */
  private static final int MAX_DIGITS = 5;

  private LineNumbers() {}

  /** Whether a block counts the lines of the one after it. */
  static boolean are(TextBlock numbers, TextBlock code) {
    return numbers.block() instanceof Block.Preformatted
        && code.block() instanceof Block.Preformatted
        && numbers.place().within(Region.TABLE)
        && code.place().within(Region.TABLE)
        && isCount(numbers.text(), StringUtils.countMatches(code.text(), '\n') + 1);
  }

  /** One number a line, each one more than that before, and no more of them than lines. */
  private static boolean isCount(String text, int lines) {
    String[] numbers = StringUtils.split(text);
    if (numbers.length == 0 || numbers.length > lines || !isNumber(numbers[0])) {
      return false;
    }
    int first = Integer.parseInt(numbers[0]);
    for (int i = 1; i < numbers.length; i++) {
      if (!isNumber(numbers[i]) || Integer.parseInt(numbers[i]) != first + i) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String token) {
    return token.length() <= MAX_DIGITS && StringUtils.isNumeric(token);
  }
}
