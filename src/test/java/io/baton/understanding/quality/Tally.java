package io.baton.understanding.quality;

/// Counts right, blank and wrong answers for one field.
final class Tally {
    private int right;
    private int blank;
    private int wrong;
    private int invented;

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
            case SURPLUS -> invented++;
            case NOTHING -> {
                return;
            }
        }
    }

    int labelled() {
        return right + blank + wrong;
    }

    double accuracy() {
        return labelled() == 0 ? 0 : (double) right / labelled();
    }

    /// The share of wrong values among all labelled ones, counting values where there are none.
    double wrongRate() {
        return labelled() == 0 ? 0 : (double) (wrong + invented) / labelled();
    }

    @Override
    public String toString() {
        return "%.3f  right %3d of %3d  blank %2d  wrong %2d  surplus %2d"
                .formatted(accuracy(), right, labelled(), blank, wrong, invented);
    }
}
