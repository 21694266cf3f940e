package org.pamt.workshop;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a workshop is to be.
 *
 * @param to the last day, included
 * @param modules slugs, in the order they are taught in
 */
public record NewWorkshop(
    String name, LocalDate from, LocalDate to, String place, ZoneId zone, List<String> modules)
    implements Serializable {}
