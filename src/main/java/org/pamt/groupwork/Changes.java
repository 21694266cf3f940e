package org.pamt.groupwork;

import java.util.List;

/**
 * What is new in a submission.
 *
 * @param seq to ask for what comes after
 * @param changes the fields changed since, as they are now
 */
public record Changes(long seq, SubmissionState state, List<FieldView> changes) {}
