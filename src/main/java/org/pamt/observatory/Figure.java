package org.pamt.observatory;

/**
 * One figure of a dataset, in the dataset's unit.
 *
 * @param country ISO 3166-1 code of three letters
 */
public record Figure(String country, int year, double value, String series) {}
