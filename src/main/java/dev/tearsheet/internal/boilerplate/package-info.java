/**
 * Content or boilerplate, block by block; its door is {@code BlockJudge}.
 *
 * <ul>
 *   <li>What was learned: {@link JudgeModel}, {@link Lexicon}, {@link Evidence}, {@link Opinion},
 *       {@link Threshold}.
 *   <li>From features of a block, its page, its place and its neighbours: {@link Row}, {@link
 *       BlockFeatures}, {@link TextFeatures}, {@link TextCounts}, {@link PageFeatures}, {@link
 *       PlaceFeatures}, {@link Containers}, {@link ContextFeatures}, {@link Terms}, {@link
 *       Triples}, {@link Hashes}, {@link Letters}, {@link Units}, {@link Script}, {@link Sizes},
 *       {@link Hints}.
 *   <li>The page as a whole: its kind, and how far the verdicts can be trusted: {@link PageModel},
 *       {@link PageSummary}, {@link AddressShape}, {@link StatedKind}, {@link NoStoryTitle}, {@link
 *       LiveBlog}, {@link TeaserList}, {@link StoryAlone}.
 *   <li>The story as the metadata states it, and the headline of a text without markup: {@link
 *       StatedBody}, {@link StatedLines}, {@link TextHeadline}, {@link HeadlineFeatures}, {@link
 *       Slug}.
 *   <li>Verdicts put right where more than one block tells: kept: {@link AmidStory}, {@link
 *       SameMarkup}, {@link Look}, {@link SisterHeading}, {@link Subheading}, {@link Companion},
 *       {@link Figure}, {@link Continuation}, {@link AnnouncedList}, {@link WholeList}, {@link
 *       LastWall}.
 *   <li>Dropped as lines that stand on every page: {@link FurnitureLine}, {@link GappedLine},
 *       {@link NoticeLine}, {@link LoneLine}, {@link Ago}, {@link NameLine}, {@link LastHeading},
 *       {@link LastQuestion}, {@link LastTags}, {@link AboveHeadline}, {@link TrailLine}.
 *   <li>Dropped as ways to other stories: {@link LeadIn}, {@link LeadInTail}, {@link
 *       LinkedStories}, {@link LinkRun}, {@link RelatedLink}, {@link Contents}, {@link
 *       CallingLink}, {@link NextStory}, {@link TeaserRun}, {@link StoryPlace}.
 *   <li>Dropped as readers’ comments and other named parts: {@link NamedSection}, {@link
 *       CommentName}, {@link CommentHeading}, {@link CommentForm}, {@link CommentCall}, {@link
 *       CommentThread}.
 *   <li>And dropped as said twice or scrambled: {@link Copies}, {@link Alike}, {@link PullQuotes},
 *       {@link Scrambled}.
 *   <li>What is given: {@link BlockJudge}, {@link Judgement}, {@link Verdict}, {@link Kept}, {@link
 *       Reasons}.
 * </ul>
 */
@NullMarked
package dev.tearsheet.internal.boilerplate;

import org.jspecify.annotations.NullMarked;
