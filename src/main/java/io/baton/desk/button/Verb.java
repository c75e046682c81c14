package io.baton.desk.button;

/// A step with a referral that has a button.
public enum Verb {
    TAKE_BACK("takeback", "Take back"),
    HAND_BACK("handback", "Hand back"),
    ACCEPTED_ELSEWHERE("accepted", "They said yes"),
    ACCEPTANCE_RIGHT("acceptance.right", "That's right"),
    ACCEPTANCE_WRONG("acceptance.wrong", "Not so"),
    REOPEN("reopen", "Reopen");

    private final String word;
    private final String label;

    Verb(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Action of the button, and id of the form it opens.
    public String action() {
        return "act." + word;
    }

    public String label() {
        return label;
    }

    /// Whether the button opens a form.
    public boolean opensForm() {
        return switch (this) {
            case HAND_BACK, ACCEPTED_ELSEWHERE -> true;
            case TAKE_BACK, ACCEPTANCE_RIGHT, ACCEPTANCE_WRONG, REOPEN -> false;
        };
    }

    /// Whether people at the partner may press it. The step checks which of them.
    public boolean openToContacts() {
        return switch (this) {
            case HAND_BACK, ACCEPTANCE_RIGHT, ACCEPTANCE_WRONG -> true;
            case TAKE_BACK, ACCEPTED_ELSEWHERE, REOPEN -> false;
        };
    }
}
