package io.baton.web;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes turns of what the page of a link sends back. The same act by the same link is the same
/// turn, however often it is sent; its id does not tell the token.
///
/// @param token comes from a stranger, but was found
record OfferLinkTurns(String token, LinkedOffer.Open open) {

    /// The button of the invitation's card that this names. The link opens no other: whoever holds
    /// it could write what he likes here.
    Optional<Button> button(@Nullable String pressed) {
        return open.card().parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.<Button>empty())
                .filter(button -> CardHtml.buttonValue(button).equals(pressed))
                .findFirst();
    }

    Turn.Pressed pressed(Button button) {
        return new Turn.Pressed(
                context(id("pressed", CardHtml.buttonValue(button))),
                button.action(),
                button.value());
    }

    Turn.Submitted submitted(Form form, Map<String, String> sent) {
        var answers = new HashMap<String, String>();
        for (var field : form.fields()) {
            var answer = sent.getOrDefault(FieldHtml.ANSWER + field.name(), "").strip();
            if (!answer.isEmpty()) {
                answers.put(field.name(), answer);
            }
        }
        return new Turn.Submitted(
                context(id("submitted", form.id())), form.id(), form.subject(), answers, Map.of());
    }

    private Turn.Context context(String id) {
        return new Turn.Context(
                id,
                open.workspace(),
                open.guest(),
                new Place.Direct(open.guest().id()),
                ReplyCapability.ANSWER_AND_FORM);
    }

    private String id(String act, String what) {
        return "link:" + Fingerprint.of(token, act, what);
    }
}
