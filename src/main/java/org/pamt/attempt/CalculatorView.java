package org.pamt.attempt;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pamt.exercise.Calculator;

/**
 * A calculator as its page shows it.
 *
 * @param attemptId empty where none could be begun: the exercise is closed
 * @param answers what was typed, by input
 * @param result what comes out of it
 */
public record CalculatorView(
    ExerciseHead head,
    Optional<UUID> attemptId,
    Calculator calculator,
    Map<String, Answer> answers,
    CalculationView result) {}
