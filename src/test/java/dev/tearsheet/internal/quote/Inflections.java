package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of English verbs that report, each with its verb. */
final class Inflections {

  private final Map<String, String> verbs = new LinkedHashMap<>();

  Inflections() {
    for (String line : Words.lines(Inflections.class, "verbs.txt")) {
      List<String> forms = List.of(line.split(" ", -1));
      (forms.size() > 1 ? forms : regular(line)).forEach(form -> verbs.put(form, forms.get(0)));
    }
  }

  /** Every form with its verb. */
  Map<String, String> verbs() {
    return verbs;
  }

  /** The verb of a form, or the word itself. */
  String verb(String form) {
    return verbs.getOrDefault(form, form);
  }

  /** "note" → "note", "notes", "noted", "noting". */
  static List<String> regular(String verb) {
    char last = verb.charAt(verb.length() - 1);
    boolean consonant = verb.length() > 1 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
    if (last == 'e') {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, verb + "s", verb + "d", stem + "ing");
    } else if (last == 'y' && consonant) {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    boolean hisses =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    return List.of(verb, verb + (hisses ? "es" : "s"), verb + "ed", verb + "ing");
  }
}
