package io.baton.teams.render;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import org.jspecify.annotations.Nullable;

/// Where a form is the answer but cannot be opened: a button that does the same, and may open one.
///
/// @param pressed what was pressed, or null where nothing was
public record FormRetryCard(@Nullable ButtonData pressed) {

    public Card card(Form form) {
        return pressed == null
                ? Card.saying("This needs a form, which cannot be opened from here.")
                : Card.saying("This needs a form, which only opens from a button:")
                        .buttons(
                                Button.primary(form.title(), pressed.action(), pressed.value())
                                        .openingForm());
    }
}
