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

/// Builds turns from what a link page sends back. The same act by the same link is the same turn,
/// however often it arrives; the turn's id doesn't reveal the token.
///
/// @param token token of a known link
/// @param browser the browser's secret, or null if it keeps none
record OfferLinkTurns(String token, LinkedOffer.Open open, @Nullable String browser) {

    /// Id of the turn in which this browser accepts. Reveals neither the token nor the secret.
    static String acceptance(String token, String browser) {
        return "link:" + Fingerprint.of(token, "accepted", browser);
    }

    /// The button with this value on the offer's card. No other counts: the holder of the link can
    /// send any value.
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
                context(
                        browser == null
                                ? id("pressed", CardHtml.buttonValue(button))
                                : acceptance(token, browser)),
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
