/**
 * Claims of the page about itself, resolved once; its door is {@code MetadataReader}.
 *
 * <ul>
 *   <li>Claims: what is claimed, where, and how much is read: {@link Claim}, {@link Claims}, {@link
 *       Field}, {@link Origin}, {@link Spot}, {@link DateClaim}, {@link MetadataBounds}, {@link
 *       ClassNames}, {@link TellingParts}, {@link Tags}, {@link Marks}, {@link Placeholder}, {@link
 *       EscapedTags}.
 *   <li>One walk over the page collects them: {@link PageWalk}, {@link VisibleText}, {@link
 *       FoldedText}, {@link Away}, {@link Teaser}.
 *   <li>From elements that are not seen: {@link HeadElements}, {@link MetaDates}, {@link
 *       CardLabels}, {@link ParselyPage}, {@link ItemProperties}.
 *   <li>From elements that are seen: {@link BodyElements}, {@link AuthorItems}, {@link
 *       BylineBlock}, {@link OtherRoles}, {@link HeadingText}, {@link HeadingRun}, {@link
 *       HeadingHalves}, {@link Trail}.
 *   <li>From pictures: {@link Pictures}, {@link PictureFile}, {@link PictureMark}, {@link
 *       PictureSource}, {@link Caption}, {@link CaptionThanks}.
 *   <li>From JSON-LD: {@link JsonLdReader}, {@link JsonRepair}, {@link JsonMender}, {@link
 *       JsonString}, {@link JsonAhead}, {@link JsonGraph}, {@link LiveDates}, {@link JsonLdClaims},
 *       {@link JsonLdPeople}, {@link StoryNode}, {@link StatedSteps}.
 *   <li>And from the data of scripts: {@link StateScripts}, {@link PageState}, {@link StateStory},
 *       {@link StatePeople}, {@link ScriptDates}, {@link ScriptText}.
 *   <li>Resolved, each field by its precedence: {@link MetadataReader}, {@link Resolver}, {@link
 *       Metadata}, {@link KickerResolver}, {@link Summary}, {@link Topics}, {@link SectionName},
 *       {@link Addresses}, {@link Folders}.
 *   <li>The headline: {@link HeadlineResolver}, {@link LoneHeading}, {@link TopHeading}, {@link
 *       ShownHalves}, {@link Wording}, {@link Agreement}, {@link TitleCut}, {@link ChannelTitle},
 *       {@link Separators}, {@link StrayMarks}, {@link SiteNames}, {@link SiteResolver}.
 *   <li>The dates: {@link DateClaims}, {@link DateMarks}, {@link DateResolver}, {@link Vicinity},
 *       {@link StoredDate}, {@link SlashedDays}, {@link OrderEvidence}, {@link SameDay}, {@link
 *       LocalDay}, {@link UrlDate}.
 * </ul>
 */
@NullMarked
package dev.tearsheet.internal.metadata;

import org.jspecify.annotations.NullMarked;
