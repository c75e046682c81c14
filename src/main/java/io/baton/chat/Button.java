package io.baton.chat;

/// A button on a card.
///
/// @param label the button's text (Slack: 75 characters)
/// @param action the action's name, e.g. `offer.accept`; the desk handles it
/// @param value the action's subject, e.g. `R-12/2`; never trusted when it comes back
/// @param opensForm whether the button opens a form; some platforms must know this up front (Teams:
///   `task/fetch`)
public record Button(String label, String action, String value, Style style, boolean opensForm) {

    public enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }

    public static Button plain(String label, String action, String value) {
        return new Button(label, action, value, Style.PLAIN, false);
    }

    public static Button primary(String label, String action, String value) {
        return new Button(label, action, value, Style.PRIMARY, false);
    }

    public static Button danger(String label, String action, String value) {
        return new Button(label, action, value, Style.DANGER, false);
    }

    /// The same button, as the first choice on its card.
    public Button asPrimary() {
        return new Button(label, action, value, Style.PRIMARY, opensForm);
    }

    /// The same button, marked as one that opens a form.
    public Button openingForm() {
        return new Button(label, action, value, style, true);
    }
}
