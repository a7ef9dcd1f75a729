package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One picture at several addresses. */
class PictureSizesTest {

  private static int pictures(String first, String second) {
    String figures = "<figure><img width=600 height=400 src='%s'></figure>".repeat(2);
    return read(HEAD + STORY + figures.formatted(first, second)).images().size();
  }

  @ParameterizedTest
  @CsvSource({
    "/a/harbour-bridge-7-1024x768.jpg, /w640/harbour-bridge-7.jpg?q=80",
    "/a/harbour-bridge-7.jpg#top, /b/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7.jpg?x=1, /b/harbour-bridge-7.jpg",
    "/a/bridge.jpg?x=1, /a/bridge.jpg",
    "/a/bridge.jpg#x, /a/bridge.jpg",
    "/a/bridge-to-l7.jpg, /b/bridge-to-l7.jpg",
    "/a/bridge-at-harbour.jpg, /b/bridge-at-harbour.jpg",
    "/a/bridge-10x10.jpg, /a/bridge.jpg",
    "/a/harbour-bridge-7-10x10.jpg, /b/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-scaled.jpg, /b/harbour-bridge-7@2x.jpg",
    "/a/harbour-bridge-7_large.jpg, /b/harbour-bridge-7-Thumb-1024x768.jpg",
    "/a/harbour-bridge-7-1200-80.jpg, /b/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-120-80.jpg, /b/harbour-bridge-7.jpg",
    "/media/2010/1200x600.jpg, /media/2010/610x305.jpg",
    "/media/7.jpg/620x325/24, /media/7.jpg/24",
    "https://img1.lund.example/files/77/258.jpg, https://img2.lund.example/files/77/258.jpg",
    "/files/2031/05/03/7.jpg, https://pix.example/photo?u=https://lund.example/files/2031/05/03/7.jpg&w=9",
    "/files/2031/05/03/7.jpg, https://pix.example/crop/https%3A%2F%2Flund.example%2Ffiles%2F2031%2F05%2F03%2F7.jpg?w=9",
    "/a/harbour-bridge-7_16x9.jpg, /b/harbour-bridge-7.jpg",
    "/a/csm_harbour-bridge-7_f0c62350bd.jpg, /b/harbour-bridge-7.jpg",
  })
  void sizesOfAFileAreOnePicture(String first, String second) {
    assertThat(pictures(first, second)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "?a=harbour-bridge-7.jpg, ?b=harbour-bridge-7.jpg",
    "/a/bridge7.jpg, /b/bridge7.jpg",
    "https://a.example/7.jpg, https://b.example/7.jpg",
    "/media/2010/1200x600.jpg, /media/2011/1200x600.jpg",
    "/media/16x9/7.jpg/1, /media/16x9/8.jpg/1",
    "https://pix.example/photo?u=https://lund.example/files/05/03/7.jpg&w=9, https://pix.example/photo?u=https://lund.example/files/05/03/8.jpg&w=9",
    "/a/csm_harbour-bridge-7_f0c.jpg, /a/harbour-bridge-7.jpg",
    "/a/bridges-l7.jpg, /b/bridges-l7.jpg",
    "/a/bridge-harbours.jpg, /b/bridge-harbours.jpg",
    "/a/bridge-1x10.jpg, /a/bridge.jpg",
    "/a/harbour-bridge-7-1x100.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-10x1.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-ax100.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-100xa00.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-12-80.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-12000-80.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-1200-8.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-1200-800.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-12a0-80.jpg, /a/harbour-bridge-7.jpg",
    "/a/harbour-bridge-7-1200-8a.jpg, /a/harbour-bridge-7.jpg",
    "/a/scaled-1200x800.jpg, /b/scaled-1200x800.jpg",
  })
  void otherNamesAndShortOnesAreOtherPictures(String first, String second) {
    assertThat(pictures(first, second)).isEqualTo(2);
  }
}
