/**
 * Words, sentences, dates and marks of running text; it needs no other stage.
 *
 * <ul>
 *   <li>Tokens and what they are: {@link Tokens}, {@link SentenceEnd}, {@link SentenceStart},
 *       {@link Abbreviation}, {@link Enclitics}, {@link Glued}, {@link Words}, {@link
 *       FrequentWords}, {@link Language}, {@link GivenName}, {@link Openings}.
 *   <li>Quotation marks: {@link QuoteMarks}, {@link SingleMarks}, {@link ReplacedMarks}, {@link
 *       ReplacedPairs}.
 *   <li>Dates and times: {@link DateReader}, {@link DateTokens}, {@link DateLabel}, {@link
 *       DayOrder}, {@link Months}, {@link OtherCalendars}, {@link HanDate}, {@link TimeOfDay}.
 *   <li>Lines that are known by their words: {@link BylineOpening}, {@link PictureCredit}, {@link
 *       PhotoFile}, {@link WallLine}, {@link SiteTail}, {@link HomeWord}, {@link Eastern}, {@link
 *       Permalink}, {@link ReadingTime}.
 *   <li>Text that a scraper, a printer or a mail program left broken: {@link OneLine}, {@link
 *       OneLinePage}, {@link ProseRun}, {@link HeadDate}, {@link AddressedHead}, {@link
 *       AddressWords}, {@link HeadGlue}, {@link HardWrap}, {@link Indents}, {@link SplitLines},
 *       {@link LoneClosing}, {@link LineMarks}, {@link LinkNumbers}, {@link LiteralBreaks}, {@link
 *       WrittenBreaks}.
 *   <li>And markup before it is parsed: {@link PlainTags}, {@link TagNames}, {@link Entities},
 *       {@link Unescaped}.
 * </ul>
 */
@NullMarked
package dev.tearsheet.internal.text;

import org.jspecify.annotations.NullMarked;
