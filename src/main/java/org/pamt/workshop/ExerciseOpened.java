package org.pamt.workshop;

import java.util.UUID;

/** A trainer let a workshop begin, or resume, an exercise. */
public record ExerciseOpened(UUID workshopId, String module, String exercise) {}
