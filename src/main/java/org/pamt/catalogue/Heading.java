package org.pamt.catalogue;

/**
 * A section of a lesson.
 *
 * @param id the anchor, the same in the three languages
 */
public record Heading(String id, String title) {}
