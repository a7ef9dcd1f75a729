package dev.tearsheet.internal.decode;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * UTF-8 that someone upstream read as windows-1252, ISO-8859-1 or windows-1251, so that {@code ’}
 * stands as {@code â€™}. Such a text gives itself away: character for byte, it is UTF-8 again,
 * which text that is right hardly ever is by chance (the idea of ftfy, Speer 2019). It is mended
 * where that happens often enough beside all other characters beyond ASCII; what is right stays as
 * it is.
 */
final class Mojibake {

  private static final List<Mojibake> PAGES =
      List.of(new Mojibake("windows-1252", "ÂÃâÄÅÎÐØàãæ"), new Mojibake("windows-1251", "РС"));

  /** Characters that can be mended; one alone may be an example of a wrong charset. */
  private static final int LEAST = 2;

  /**
   * Other characters beyond ASCII for each that can be mended, at most: a page half of it right.
   */
  private static final int MOST_OTHERS = 4;

  /** A text read wrongly twice is mended twice. */
  private static final int ROUNDS = 2;

  private static final String MARK = "ï»¿";

  /** No character of the code pages is beyond the trade mark sign. */
  private static final int END = '™' + 1;

  private static final char LOST = '\uFFFD';

  /** The bytes that open most of the characters, as the code page shows them. */
  private final String leads;

  /** The byte of each character, 0 for those that have none or are ASCII. */
  private final byte[] bytes = new byte[END];

  private Mojibake(String charset, String leads) {
    this.leads = leads;
    for (int b = 0x80; b <= 0x9F; b++) {
      bytes[b] = (byte) b; // ISO-8859-1 and what windows-1252 leaves open
    }
    byte[] one = new byte[1];
    for (int b = 0x80; b <= 0xFF; b++) {
      one[0] = (byte) b;
      char c = Charset.forName(charset).decode(ByteBuffer.wrap(one)).get();
      if (c < END) {
        bytes[c] = (byte) b;
      }
    }
  }

  /** The text as it was meant, or the very same one when nothing is wrong with it. */
  static String mended(String text) {
    String mended = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    for (int round = 0; round < ROUNDS; round++) {
      String before = mended;
      for (Mojibake page : PAGES) {
        mended = page.isIn(mended) ? page.mend(mended) : mended;
      }
      if (mended.equals(before)) {
        return mended;
      }
    }
    return mended;
  }

  /** Whether valid UTF-8 may be such a text: a look at its bytes that spares most the search. */
  static boolean mayBe(byte[] utf8) {
    int found = 0;
    for (int i = Utf8.pastAscii(utf8, 0, utf8.length); i + 2 < utf8.length && found < LEAST; ) {
      found += opens(utf8[i], utf8[i + 1], utf8[i + 2]) ? 1 : 0;
      i = Utf8.pastAscii(utf8, i + 1, utf8.length);
    }
    return found >= LEAST;
  }

  /** A letter that shows a lead byte, before one that shows no ASCII and is hardly a letter. */
  private static boolean opens(byte first, byte second, byte next) {
    int letter = ((first & 0xFF) << 8) | (second & 0xFF);
    int after = next & 0xFF;
    boolean sign = after == 0xC2 || after == 0xE2 || after == 0xD2;
    return switch (letter) {
      case 0xC382, 0xC383, 0xC384, 0xC385, 0xC38E, 0xC390, 0xC398, 0xC3A0, 0xC3A2, 0xC3A3, 0xC3A6 ->
          sign || after == 0xC5 || after == 0xC6 || after == 0xCB;
      case 0xD0A0, 0xD0A1 -> sign;
      default -> false;
    };
  }

  private boolean isIn(String text) {
    if (leads.chars().allMatch(lead -> text.indexOf(lead) < 0)) {
      return false;
    }
    int found = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        int length = length(text, i);
        found += length > 0 && isSure(text, i, length) ? 1 : 0;
        others += length == 0 ? 1 : 0;
        i += Math.max(0, length - 1);
      }
    }
    return found >= LEAST && found * MOST_OTHERS >= others;
  }

  /** Two characters can be right as they are where the second is a closing mark: "CAFÉ”". */
  private boolean isSure(String text, int at, int length) {
    char second = text.charAt(at + 1);
    return length > 2 || (second != '»' && (second < 0xA0 || (byteOf(second) & 0xFF) >= 0xA0));
  }

  private String mend(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    byte[] whole = new byte[4];
    for (int i = 0; i < text.length(); i++) {
      int length = text.charAt(i) < 0x80 ? 0 : length(text, i);
      for (int k = 0; k < length; k++) {
        whole[k] = byteOf(text.charAt(i + k));
      }
      if (length > 0) {
        mended.append(new String(whole, 0, length, StandardCharsets.UTF_8));
        i += length - 1;
      } else if (isCutMark(text, i)) {
        mended.append('”');
        i += i + 2 < text.length() && text.charAt(i + 2) == LOST ? 2 : 1;
      } else if (!isCutBlank(text, i)) {
        mended.append(text.charAt(i));
      }
    }
    return mended.toString();
  }

  /** Windows-1252 has nothing for the last byte of the closing mark, which many readers lose. */
  private boolean isCutMark(String text, int at) {
    return at + 1 < text.length()
        && byteOf(text.charAt(at)) == (byte) 0xE2
        && byteOf(text.charAt(at + 1)) == (byte) 0x80;
  }

  /** Of a no-break space, {@code Â} and itself, that became a plain space. */
  private boolean isCutBlank(String text, int at) {
    return byteOf(text.charAt(at)) == (byte) 0xC2 && text.startsWith(" ", at + 1);
  }

  /** UTF-16 units from a place on that, as bytes, are one character of UTF-8; 0 for none. */
  private int length(String text, int at) {
    byte[] whole = new byte[4];
    int end = Math.min(text.length(), at + whole.length);
    for (int i = at; i < end; i++) {
      whole[i - at] = byteOf(text.charAt(i));
    }
    int length = Utf8.whole(whole, 0);
    return length < 2 || at + length > text.length() ? 0 : length;
  }

  private byte byteOf(char c) {
    return c < END ? bytes[c] : 0;
  }
}
