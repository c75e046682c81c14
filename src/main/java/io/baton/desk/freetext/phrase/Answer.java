package io.baton.desk.freetext.phrase;

/// How a draft was answered.
public enum Answer {
    /// With a button on its card.
    PRESSED(""),
    YES("You said yes "),
    NO("You said no, so nothing was saved, "),
    /// With a line that corrects it.
    CORRECTED("You changed this "),
    /// With the form behind *Change*.
    CHANGED("You changed this and logged it "),
    /// Same for a step.
    CHANGED_STEP("You changed this and saved it ");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    /// What its card says afterwards, before the time.
    public String words() {
        return words;
    }
}
