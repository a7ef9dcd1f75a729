/**
 * Quotes and who said them; its door is {@code QuoteFinder}, which names the steps in order.
 *
 * <ul>
 *   <li>Reading: tokens, their words, the stretches between marks: {@link Reading}, {@link
 *       Lexicon}, {@link Word}, {@link WordClass}, {@link WordTable}, {@link Senses}, {@link
 *       Company}, {@link Letters}, {@link Code}, {@link Paragraphs}, {@link LostMarks}, {@link
 *       LostOpening}, {@link DashDialogue}, {@link Nickname}, {@link Restored}.
 *   <li>Candidates: the noun phrases and pronouns that may speak, and what stands around them:
 *       {@link CandidateScanner}, {@link NounPhrase}, {@link Candidate}, {@link Context}, {@link
 *       Sources}, {@link Grammar}, {@link Verbs}, {@link BarePlural}, {@link TitleCase}, {@link
 *       AfterName}, {@link SecondName}, {@link AccordingPhrase}, {@link BodyAdjective}, {@link
 *       JointBody}, {@link Near}.
 *   <li>Their names: {@link NameFinder}, {@link Genders}, {@link Genitives}, {@link Elided}, {@link
 *       Compounds}, {@link Nominatives}, {@link GermanName}, {@link Occupation}, {@link Leading},
 *       {@link OwnArticle}, {@link Served}.
 *   <li>Their whole phrases: {@link Phrases}, {@link Whole}, {@link Complement}, {@link
 *       Apposition}, {@link Called}, {@link OnesPart}, {@link Bound}.
 *   <li>Speakers of stretches: a forest chooses among the candidates: {@link SpeakerModel}, {@link
 *       SpeakerFeatures}, {@link Uncued}, {@link StretchFeatures}, {@link Row}, {@link Models},
 *       {@link Calibrated}, {@link Options}.
 *   <li>And rules for what it was shown too little of: who is named with the verb: {@link Tag},
 *       {@link Incise}, {@link VerbSecond}, {@link VerbLast}, {@link OpeningSource}, {@link
 *       LastClause}, {@link Nearer}, {@link Agent}, {@link SaysSo}, {@link Hearer}, {@link
 *       Listener}, {@link Told}, {@link WordOrder}.
 *   <li>Who leads to the quote, signs it or acts beside it: {@link LedIn}, {@link Gesture}, {@link
 *       Signature}, {@link NameLines}, {@link Viewpoint}, {@link Claim}, {@link Calls}, {@link
 *       Rating}, {@link Headline}, {@link Dropped}, {@link FirstPerson}, {@link TurnTaking}, {@link
 *       InReport}, {@link QuotedBy}.
 *   <li>And which stretches nobody says: {@link Works}, {@link Entitled}, {@link Medium}, {@link
 *       Thing}.
 *   <li>Turns of transcripts and interviews: {@link Dialogue}, {@link Turn}, {@link SpeakerTag},
 *       {@link TaggedTurns}, {@link Answers}, {@link Initials}, {@link Interview}, {@link
 *       Interviewee}, {@link Address}.
 *   <li>Reports without marks: forests judge the cue, its content, its source, and all of it once
 *       more: {@link ReportModel}, {@link Cue}, {@link CueFeatures}, {@link ClauseFeatures}, {@link
 *       Rivals}, {@link Odds}, {@link Frames}, {@link Content}, {@link Unsaid}, {@link
 *       ReportFeatures}, {@link Draft}, {@link Standing}, {@link Voices}, {@link Advice}, {@link
 *       ThatClauses}, {@link Subjunctive}.
 *   <li>Whom a source means: full names, titles, organizations: {@link People}, {@link Names},
 *       {@link Bearers}, {@link CommonWords}, {@link Roles}, {@link Titles}, {@link GermanTitle},
 *       {@link Predicate}, {@link Antecedents}, {@link Described}, {@link Kinds}, {@link Ages},
 *       {@link Organizations}, {@link Acronym}.
 *   <li>Quotes as they are given: {@link QuoteAssembler}, {@link QuoteFinder}, {@link FoundQuotes}.
 * </ul>
 */
@NullMarked
package dev.tearsheet.internal.quote;

import org.jspecify.annotations.NullMarked;
