package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are page furniture wherever they stand. */
final class FurnitureLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Click to share on Facebook (Opens in new window)",
        "Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)",
        "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
        "Me gusta Cargando...",
        "[embedded content]",
        "(Article continues below)",
        "SCROLL DOWN FOR VIDEO",
        "Listen to this article",
        "Read the original article here.",
        "- ENDS -",
        "Enlace de origen",
        "Ссылка на источник",
        "廣告",
        "إعلان",
        "Поделиться ссылкой:",
        "Vind-ik-leuk:",
        "See a sample reprint in PDF format. Order a reprint of this article now",
        "Please use one of the following formats to cite this article in your essay:",
        "Jump to Recipe Print Recipe",
        "Edit this article"
      })
  void labelsOfShareButtonsAreFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for our newsletter and get the best of the coast every morning.",
        "Denial of responsibility! The Tide gathers what others write about the coast.",
        "Get real time updates of the tide, subscribe now.",
        "Stay tuned for more news of the harbour.",
        "Topics: harbour, flood",
        "À lire également : Le bac circulera la nuit",
        "Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen das Wichtigste.",
        "Para seguir leyendo, suscríbete por 1 euro al mes.",
        "Подпишитесь на нашу рассылку.",
        "Please understand that comments are moderated before they are shown here.",
        "Advertisement: Three days on the water",
        "This site uses cookies to remember the tide.",
        "Bitte melden Sie sich an, um die Gezeiten zu sehen.",
        "Vous devez être connecté pour écrire au port.",
        "Zaloguj się, aby zobaczyć cały port.",
        "Follow us",
        "- Anzeige -",
        "Lesezeit: 4 Minuten",
        "Tempo di lettura: 4 minuti",
        "Warning: Undefined variable $quay in /srv/port/quay.php on line 12",
        "Gespeichert von hafen am 3. Mai 2031 - 18:44",
        "Hauptinhalt",
        "» Werbung «",
        "Tags: harbour, flood, council",
        "Mots-clés : port, inondation",
        "Теги: порт, совет",
        "الكلمات المفتاحية: جسر، مرور",
        "แท็ก: สะพาน, จราจร",
        "タグ：橋、交通",
        "Write to Ann Roe at ann.roe@paper.example",
        "Contact the writer: aroe@paper.example",
        "Ann Roe can be reached at ann.roe@paper.example.",
        "Follow Ann Roe on Twitter: @annroe.",
        "Follow us on Facebook",
        "Follow the Lund Post on Facebook and Instagram @lundpost and on Bluesky @lund.example. Send us a"
            + " line at 555-0110 or write to desk@paper.example, and we will read what you have seen.",
        "¡Suscríbete a nuestro canal de la bahía!",
        "We may earn a commission from links on this page.",
        "As an Amazon Associate we earn from qualifying purchases.",
        "Do you have a story for us? Contact newsdesk@paper.example",
        "Haben Sie Hinweise? Schreiben Sie an redaktion@bote.example",
        "Une information à nous communiquer ? Écrivez à redaction@port.example",
        "Hai una segnalazione? Scrivi a redazione@porto.example",
        "Есть новость? Пишите нам: news@port.example",
        "Masz dla nas temat? Napisz do nas: redakcja@port.example",
        "Heb je een tip? Mail naar redactie@haven.example",
        "Har du ett tips? Mejla redaktionen@hamn.example",
        "Puedes seguir a La Bahía en Facebook y X, o apuntarte aquí.",
        "Sigue a La Bahía en Google News",
        "Segui Il Porto su Google News",
        "Receba notícias do Porto no WhatsApp",
        "Mehr Nachrichten aus Lund finden Sie hier.",
        "Subscribe: Apple Podcasts | Spotify | RSS",
        "Google News üzerinden abone ol",
        "Bizi WhatsApp kanalımızdan takip edin",
        "Dieser Text enthält Affiliate-Links.",
        "Dowiedz się więcej: Kto zapłaci za nowy most?",
        "Copyright 2031 The Lund Post. All rights reserved. This may not be published anywhere.",
        "Copyright © 2031 Lund Post",
        "© 2031 Lund Post",
        "© Lund Post",
        "Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung.",
        "© Courrier du Lac. Tous droits réservés.",
        "<저작권자 ⓒ 항구일보, 무단전재 및 재배포 금지>",
        "版权所有，未经许可不得转载",
        "14 hours ago",
        "{ \"modules\": [], \"id\": \"7\" }",
        "This page is best viewed in an up-to-date web browser with style sheets enabled.",
        "(Source)",
        "Now read: The average pier holds 300 ferries",
        "You need to enable JavaScript to see the port.",
        "Javascript muss aktiviert sein, damit der Hafen zu sehen ist.",
        "Bitte beachten Sie unsere Netiquette, wenn Sie über den Hafen schreiben.",
        "Lue myös: Lautta jäi satamaan",
        "Čtěte dále: Přívoz zůstal v přístavu",
        "あわせて読みたい",
        "延伸閱讀：渡輪停駛三天"
      })
  void promptsAndLinesOfTopicsAreFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post Ferry stays in port for a third day appeared first on Harbour Notes.",
        "[Sign up for our morning newsletter: all that you need before breakfast]",
        "Sign up to our fortnightly Harbour Letters newsletter and hear of every ferry first.",
        "This story was produced by the Harbour Ledger and distributed by Wharf.",
        "Siga o Jornal do Cais no Instagram e fique por dentro das notícias",
        "Suivez le Courrier du Quai sur Facebook et Instagram.",
        "Folgen Sie dem Hafenboten auf Instagram und Facebook!",
        "Segui il Corriere del Molo su Facebook",
        "更多精彩内容，请关注海港新闻网微信公众号",
        "Der Beitrag Fähre bleibt im Hafen erschien zuerst auf Hafenblatt.",
        "L’article Le bac reste à quai est apparu en premier sur Le Quai.",
        "La entrada El barco no sale se publicó primero en La Ría.",
        "Artykuł Prom stoi w porcie pochodzi z serwisu Nabrzeże.",
        "Dieser Beitrag wurde am 3. Mai unter Hafen abgelegt.",
        "Il vous reste 80.5% de cet article à lire. La suite est réservée aux abonnés.",
        "Was this article helpful?",
        "(Leggi anche: Il traghetto resta in porto)",
        ">> Read more: Ferry stays in port for a third day",
        "→ Mehr zum Thema: Die Fähre bleibt im Hafen",
        "Hat Ihnen der Artikel gefallen? Dann teilen Sie ihn.",
        "This entry was posted in Harbour. Bookmark the permalink.",
        "Pingback: Ferry stays in port | Harbour Notes"
      })
  void trailersOfFeedsAndFootersOfPostsAreFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post on the pier, where gulls wait, appeared in an old print.",
        "Il vous reste une heure pour gagner le quai.",
        "Der Beitrag der Stadt stieg im Mai."
      })
  void sentencesThatOpenLikeThemStay(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @Test
  void noticeOfSeveralSentencesIsFurnitureUpToItsLimit() {
    String sentence = " It remembers which tide and which pier you have looked at before.";
    String notice = "This website uses cookies." + sentence.repeat(8);
    assertThat(FurnitureLine.is(paragraph(notice, "main > p"))).isTrue();
    assertThat(FurnitureLine.is(paragraph(notice + sentence, "main > p"))).isFalse();
  }

  @Test
  void loudLinkBetweenParagraphsIsAnotherStory() {
    assertThat(FurnitureLine.is(linked("WHAT THE STORM LEFT BEHIND", 26))).isTrue();
    assertThat(FurnitureLine.is(linked("WHAT THE STORM LEFT BEHIND", 5))).isFalse();
    assertThat(FurnitureLine.is(linked("MS ANNA ROE", 11))).isFalse();
    assertThat(FurnitureLine.is(linked("Read also River wall breaks again", 23))).isTrue();
    assertThat(FurnitureLine.is(linked("À lire aussi Le mur cède encore", 18))).isTrue();
    assertThat(FurnitureLine.is(linked("Read also what the wall was for", 23))).isFalse();
    assertThat(FurnitureLine.is(linked("Read also River wall breaks again", 4))).isFalse();
    assertThat(FurnitureLine.is(linked("What the storm left behind", 26))).isFalse();
  }

  @Test
  void linkUnderALabelInCapitalsIsAnotherStory() {
    assertThat(FurnitureLine.is(linked("RIVALS: River wall breaks again", 23))).isTrue();
    assertThat(FurnitureLine.is(linked("GAME 1: River wall breaks again", 31))).isTrue();
    assertThat(FurnitureLine.is(linked("RIVALS: River wall breaks again", 5))).isFalse();
    assertThat(FurnitureLine.is(linked("RIVALS: Lund Rovers", 11))).isFalse();
    assertThat(FurnitureLine.is(linked("RIVALS: River wall breaks again.", 24))).isFalse();
    assertThat(FurnitureLine.is(linked("Rivals: River wall breaks again", 23))).isFalse();
  }

  @Test
  void linkInBracketsIsAnotherStory() {
    assertThat(FurnitureLine.is(linked("[See ten walks along the coast]", 29))).isTrue();
    assertThat(FurnitureLine.is(linked("(Ten walks along the coast)", 25))).isTrue();
    assertThat(FurnitureLine.is(linked("[See ten walks along the coast]", 9))).isFalse();
    assertThat(FurnitureLine.is(linked("See ten walks along the coast", 29))).isFalse();
  }

  @Test
  void moreFromSomebodyLeadsToOtherStories() {
    assertThat(FurnitureLine.is(paragraph("More from Lund Post:", "main > p"))).isTrue();
    assertThat(FurnitureLine.is(paragraph("• More about lost ferries:", "main > p"))).isTrue();
    assertThat(FurnitureLine.is(paragraph("More from Lund Post came later", "main > p"))).isFalse();
    assertThat(FurnitureLine.is(paragraph("More came from Lund:", "main > p"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALSO READ | Ten walks along the coast",
        "WATCH: How a sea wall is built",
        "Also read | Ten walks along the coast",
        "To continue reading, log in or create an account.",
        "This post contains affiliate links. We may be paid when you buy through them.",
        "Kiln Notes is a reader-supported publication. To get new posts, consider a subscription.",
        "Copyright © 2031 Valley Radio. All rights reserved. Visit our website for further information.",
        "Disclaimer: This story is auto-generated from a syndicated feed.",
        "[Image: wall.jpg]"
      })
  void linesOfFeedsAndWallsAreNoneOfTheStory(String text) {
    assertThat(FurnitureLine.is(paragraph(text, ""))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry ends its season.",
        "Related: the flood of last year.",
        "Watch: the tide turns at noon, whatever the council says",
        "WATCH: the tide turns at noon.",
        "Also | Ten walks along the coast",
        "https://valley.example/walks"
      })
  void otherLinesLikeThemMayBe(String text) {
    assertThat(FurnitureLine.is(paragraph(text, ""))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tags: the divers found eleven of them on the sea bed.",
        "The council asked readers to sign up for our newsletter.",
        "We used cookies as bait for the gulls.",
        "Please log the catch before noon.",
        "- : a dash and a colon"
      })
  void sentencesOfTheStoryThatNameThemStay(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Clicking to share the map took an hour.", "Like any ferry, it loads."})
  void sentencesOfLikeWordsAreNone(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"* * *", "------", "– – –", "~~~~", "### ", "• • •", "***", ".", "*", "⁂", "◆"})
  void linesDrawnInCharactersAreFurniture(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isTrue();
    assertThat(FurnitureLine.is(new TextBlock(new Block.Preformatted(text), "main > pre")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "* * *", "⁂", "◆ ◆ ◆", "~", "••", "✻", "＊＊＊", "❖", "—————"})
  void linesDrawnInCharactersAreNoHeadings(String text) {
    assertThat(FurnitureLine.is(new TextBlock(new Block.Heading(text, 3), "main > h3"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"___", "…", "...", "?", "!!!", "-", "--", "—", "1-0", "# 1", "=)"})
  void fewMarksMaySaySomething(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"© 2031 Lund Post", "Copyright 2031 Lund Post. All rights reserved."})
  void noticesOfRightsSetAsHeadings(String text) {
    assertThat(FurnitureLine.is(new TextBlock(new Block.Heading(text, 4), "main > h4"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main > div.related-link > a",
        "main > div.story-related > a",
        "main > ul.related_stories > li > a",
        "main > div.Related > div > p > a",
        "main > div.relatedArticles > p > a",
        "main > div.block-featuredlink__link > a",
        "main > aside.featured-link > a > span"
      })
  void linksWhoseElementIsNamedForThem(String path) {
    String text = "Harbour wall gives way after a night of storms";
    assertThat(FurnitureLine.is(linked(text, path, text.length()))).isTrue();
    assertThat(FurnitureLine.is(linked(text, path, text.length() / 2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "main > p > a",
        "main > div.unrelated > a",
        "main > div.correlated-links > a",
        "main.related > article > div > div > p > a"
      })
  void linksElsewhereMayBeOfTheStory(String path) {
    String text = "Harbour wall gives way after a night of storms";
    assertThat(FurnitureLine.is(linked(text, path, text.length()))).isFalse();
  }

  private static TextBlock linked(String text, String path, int linked) {
    return new TextBlock(new Block.Paragraph(text), paragraph(text, path).place(), linked);
  }

  private static TextBlock linked(String text, int anchors) {
    return new TextBlock(new Block.Paragraph(text), paragraph(text, "main > p").place(), anchors);
  }

  private static TextBlock paragraph(String text, String path) {
    return new TextBlock(new Block.Paragraph(text), path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow these steps shared on Facebook to tie up a ferry.",
        "Contact between the council and the port broke off.",
        "Follow the ferry on Facebook.",
        "Follow Ann Roe along the quay.",
        "We may earn our bread from the sea again.",
        "Follow ",
        "Write to Ann Roe @ 3 Quay St., Lund.",
        "Write to annroe@quay in Lund",
        "Contact the port. Its sign is @",
        "Copyright law holds on the quay, too.",
        "Not long ago",
        "She left 14 hours ago.",
        "ann.roe@paper.example",
        "redaktion@paper.example",
        "They wrote to the harbour master at ropes@port.example",
        "{ the port }"
      })
  void sentencesThatOpenAsNoticesDoAreNone(String text) {
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write to Ann Roe at ann.roe@paper.example", "Copyright 2031 Lund Post"})
  void aLongParagraphThatOpensAsANoticeDoesIsNone(String notice) {
    String text = notice + ", or wait for the ferry at the quay".repeat(9);
    assertThat(FurnitureLine.is(paragraph(text, "main > p"))).isFalse();
  }

  @Test
  void dataInATextWithoutMarkupMayBeCode() {
    assertThat(FurnitureLine.is(paragraph("{ \"id\": \"7\" }", ""))).isFalse();
  }
}
