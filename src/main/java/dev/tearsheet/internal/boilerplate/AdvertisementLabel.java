package dev.tearsheet.internal.boilerplate;

/** The one word above an advertisement: it stands amid the story, where context would keep it. */
final class AdvertisementLabel {

  private static final int MAX_LENGTH = 40;

  private static final class Labels {
    private static final Lexicon ALL =
        Lexicon.parse(
            Lexicon.lines("advertisement-labels.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> "=" + line + " 1")
                .toList());
  }

  private AdvertisementLabel() {}

  static boolean is(String text) {
    return text.length() <= MAX_LENGTH && Labels.ALL.of(Terms.whole(text)) > 0;
  }
}
