package io.baton.understanding.quality;

/// Counts right, blank and wrong answers for one field.
final class Tally {
    private int right;
    private int blank;
    private int wrong;
    private int surplus;

    enum Outcome {
        RIGHT,
        BLANK,
        WRONG,
        /// A value where the label has none.
        SURPLUS,
        /// Neither the label nor the answer has a value: not counted.
        NOTHING
    }

    void add(Outcome outcome) {
        switch (outcome) {
            case RIGHT -> right++;
            case BLANK -> blank++;
            case WRONG -> wrong++;
            case SURPLUS -> surplus++;
            case NOTHING -> {
                return;
            }
        }
    }

    void add(Tally other) {
        right += other.right;
        blank += other.blank;
        wrong += other.wrong;
        surplus += other.surplus;
    }

    int labelled() {
        return right + blank + wrong;
    }

    /// All fields that have a label or a value.
    int counted() {
        return labelled() + surplus;
    }

    double accuracy() {
        return labelled() == 0 ? 0 : (double) right / labelled();
    }

    /// Values that should have been left blank or were another.
    int wrongInsteadOfBlank() {
        return wrong + surplus;
    }

    /// The share of wrong values among all fields that have a label or a value.
    double wrongRate() {
        return counted() == 0 ? 0 : (double) wrongInsteadOfBlank() / counted();
    }

    @Override
    public String toString() {
        return "%.3f  right %3d of %3d  blank %2d  wrong %2d  surplus %2d"
                .formatted(accuracy(), right, labelled(), blank, wrong, surplus);
    }
}
