package org.pamt.observatory;

import org.pamt.kernel.Text;

/**
 * From this year on a country's series can't be compared with what was before.
 *
 * @param year the first of the new measure
 */
public record Break(String country, int year, String series, Text text) {}
