package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Image;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static final String HEAD = "<title>Bridge opens</title><h1>Bridge opens</h1>";

  private static List<Image> images(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"))
        .pictures()
        .images();
  }

  private static String figure(String image, String caption) {
    return "<figure>" + image + "<figcaption>" + caption + "</figcaption></figure>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=/b.jpg>",
        "<amp-img src=/b.jpg width=800 height=600></amp-img>",
        "<amp-img src=/b.jpg width=800><noscript><img src=/b.jpg></noscript></amp-img>",
        "<img data-src=/b.jpg src='data:image/gif;base64,R0'>",
        "<img data-original=/b.jpg src=/img/blank.gif>",
        "<img srcset='/a.jpg 640w, /b.jpg 1280w' src='data:image/gif;base64,R0'>",
        "<picture><source srcset='/a.jpg 640w, /b.jpg 1280w'><img alt=x></picture>",
        "<img src='data:image/gif;base64,R0'><noscript><img src=/b.jpg></noscript>",
      })
  void pictureThatAScriptLoadsIsFound(String image) {
    assertThat(images(HEAD + figure(image, "The bridge")))
        .extracting(Image::url)
        .containsExactly("https://paper.example/b.jpg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge. (AP Photo/Bo Doe) | The bridge. | AP Photo/Bo Doe",
        "The bridge. Bo Doe/Getty Images | The bridge. | Bo Doe/Getty Images",
        "The bridge. REUTERS/Bo Doe | The bridge. | REUTERS/Bo Doe",
        "The bridge. (Photo by Bo Doe/Getty Images) | The bridge. | Photo by Bo Doe/Getty Images",
        "The bridge. Foto: Max Reh/dpa | The bridge. | Foto: Max Reh/dpa",
        "Is it open? REUTERS/Bo Doe | Is it open? | REUTERS/Bo Doe",
        "(Reuters) | | Reuters",
        "Bo Doe/Instagram | | Bo Doe/Instagram",
        "Bo Doe via Getty Images | | Bo Doe via Getty Images",
        "The pier at noon/Reuters | The pier at noon/Reuters |",
        "The bridge (from the north) | The bridge (from the north) |",
        "The bridge. Open and/or closed. | The bridge. Open and/or closed. |",
      })
  void whoMadeThePictureStandsApart(String whole, String caption, String credit) {
    Image image = images(HEAD + figure("<img src=/b.jpg>", whole)).get(0);
    assertThat(image.caption().orElse(null)).isEqualTo(caption);
    assertThat(image.credit().orElse(null)).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge <i class=credit>Bo Doe</i> | The bridge | Bo Doe",
        "The bridge (<i class=credit>Photo by Bo Doe</i>) | The bridge | Photo by Bo Doe",
        "<i class=credit>Foto: Bo Doe</i>The bridge | The bridge | Foto: Bo Doe",
        "<i class=credit>Bo Doe</i> | | Bo Doe",
        "<i class=credit>The bridge (© Bo Doe)</i> | The bridge | © Bo Doe",
        "<i class=credit>The bridge at n</i>ight | The bridge at night | The bridge at n",
      })
  void elementThatIsCalledACreditIsNoCaption(String whole, String caption, String credit) {
    Image image = images(HEAD + figure("<img src=/b.jpg>", whole)).get(0);
    assertThat(image.caption().orElse(null)).isEqualTo(caption);
    assertThat(image.credit().orElse(null)).isEqualTo(credit);
  }

  @Test
  void pictureForPagesWithoutScriptsIsTheLargeOne() {
    String small = "<img src=/w60/bridge.jpg?q=20>";
    assertThat(images(HEAD + figure(small + "<noscript><img src=/w900/bridge.jpg></noscript>", "")))
        .extracting(Image::url)
        .containsExactly("https://paper.example/w900/bridge.jpg");
    assertThat(images(HEAD + figure(small + "<noscript><img src=/pixel.gif></noscript>", "")))
        .extracting(Image::url)
        .containsExactly("https://paper.example/w60/bridge.jpg?q=20");
  }

  @Test
  void shapesOfTheLeadInTheMetadataAreOne() {
    String head =
        "<meta property=og:image content=https://paper.example/share-fb.jpg>"
            + "<meta name=twitter:image content=https://paper.example/share-tw.jpg>"
            + HEAD;
    assertThat(images(head))
        .extracting(Image::url)
        .containsExactly("https://paper.example/share-fb.jpg");
    assertThat(images(head + figure("<img src=/share-tw.jpg>", ""))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://secure.gravatar.com/7?s=500",
        "https://paper.example/avatars/ann-roe-2031.jpg",
        "https://paper.example/64x64/ann-roe-2031.jpg",
        "https://paper.example/theme/avatar.png",
      })
  void facesAreNoPicturesOfAStory(String face) {
    assertThat(images("<meta property=og:image content=" + face + ">" + HEAD)).isEmpty();
    assertThat(images(HEAD + figure("<img src=" + face + ">", ""))).isEmpty();
    assertThat(images(HEAD + figure("<img src=" + face + ">", "Ann Roe"))).hasSize(1);
    assertThat(images(HEAD + figure("<img src=/16x16/900x600/7.jpg>", ""))).hasSize(1);
    assertThat(images(HEAD + figure("<img src=/crop/23x27/7.jpg>", ""))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/b.jpg", "/b.jpg?w=640", "/b-640x480.jpg"})
  void sizesOfAPictureAreOneWithItsCaption(String other) {
    String stated = "<meta property='og:image' content='https://paper.example/b.jpg'>";
    assertThat(images(stated + HEAD + figure("<img src=" + other + ">", "The bridge")))
        .singleElement()
        .satisfies(
            image -> {
              assertThat(image.url()).isEqualTo("https://paper.example/b.jpg");
              assertThat(image.caption()).contains("The bridge");
              assertThat(image.lead()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cdn.example/w:640,q:80/harbour-bridge-7.jpg",
        "/2031/harbour-bridge-7-1200-80.jpg",
        "/harbour-bridge-7_640x480.webp?v=3",
        "/harbour-bridge-7-scaled.jpg",
        "/small/harbour-bridge-7-732x549-thumbnail.jpg",
        "/harbour-bridge-7@2x.jpg"
      })
  void fileServedAtOtherAddressesIsOnePicture(String other) {
    String stated =
        "<meta property='og:image' content='https://paper.example/a/harbour-bridge-7.jpg'>";
    assertThat(images(stated + HEAD + figure("<img src='" + other + "'>", "The bridge")))
        .singleElement()
        .satisfies(image -> assertThat(image.caption()).contains("The bridge"));
  }

  @ParameterizedTest
  @CsvSource({
    "/a/harbour-bridge-7.jpg, /a/harbour-bridge-8.jpg",
    "/a/photo.jpg, /b/photo.jpg",
    "/a/maxresdefault.jpg, /b/maxresdefault.jpg",
    "/a/harbour-bridge-1200.jpg, /a/harbour-bridge-1300.jpg"
  })
  void filesOfOtherNamesOrOfUsualOnesAreTwo(String one, String two) {
    String both = figure("<img src=" + one + ">", "One") + figure("<img src=" + two + ">", "Two");
    assertThat(images(HEAD + both)).hasSize(2);
  }

  @Test
  void siteMarkInPlaceOfAPictureIsNone() {
    String stated = "<meta property=og:image content=https://paper.example/%s>" + HEAD;
    assertThat(images(stated.formatted("post-logo_200x200.png"))).isEmpty();
    assertThat(images(stated.formatted("logogram-of-lund.png"))).hasSize(1);
    assertThat(images(HEAD + figure("<img src=/lund-logo.png>", "The new logo"))).hasSize(1);
  }

  @Test
  void queryThatIsNoSizeTellsPicturesApart() {
    String both = figure("<img src='/i?id=1'>", "One") + figure("<img src='/i?id=2'>", "Two");
    assertThat(images(HEAD + both)).hasSize(2);
  }

  @Test
  void olderFiguresAndLargePicturesOfTheStoryAreTaken() {
    String older =
        "<div class='wp-caption alignleft'><img src=/b.jpg>"
            + "<p class='wp-caption-text'>The bridge</p></div>";
    assertThat(images(HEAD + older))
        .extracting(image -> image.caption().orElse(""))
        .containsExactly("The bridge");
    assertThat(images(HEAD + "<p><img src=/b.jpg width=640></p>")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=/b.jpg width=80></p>",
        "<aside class=related><img src=/b.jpg width=640></aside>",
        "<p><img src=/b.gif width=640></p>",
      })
  void marksAndTeasersAreNoPictures(String other) {
    assertThat(images(HEAD + other)).isEmpty();
  }

  @Test
  void pictureAboveTheHeadlineIsTheSites() {
    assertThat(images("<p>Lund Post <img src=/logo.png width=640></p>" + HEAD)).isEmpty();
  }

  @Test
  void claimsThatGaveAPictureItsAddressOrCaptionAreTold() {
    String page =
        "<meta property=og:image content=https://paper.example/b.jpg>"
            + "<meta name=twitter:image content=https://paper.example/b.jpg>"
            + HEAD
            + figure("<img src=/b.jpg>", "The bridge")
            + "<aside><img src=https://else.example/small/b.jpg></aside>";
    Metadata metadata = MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
    assertThat(metadata.pictures().used())
        .extracting(Claim::origin)
        .containsExactly(Origin.OPEN_GRAPH, Origin.CLASS);
  }
}
