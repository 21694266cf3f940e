package org.pamt.catalogue;

import org.pamt.kernel.Text;

/** A term of the glossary. */
public record Term(String key, Text term, Text definition) {}
