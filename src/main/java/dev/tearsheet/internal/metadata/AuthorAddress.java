package dev.tearsheet.internal.metadata;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Addresses under which sites keep the pages of those who write for them. */
final class AuthorAddress {

  private static final Set<String> FOLDERS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autores",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "people",
          "profile",
          "profiles",
          "staff",
          "journalist",
          "journalists",
          "by",
          "reporter",
          "reporters",
          "writer",
          "writers",
          "contributor",
          "contributors",
          "columnist",
          "columnists",
          "redaktion",
          "team",
          "person",
          "autorzy",
          "penulis",
          "yazar");

  /** An address longer than this carries more than a name. */
  private static final int MAX_LENGTH = 300;

  private AuthorAddress() {}

  static boolean is(String url) {
    if (url.isEmpty() || url.length() > MAX_LENGTH) {
      return false;
    }
    String[] folders =
        StringUtils.split(StringUtils.substringBefore(url, "?").toLowerCase(Locale.ROOT), '/');
    for (int i = 0; i + 1 < folders.length; i++) {
      if (FOLDERS.contains(folders[i])) {
        return true;
      }
    }
    return false;
  }
}
