package io.baton.teams.render;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import org.jspecify.annotations.Nullable;

/// Replaces a form that this response can't open with a button that can.
///
/// @param pressed the pressed button; null if the person typed
public record FormRetryCard(@Nullable ButtonData pressed) {

    public Card card(Form form) {
        return pressed == null
                ? Card.saying("I can't open a form here. Type `help` to see another way.")
                : Card.saying("This needs a form. Open it here:")
                        .buttons(
                                Button.primary(form.title(), pressed.action(), pressed.value())
                                        .openingForm());
    }
}
