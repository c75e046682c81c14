package io.baton.desk.button;

/// A step with a referral that has a button, in the order in which the help lists them.
public enum Verb {
    TAKE_BACK("takeback", "Take back"),
    HAND_BACK("handback", "Hand back"),
    ACCEPTED_ELSEWHERE("accepted", "They said yes"),
    ACCEPTANCE_RIGHT("acceptance.right", "That's right"),
    ACCEPTANCE_WRONG("acceptance.wrong", "Not so"),
    REOPEN("reopen", "Reopen"),
    WON("won", "Won"),
    CHANGE_WIN("won.change", "Change the amount"),
    RESULT_WRONG("result.wrong", "Correct"),
    LOST("lost", "Lost"),
    RESULT_RIGHT("result.right", "That's right"),
    STILL_ON_IT("still", "Still on it"),
    PAID("paid", "Add a payment"),
    ENDED("ended", "Ended"),
    PRICE("price", "Another price"),
    WITHDRAW("withdraw", "Withdraw"),
    NOTE("note", "Note"),
    REMOVE_NOTE("note.remove", "Remove a note"),
    TERMS("terms", "Other terms"),
    PASS("pass", "Pass on"),
    OFFER("offer", "Offer to a partner"),
    EDIT("edit", "Change"),
    UNDO("undo", "Undo");

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
            case HAND_BACK,
                    ACCEPTED_ELSEWHERE,
                    WON,
                    CHANGE_WIN,
                    LOST,
                    PAID,
                    ENDED,
                    PRICE,
                    WITHDRAW,
                    NOTE,
                    REMOVE_NOTE,
                    PASS,
                    OFFER,
                    RESULT_WRONG,
                    TERMS,
                    EDIT ->
                    true;
            case TAKE_BACK,
                    ACCEPTANCE_RIGHT,
                    ACCEPTANCE_WRONG,
                    REOPEN,
                    STILL_ON_IT,
                    UNDO,
                    RESULT_RIGHT ->
                    false;
        };
    }

    /// Whether people at the partner may press it. The step checks which of them.
    public boolean openToContacts() {
        return switch (this) {
            case HAND_BACK,
                    PASS,
                    REOPEN,
                    WITHDRAW,
                    EDIT,
                    TERMS,
                    ACCEPTANCE_RIGHT,
                    ACCEPTANCE_WRONG,
                    UNDO,
                    WON,
                    CHANGE_WIN,
                    LOST,
                    NOTE,
                    REMOVE_NOTE,
                    STILL_ON_IT,
                    RESULT_RIGHT,
                    RESULT_WRONG ->
                    true;
            case TAKE_BACK, ACCEPTED_ELSEWHERE, PAID, ENDED, PRICE, OFFER -> false;
        };
    }
}
