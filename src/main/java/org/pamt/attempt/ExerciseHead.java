package org.pamt.attempt;

import java.io.Serializable;
import org.pamt.kernel.Text;
import org.pamt.workshop.Opening;
import org.pamt.workshop.WorkshopView;

/** What stands over an exercise: where one is, and until when. */
public record ExerciseHead(
    String module,
    String moduleCode,
    Text moduleTitle,
    String exercise,
    Text title,
    Text summary,
    int minutes,
    int questions,
    WorkshopView workshop,
    Opening opening)
    implements Serializable {}
