package dev.tearsheet.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  private static final int[] LIMITS = {
    0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff
  };

  /** Leads, tails and ASCII, so that whole characters, overlong forms and cuts all come up. */
  private static byte[] random(Random random) {
    int[] pieces = {0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf};
    int[] leads = {0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf3, 0xf4, 0xf5, 0xff};
    byte[] bytes = new byte[random.nextInt(12)];
    for (int i = 0; i < bytes.length; i++) {
      boolean lead = random.nextInt(4) == 0;
      bytes[i] =
          (byte)
              (lead ? leads[random.nextInt(leads.length)] : pieces[random.nextInt(pieces.length)]);
    }
    return bytes;
  }

  private static boolean jdkDecodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void validIsWhatTheJdkDecodesWithoutAFault() {
    Random random = new Random(8);
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = random(random);
      boolean decodes = jdkDecodes(bytes);
      assertThat(Utf8.valid(bytes)).isEqualTo(decodes);
      valid += decodes && bytes.length > 3 ? 1 : 0;
    }
    assertThat(valid).isGreaterThan(20);
  }

  @Test
  void everyCharacterAtAnyPlaceAmongAsciiIsValid() {
    for (int point : LIMITS) {
      for (int before = 0; before < 20; before++) {
        String text = "x".repeat(before) + Character.toString(point) + "yz".repeat(9);
        assertThat(Utf8.valid(text.getBytes(StandardCharsets.UTF_8))).as(text).isTrue();
      }
    }
  }

  @Test
  void asciiIsWhatHasNoTopBit() {
    assertThat(Utf8.ascii("plain words, nine".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(Utf8.ascii("é".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(Utf8.ascii("nine letters é".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void aByteIsFoundAtEveryPlace() {
    byte[] bytes = "twenty letters, or more".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      byte before = bytes[i];
      bytes[i] = '<';
      assertThat(Utf8.next(bytes, (byte) '<', 0)).isEqualTo(i);
      assertThat(Utf8.next(bytes, (byte) '<', i)).isEqualTo(i);
      assertThat(Utf8.next(bytes, (byte) '<', i + 1)).isEqualTo(bytes.length);
      bytes[i] = before;
    }
    assertThat(Utf8.next("=;é=;é=;é=;é<".getBytes(StandardCharsets.UTF_8), (byte) '<', 0))
        .isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64})
  void theReaderGivesTheSameTextInPiecesOfAnySize(int size) {
    StringBuilder text = new StringBuilder("A bell, ");
    for (int point : LIMITS) {
      text.appendCodePoint(point).append(point).appendCodePoint(point).appendCodePoint(point);
    }
    byte[] bytes = ("<<" + text + ">>").getBytes(StandardCharsets.UTF_8);
    Utf8Reader reader = new Utf8Reader(bytes, 2, bytes.length - 2);
    StringBuilder read = new StringBuilder();
    char[] piece = new char[size + 1];
    for (int n = reader.read(piece, 1, size); n >= 0; n = reader.read(piece, 1, size)) {
      assertThat(n).isPositive();
      read.append(piece, 1, n);
    }
    assertThat(read.toString()).isEqualTo(text.toString());
    assertThat(reader.read(piece, 1, size)).isEqualTo(-1);
  }

  private static boolean mostly(int whole, int broken) {
    byte[] good = "é€😀".getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(whole * good.length + broken * 3);
    for (int i = 0; i < whole; i++) {
      bytes.put(good);
    }
    for (int i = 0; i < broken; i++) {
      bytes.put((byte) 0xe2).put((byte) 0x82).put((byte) 'x');
    }
    return Utf8.mostly(bytes.array());
  }

  @Test
  void oneBrokenCharacterForTenWholeOnesIsStillUtf8() {
    assertThat(mostly(10, 0)).isTrue();
    assertThat(mostly(10, 3)).isTrue();
    assertThat(mostly(10, 4)).isFalse();
    assertThat(mostly(0, 0)).isFalse();
    assertThat(mostly(0, 1)).isFalse();
  }

  @Test
  void strayTailsAndCutCharactersAreBroken() {
    assertThat(Utf8.mostly(new byte[] {(byte) 0xc3, (byte) 0xa9, (byte) 0x80})).isFalse();
    assertThat(Utf8.mostly(new byte[] {(byte) 0xc3, (byte) 0xa9, (byte) 0xc3})).isFalse();
    assertThat(Utf8.mostly(new byte[] {(byte) 0xc3, (byte) 0xa9, 'x'})).isTrue();
  }
}
