package org.pamt.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Text;

/**
 * An exercise's facilitator notes.
 *
 * @param html safe HTML
 * @param releasedAt since when participants of the workshop read them; null while they don't
 */
public record NotesView(Text html, @Nullable Instant releasedAt, ZoneId zone)
    implements Serializable {}
