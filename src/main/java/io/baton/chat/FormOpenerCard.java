package io.baton.chat;

/// Takes the place of a form that a response can't open: a button opens it.
public final class FormOpenerCard {
    private FormOpenerCard() {}

    /// For a response that never opens forms.
    public static Card instead(Reply.OpenForm reply) {
        var opener = reply.opener();
        return opener == null
                ? Card.saying(
                        Text.of("I can't open a form here. To see all commands, type ")
                                .code("help")
                                .plain("."))
                : withButton("This needs a form. Open it here:", opener);
    }

    /// For a form that should have opened.
    ///
    /// @param why a sentence that says why it isn't open
    /// @param retry what to do about it
    public static Card failed(String why, Retry retry, Reply.OpenForm reply) {
        var opener = reply.opener();
        return opener == null
                ? Card.saying(why + " " + retry.words + ".")
                : withButton(why + " " + retry.withButton, opener);
    }

    /// When opening the form again may help.
    public enum Retry {
        NOW("Try again", "Open it here:"),
        LATER("Try again in a minute", "Try again in a minute:");

        private final String words;
        private final String withButton;

        Retry(String words, String withButton) {
            this.words = words;
            this.withButton = withButton;
        }
    }

    private static Card withButton(String sentence, Button opener) {
        return Card.saying(sentence).buttons(opener.asPrimary().openingForm());
    }
}
