package dev.tearsheet.internal.metadata;

/**
 * How much of a page's metadata is read.
 *
 * @param jsonLd UTF-16 units of a JSON-LD script
 * @param jsonLdDepth levels of objects and lists in one
 * @param images pictures
 */
public record MetadataBounds(int jsonLd, int jsonLdDepth, int images) {}
