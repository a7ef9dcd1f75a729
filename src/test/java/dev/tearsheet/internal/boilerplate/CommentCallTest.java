package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below a story that send the reader to the comments. */
final class CommentCallTest {

  private static boolean isFurniture(String text) {
    return FurnitureLine.is(new TextBlock(new Block.Paragraph(text), "main > p"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What do you think? Tell us in the comments below!",
        "Have your say in the comments section below.",
        "Do you agree? Let us know what you think in the comments.",
        "👇 Share your thoughts in the comments below",
        "What do you think? Comment below.",
        "Vad tycker du? Kommentera gärna nedan!",
        "Was meinen Sie? Schreiben Sie uns Ihre Meinung in die Kommentare!",
        "Wie seht ihr das? Schreibt es uns gerne in die Kommentare.",
        "Et vous, qu'en pensez-vous ? Dites-le-nous en commentaire !",
        "¿Y tú qué opinas? ¡Cuéntanoslo en los comentarios!",
        "Qual a sua opinião? Conta pra gente nos comentários.",
        "E voi cosa ne pensate? Fatecelo sapere nei commenti!",
        "Wat vind jij? Laat het ons weten in de reacties!",
        "Vad tycker du? Berätta i kommentarsfältet!",
        "A Wy co o tym sądzicie? Dajcie znać w komentarzach!",
        "Co si o tom myslíte? Napište nám do komentářů.",
        "А что вы думаете? Пишите в комментариях!",
        "Що ви думаєте? Пишіть у коментарях.",
        "Ti mit gondoltok? Írjátok meg kommentben!",
        "Peki siz ne düşünüyorsunuz? Görüşlerinizi yorumlarda paylaşın.",
        "Bagaimana menurut Anda? Tulis pendapatmu di kolom komentar!",
        "ما رأيكم؟ شاركونا رأيكم في التعليقات!",
        "आप क्या सोचते हैं? हमें कमेंट में बताएं।",
        "你怎么看？欢迎在评论区留言。",
        "※この記事についての感想をコメント欄でお聞かせください！",
        "여러분의 생각은 어떠신가요? 의견을 댓글로 남겨주세요!"
      })
  void stockCallIsFurniture(String text) {
    assertThat(isFurniture(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What do you think?",
        "Which of these ferries is your favourite? Tell us in the comments below.",
        "“Tell us in the comments,” the mayor wrote.",
        "Tell us in the comments what the old mill was called before the war.",
        "Was meinen Sie dazu, wurde der Bürgermeister gefragt.",
        "Share your thoughts with the council before the end of the month.",
        "She had read of it in the comments below."
      })
  void questionAloneOrACallWithItsOwnWordsIsNone(String text) {
    assertThat(isFurniture(text)).isFalse();
  }
}
