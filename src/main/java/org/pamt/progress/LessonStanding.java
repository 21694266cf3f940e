package org.pamt.progress;

import java.io.Serializable;
import org.pamt.kernel.Text;

/** One lesson as the caller stands with it. */
public record LessonStanding(
    String module, String lesson, Text title, int minutes, boolean begun, boolean read)
    implements Serializable {}
