/**
 * Byline, contributors and dateline; its door is {@code CreditReader}.
 *
 * <ul>
 *   <li>The lines around the headline: {@link CreditReader}, {@link Credits}, {@link HeadLines},
 *       {@link LineBelow}, {@link Deck}, {@link Excerpt}, {@link StatedSummary}, {@link DateLines},
 *       {@link Lists}.
 *   <li>Bylines: the grammar, and the lines that it is asked of: {@link BylineReader}, {@link
 *       BylineParser}, {@link BylineStart}, {@link NameEnd}, {@link BareByline}, {@link DatedName},
 *       {@link DayAhead}, {@link NameBelow}, {@link SignedBelow}, {@link RoleBelow}, {@link
 *       RunInByline}, {@link NestedNames}, {@link NameList}, {@link OutletLine}, {@link
 *       EastAsianByline}, {@link JapaneseName}, {@link PlacedName}, {@link Glue}, {@link Waw}.
 *   <li>What a name is and how it is written: {@link Names}, {@link JoinedNames}, {@link NameCase},
 *       {@link TurkishCase}, {@link StoredName}, {@link Signature}, {@link PageWords}.
 *   <li>And what is none: {@link AccountName}, {@link AuthorKind}, {@link Institution}, {@link
 *       Outlet}, {@link Desk}, {@link PenNames}.
 *   <li>Whom the story is by: the visible byline checked against the metadata: {@link
 *       AuthorResolver}, {@link ShownAuthors}, {@link NearAuthors}, {@link DistantAuthors}, {@link
 *       OwnSite}, {@link Entries}, {@link Biography}.
 *   <li>Credits below the story: {@link Contributors}, {@link CreditLine}, {@link CreditCues},
 *       {@link People}, {@link NamedPlace}, {@link PlaceName}, {@link GluedCredit}, {@link
 *       EasternTail}, {@link Thanks}, {@link ToldWork}, {@link ClosingLine}, {@link WireNote},
 *       {@link WireTail}, {@link Repost}.
 *   <li>Datelines: {@link DatelineReader}, {@link DatelineParser}, {@link DatelineParts}, {@link
 *       PlaceEvidence}, {@link EastAsianLead}, {@link Lead}, {@link BylinePlace}, {@link
 *       ToldPlace}, {@link OpeningPlace}, {@link PlaceWord}, {@link OutletLead}.
 * </ul>
 */
@NullMarked
package dev.tearsheet.internal.credit;

import org.jspecify.annotations.NullMarked;
