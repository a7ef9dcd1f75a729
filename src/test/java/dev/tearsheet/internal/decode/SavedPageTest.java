package dev.tearsheet.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {

  private static final String PAGE = "<html><p>The lock-keeper’s dog saw it first.</p></html>";

  private static final String HEAD =
      """
      From: <Saved by a browser>
      Subject: The lock
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html";
      \tboundary="--part--7"

      """;

  private static String message(String encoding, String content) {
    return HEAD
        + "\n----part--7\nContent-Type: text/html;\n\tcharset=\"utf-8\"\nContent-ID: <one>\n"
        + ("Content-Transfer-Encoding: " + encoding + "\n\n" + content)
        + "\n----part--7\nContent-Type: text/css\n\nbody { color: red }\n----part--7--\n";
  }

  private static String html(String message) {
    return SavedPage.of(message.getBytes(StandardCharsets.UTF_8))
        .map(page -> new String(page.html(), StandardCharsets.UTF_8).strip())
        .orElse("none");
  }

  @Test
  void quotedPrintableIsDecodedAndItsSoftBreaksGo() {
    String quoted =
        "<html><p>The lock-keeper=E2=80=99s dog =\nsaw it fi=\r\nrst.</p></html>"
            .replace("\n", "\n");
    assertThat(html(message("quoted-printable", quoted))).isEqualTo(PAGE);
  }

  @Test
  void aMessageReadAsAStringIsDecodedWhereItIsAllAscii() {
    String message = message("quoted-printable", "<html><p>The lock-keeper=E2=80=99s dog</p>");
    assertThat(Decoder.saved(message).orElseThrow().text())
        .contains("<p>The lock-keeper’s dog</p>")
        .doesNotContain("MIME-Version");
    assertThat(Decoder.saved(message.replace("dog", "dög"))).isEmpty();
    assertThat(Decoder.saved("")).isEmpty();
    assertThat(Decoder.saved(PAGE)).isEmpty();
  }

  @Test
  void linesOfBase64AreDecoded() {
    byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
    assertThat(
            html(
                message(
                    "base64",
                    Base64.getMimeEncoder(20, "\r\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(bytes))))
        .isEqualTo(PAGE);
  }

  @Test
  void linesMayEndAsMailEndsThem() {
    assertThat(html(message("8bit", PAGE).replace("\n", "\r\n"))).isEqualTo(PAGE);
  }

  @Test
  void wordsOfASubjectAreNoHeaderOfAPart() {
    String subject = "Subject: on content-type: text/html and content-type: text/html\n";
    assertThat(html(subject + "MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE))
        .isEqualTo(PAGE);
    assertThat(html(subject + "MIME-Version: 1.0\n\n" + PAGE)).isEqualTo("none");
  }

  @Test
  void typeIsTheWholeHeaderWithTheLinesThatItGoesOnIn() {
    assertThat(SavedPage.of(message("8bit", PAGE).getBytes(StandardCharsets.UTF_8)))
        .map(SavedPage::contentType)
        .contains("text/html;\n\tcharset=\"utf-8\"");
    String one = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + PAGE;
    assertThat(SavedPage.of(one.getBytes(StandardCharsets.UTF_8)))
        .map(SavedPage::contentType)
        .contains("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource({
    "quoted-printable, a=09b, 'a\tb'",
    "quoted-printable, a=00b, 'a\0b'",
    "quoted-printable, a=F0b=, a\u00f0b=",
    "quoted-printable, a=41, aA",
    "quoted-printable, a=4, a=4",
    "quoted-printable, a=, a=",
    "base64, PHA+, <p>",
    "base64, PHA+V, <p>",
    "base64, PH\u00e9A+=, <p>",
    "base64, '', ''",
    "7bit, a=41, a=41",
  })
  void contentIsDecodedToItsLastSign(String encoding, String content, String decoded) {
    String message =
        "MIME-Version: 1.0\nContent-Transfer-Encoding: %s\nContent-Type: text/html\r\n\r\n%s"
            .formatted(encoding, content);
    assertThat(SavedPage.of(message.getBytes(StandardCharsets.ISO_8859_1)))
        .map(page -> new String(page.html(), StandardCharsets.ISO_8859_1))
        .contains(decoded);
  }

  @Test
  void aMessageOfOnePartIsReadToItsEnd() {
    assertThat(html("MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE)).isEqualTo(PAGE);
  }

  @Test
  void aSignThatCodesNothingStandsForItself() {
    assertThat(html(message("quoted-printable", "<p>2+2=4, 3=XY =F=")))
        .isEqualTo("<p>2+2=4, 3=XY =F=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><p>MIME-Version: 1.0</p></html>",
        "Note: a story may open so.\nContent-Type: text/html\n\nIt goes on.",
        "The lock: MIME-Version: 1.0\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>",
        "MIME-Version: 1.0\nContent-Type: text/plain\n\nNo page.",
        "MIME-Version: 1.0\nContent-Type: text/html",
        "mIME-Version: 1.0\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>",
        "MIME-Version: 1.0\nContent-Type: text/html\n",
        "MIME-Version: 1.0\nContent-Type: text/html\n\r",
        "MIME-Version: 1.0\nContent-Type: text/html\n\rX\n",
      })
  void whatIsNoSuchMessageIsLeft(String text) {
    assertThat(html(text)).isEqualTo("none");
  }
}
