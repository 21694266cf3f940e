package org.pamt.review;

import java.io.Serializable;
import org.pamt.kernel.Text;

/** A field of the submission and what a review says of it; blank where nothing is said. */
public record FieldMark(String field, Text label, String comment) implements Serializable {}
