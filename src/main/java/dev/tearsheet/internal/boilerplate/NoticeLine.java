package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A line below or amid the story that holds what differs on every page: how to reach its author,
 * whose rights it is, how long ago it was written, data of a script. On the annotated pages some
 * 580 such lines are furniture and 2 are of the story.
 */
final class NoticeLine {

  /** UTF-16 units of a sentence on how to reach somebody. */
  private static final int MAX_CONTACT = 160;

  /** UTF-16 units of a sentence on whom to follow, and one on how to write. */
  private static final int MAX_FOLLOW = 300;

  /** UTF-16 units of a notice of rights with its small print. */
  private static final int MAX_RIGHTS = 300;

  private static final String[] CONTACTS = {"contact ", "write to ", "e-mail ", "email ", "reach "};

  private static final String[] NETWORKS = {
    "on twitter", "on facebook", "on instagram", "on linkedin", "on google", "on bluesky"
  };

  private static final Set<String> MAILBOXES =
      Words.read(NoticeLine.class, "newsroom-mailboxes.txt");

  private static final String FOLLOW = "follow ";

  private static final String PATRONAGE = " is a reader-supported publication. ";

  private static final String COPYRIGHT = "copyright ";

  /** UTF-16 units of whose rights are told without a year. */
  private static final int MAX_HOLDER = 60;

  /** UTF-16 units of whose rights are reserved and what is forbidden. */
  private static final int MAX_RESERVED = 120;

  private static final Set<String> RESERVED = Words.read(NoticeLine.class, "rights-phrases.txt");

  private static final Openings RESERVED_OPENINGS = new Openings(RESERVED);

  private NoticeLine() {}

  static boolean is(String text) {
    return !text.isEmpty()
        && (isContact(text) || isRights(text) || Ago.is(text) || isPatronage(text));
  }

  /** {@code "Lund Notes is a reader-supported publication. To receive new posts …"}. */
  private static boolean isPatronage(String text) {
    return text.length() <= MAX_RIGHTS && text.contains(PATRONAGE);
  }

  /**
   * {@code "Write to Ann Roe at …"}, {@code "Ann Roe can be reached at …"}, {@code "Follow Ann Roe
   * on Twitter: @roe"}; an address alone is of the story as often as not.
   */
  private static boolean isContact(String text) {
    if (Strings.CI.startsWith(text, FOLLOW)) {
      return text.length() <= MAX_FOLLOW && isToFollow(text);
    } else if (text.length() > MAX_CONTACT) {
      return false;
    }
    int at = text.indexOf('@');
    boolean address = at > 0 && text.charAt(at - 1) > ' ' && text.indexOf('.', at) > 0;
    return address
        && (text.contains(" reached at ")
            || text.contains(" contacted at ")
            || Strings.CS.startsWithAny(text.toLowerCase(Locale.ROOT), CONTACTS)
            || isNewsroom(text, at));
  }

  /** {@code "Har du ett tips? Mejla redaktionen@lund.example"}, where words stand before. */
  private static boolean isNewsroom(String text, int at) {
    int start = text.lastIndexOf(' ', at) + 1;
    return start > 0 && MAILBOXES.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  /** An account on one line, or somebody on a network with the addresses of more. */
  private static boolean isToFollow(String text) {
    return (text.length() <= MAX_CONTACT && text.indexOf('@') > 0)
        || (isNamed(text) && Strings.CI.containsAny(text, NETWORKS));
  }

  /** Whether a name or "us" is to be followed: no steps, and no thread. */
  private static boolean isNamed(String text) {
    String whom = Strings.CS.removeStart(text.substring(FOLLOW.length()), "the ");
    return !whom.isEmpty() && (Character.isUpperCase(whom.charAt(0)) || whom.startsWith("us "));
  }

  /**
   * {@code "© Lund Post"}, {@code "Copyright 2031 The Lund Post. All rights reserved. …"}, {@code
   * "© 2031 …"}.
   */
  static boolean isRights(String text) {
    return isSigned(text) || isReserved(text);
  }

  /** {@code "Alle Rechte vorbehalten. …"}, {@code "© Lund Post, tous droits réservés"}. */
  private static boolean isReserved(String text) {
    if (text.length() > MAX_RESERVED) {
      return false;
    }
    boolean sign =
        StringUtils.containsAny(text, '©', 'ⓒ') || Strings.CI.startsWith(text, COPYRIGHT);
    return RESERVED_OPENINGS.at(text, 0) || (sign && saysReserved(text.toLowerCase(Locale.ROOT)));
  }

  private static boolean saysReserved(String line) {
    return RESERVED.stream().anyMatch(line::contains);
  }

  private static boolean isSigned(String text) {
    boolean word = Strings.CI.startsWith(text, COPYRIGHT);
    if (text.isEmpty() || text.length() > MAX_RIGHTS || (!word && text.charAt(0) != '©')) {
      return false;
    }
    String rest = StringUtils.stripStart(text.substring(word ? COPYRIGHT.length() : 1), " ©(c)");
    return rest.startsWith("20")
        || rest.startsWith("19")
        || (text.charAt(0) == '©' && text.length() <= MAX_HOLDER && !rest.endsWith("."));
  }

  /** An object of JSON in a paragraph of a page: <code>{ "modules": [], "id": 7 }</code>. */
  static boolean isData(String text) {
    return text.length() > 2
        && text.charAt(0) == '{'
        && text.charAt(text.length() - 1) == '}'
        && StringUtils.stripStart(text.substring(1), null).startsWith("\"")
        && text.contains("\":");
  }
}
