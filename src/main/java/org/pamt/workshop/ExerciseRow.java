package org.pamt.workshop;

import java.io.Serializable;
import org.pamt.kernel.Text;

/** An exercise of one of a workshop's modules, and whether the workshop may work on it. */
public record ExerciseRow(Text module, String kind, String code, Text title, Opening opening)
    implements Serializable {}
