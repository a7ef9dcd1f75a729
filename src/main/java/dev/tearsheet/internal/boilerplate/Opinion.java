package dev.tearsheet.internal.boilerplate;

/**
 * What the model thinks of a page's blocks.
 *
 * @param scores 0 (boilerplate) to 1 (content), one for each block
 * @param rows the {@link BlockFeatures} of each block
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, one for each page
record Opinion(double[] scores, float[][] rows) {}
