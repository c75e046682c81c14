package io.baton.understanding.reader;

import io.baton.referral.amount.Estimate;

/// A text read as one amount.
public sealed interface MoneyReading {

    record Understood(Estimate estimate) implements MoneyReading {}

    record Unclear(MoneyProblem problem) implements MoneyReading {}
}
