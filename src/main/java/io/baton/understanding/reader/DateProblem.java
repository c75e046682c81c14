package io.baton.understanding.reader;

/// Why a date can't be read. The desk puts it into words.
public enum DateProblem {
    /// `11/03/2026` is a different date in the US and in Europe.
    TWO_DATES,
    NO_SUCH_DAY,
    /// Outside [DateReader#FIRST_YEAR] to [DateReader#LAST_YEAR].
    OUT_OF_RANGE,
    NOT_A_DATE
}
