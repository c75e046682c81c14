package io.baton.desk.terms;

import io.baton.terms.TermsChange.Problem;

/// Why terms can't be changed as someone wrote.
public final class TermsProblem {
    private TermsProblem() {}

    public static String sentence(Problem problem) {
        return switch (problem) {
            case NO_FEE ->
                    "No fee is agreed in this direction. Write how much it is, such as 10% or $200 per win.";
            case FLAT_FEE_WITH_LIMIT ->
                    "A flat fee is the same each time, so it has no cap and no minimum.";
            case FLOOR_ABOVE_CAP -> "The minimum is above the cap.";
            case TWO_CURRENCIES -> "The minimum and the cap are in two currencies. Use one.";
        };
    }
}
