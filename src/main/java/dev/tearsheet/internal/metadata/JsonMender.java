package dev.tearsheet.internal.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/**
 * Writes damaged JSON anew: with the commas and brackets that lack, without those too many, and
 * with what belongs to a string in it. What cannot be told is left out; where a fault is none of
 * these, what stands before it is kept.
 *
 * <p>{@code {"headline": "The "long" bridge" "author": ,} → {"headline":"The \"long\"
 * bridge","author":null}}
 */
final class JsonMender {

  /** Characters of a value without marks; a date has 35. */
  private static final int MAX_WORD = 60;

  /** What ends one; the last stands for the end of the text too. */
  private static final String ENDS = ",;}]\n\"{\0";

  private static final String DATE = "0123456789-+:.TZ";

  /** As scripts and Python write them. */
  private static final Map<String, String> LITERALS =
      Map.of("true", "true", "True", "true", "false", "false", "False", "false");

  private final String text;
  private final JsonAhead ahead;
  private final StringBuilder json = new StringBuilder();

  /** The brackets that are open, the inmost first. */
  private final Deque<Character> open = new ArrayDeque<>();

  private int objects;
  private int place;

  /** Whether a value of the inmost bracket was written, so that the next needs a comma. */
  private boolean valued;

  /** Whether a name was written that has no value yet. */
  private boolean named;

  private boolean stuck;
  private boolean bare;

  /** Where the first string stands that was left out, or −1. */
  private int doubt = -1;

  private JsonMender(String text) {
    this.text = text;
    this.ahead = new JsonAhead(text);
  }

  /** The text as sound JSON; none where it has no object, or is a script with bare names. */
  static Optional<String> mend(String text) {
    JsonMender mender = new JsonMender(text);
    mender.write();
    if (mender.stuck && mender.doubt >= 0) {
      mender = new JsonMender(text.substring(0, mender.doubt));
      mender.write();
    }
    boolean told = !mender.bare && mender.json.indexOf("{") >= 0;
    return told ? Optional.of(mender.json.toString()) : Optional.empty();
  }

  private void write() {
    while (place < text.length() && !stuck) {
      step(text.charAt(place));
    }
    while (!open.isEmpty()) {
      close();
    }
  }

  private void step(char c) {
    int skipped = c <= ' ' ? 1 : JsonRepair.wrapper(text, place);
    if (skipped > 0) {
      place += skipped;
    } else if (c == '{' || c == '[') {
      open(c);
    } else if (open.isEmpty()) {
      outside();
    } else if (c == '}' || c == ']') {
      close(c);
    } else if (c == ',' || c == ';') {
      separate();
    } else if (c == ':' && named) {
      place++;
    } else if (c == '/') {
      comment();
    } else if (JsonAhead.isQuote(c)) {
      quoted();
    } else {
      word();
    }
  }

  /** What is no JSON, or the first member of an object whose bracket lacks. */
  private void outside() {
    if (json.length() == 0 && ahead.isKey(place)) {
      place--;
      open('{');
    } else {
      place++;
    }
  }

  private boolean inList() {
    return open.element() == '[';
  }

  private void open(char bracket) {
    if (open.isEmpty()) {
      json.append('\n');
    } else if (!startsValue()) {
      return;
    }
    json.append(bracket);
    open.push(bracket);
    objects += bracket == '{' ? 1 : 0;
    valued = false;
    named = false;
    place++;
  }

  /** A bracket that closes one further out closes those within; one that none opened is none. */
  private void close(char bracket) {
    place++;
    boolean object = bracket == '}';
    if (object && isTooMany()) {
      return;
    }
    if (object ? objects > 0 : objects < open.size()) {
      char opened = object ? '{' : '[';
      while (open.element() != opened) {
        close();
      }
      close();
    }
  }

  /** Whether the last object would end though a member follows, behind one that ended just now. */
  private boolean isTooMany() {
    int next = ahead.pastBlanks(place);
    return open.size() == 1
        && json.charAt(json.length() - 1) == '}'
        && ahead.at(next) == ','
        && ahead.isKey(ahead.pastBlanks(next + 1));
  }

  private void close() {
    endName();
    boolean list = open.pop() == '[';
    objects -= list ? 0 : 1;
    json.append(list ? ']' : '}');
    valued = true;
  }

  private void separate() {
    endName();
    place++;
  }

  private void endName() {
    if (named) {
      json.append("null");
      named = false;
      valued = true;
    }
  }

  /** Whether a value may stand here; if not, the fault is none that can be mended. */
  private boolean startsValue() {
    stuck = !named && !inList();
    if (!stuck && valued && inList()) {
      json.append(',');
    }
    return !stuck;
  }

  private void value(String value) {
    json.append(value);
    endValue();
  }

  private void endValue() {
    named = false;
    valued = true;
  }

  private void comment() {
    String end = ahead.at(place + 1) == '*' ? "*/" : "\n";
    stuck = end.equals("\n") && ahead.at(place + 1) != '/';
    int found = stuck ? -1 : text.indexOf(end, place + 2);
    place = found < 0 ? text.length() : found + end.length();
  }

  private void quoted() {
    if (named || inList()) {
      string();
    } else {
      name();
    }
  }

  private void name() {
    int end = ahead.nameEnd(place);
    int colon = end < 0 ? -1 : ahead.pastBlanks(end + 1);
    stuck = colon < 0 || ahead.at(colon) != ':';
    if (!stuck) {
      json.append(valued ? "," : "").append('"').append(text, place + 1, end).append("\":");
      named = true;
      place = colon + 1;
    }
  }

  private void string() {
    if (!named && ahead.isKey(place)) {
      stuck = true;
      return;
    }
    startsValue();
    JsonString string = JsonString.at(place, ahead, text, inList());
    if (string.sure()) {
      string.write(text, json);
      endValue();
    } else {
      doubt = doubt < 0 ? place : doubt;
      value("null");
    }
    place = string.end() + 1;
  }

  /** A value without marks: a number, a literal, a date; any other is none. */
  private void word() {
    if (!named && !inList()) {
      stuck = true;
      bare = ahead.isBareKey(place);
      return;
    }
    startsValue();
    int end = place;
    while (end - place < MAX_WORD && ENDS.indexOf(ahead.at(end)) < 0) {
      end++;
    }
    stuck = ",}]\n".indexOf(ahead.at(end)) < 0;
    value(stuck ? "null" : literal(text.substring(place, end).strip()));
    place = end;
  }

  private static char first(String word) {
    return word.isEmpty() ? 0 : word.charAt(0); // blanks of other scripts are no word
  }

  private static String literal(String word) {
    boolean date = Character.isDigit(first(word)) && StringUtils.containsOnly(word, DATE);
    return date ? '"' + word + '"' : LITERALS.getOrDefault(word, "null");
  }
}
