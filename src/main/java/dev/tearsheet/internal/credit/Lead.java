package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import java.util.List;

/**
 * How a story opens.
 *
 * @param dateline place, date and agency
 * @param reporters whom an eastern paper names among them, in the order of the text
 */
record Lead(Dateline dateline, List<String> reporters) {

  static Lead of(Dateline dateline) {
    return new Lead(dateline, List.of());
  }
}
