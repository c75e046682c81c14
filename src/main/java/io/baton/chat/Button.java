package io.baton.chat;

/// Something to press.
///
/// @param label what it says (Slack: 75 characters)
/// @param action what pressing means, e.g. `offer.accept`; known to the desk
/// @param value what it is about, e.g. `R-12/2`; never trusted when it comes back
/// @param opensForm whether pressing it asks for more in a form; some platforms must know that
///   before it is pressed (Teams: `task/fetch`)
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

    /// The same, when pressing it opens a form.
    public Button openingForm() {
        return new Button(label, action, value, style, true);
    }
}
