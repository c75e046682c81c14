package io.baton.web;

import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Place;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds turns from what a link page sends back. The same act by the same link is the same turn,
/// however often it arrives; the turn's id doesn't reveal the token.
///
/// @param token token of a known link
/// @param browser the browser's secret, or null if it keeps none
record OfferLinkTurns(String token, LinkedOffer.Answerable page, @Nullable String browser) {

    /// Id of the turn in which this browser accepts. Reveals neither the token nor the secret.
    static String acceptance(String token, String browser) {
        return "link:" + Fingerprint.of(token, "accepted", browser);
    }

    private static final String ACT = "act.";
    private static final String OFFER = "offer.";

    /// The card's button that was pressed. No other counts: the holder of the link can send any
    /// value. A page that is a few steps behind still counts, as its form may hold a typed note. So
    /// does one that showed the same offer before it was changed: the desk says what is new.
    Optional<Button> button(String pressed) {
        return page.card().parts().stream()
                .flatMap(part ->
                        part instanceof Card.Part.Buttons(var buttons)
                                ? buttons.stream()
                                : Stream.<Button>empty())
                .filter(button ->
                        withoutState(CardHtml.buttonValue(button)).equals(withoutState(pressed)))
                .findFirst()
                .map(button -> asShown(button, pressed));
    }

    /// What the page was made for comes last in a button's value: an act's has the length of the
    /// history, an answer's has the edits of the offer and the terms.
    private static String withoutState(String value) {
        if (value.startsWith(ACT)) {
            return value.replaceFirst("/\\d{1,9}$", "");
        }
        return value.startsWith(OFFER)
                ? value.replaceFirst("(?:/e\\d{1,9})?(?:/t(?:-|[0-9a-f]{8}))?$", "")
                : value;
    }

    /// An answer is to what the page showed, which may not be the offer as it is now.
    private static Button asShown(Button now, String pressed) {
        return now.action().startsWith(OFFER)
                ? new Button(
                        now.label(),
                        now.action(),
                        pressed.substring(now.action().length() + 1),
                        now.style(),
                        now.opensForm())
                : now;
    }

    /// Whether the button would bind the link to a browser that couldn't be known again.
    boolean isLostOn(Button button) {
        return browser == null && !(page instanceof LinkedOffer.Working) && !button.opensForm();
    }

    /// Accepting, or taking up a link, is the turn by which the browser is known again.
    Turn.Pressed pressed(Button button, String sent) {
        return new Turn.Pressed(
                context(
                        browser == null || page instanceof LinkedOffer.Working
                                ? id("pressed", sent)
                                : acceptance(token, browser)),
                button.action(),
                button.value());
    }

    /// Other answers on the same page are another turn.
    Turn.Submitted submitted(Form form, String press, Map<String, String> sent) {
        var answers = LinkPageHtml.answers(form, sent);
        var what =
                page instanceof LinkedOffer.Working
                        ? press + " " + new TreeMap<>(answers)
                        : form.id();
        return new Turn.Submitted(
                context(id("submitted", what)), form.id(), form.subject(), answers, Map.of());
    }

    private Turn.Context context(String id) {
        return new Turn.Context(
                id,
                page.workspace(),
                page.guest(),
                new Place.Direct(page.guest().id()),
                ReplyCapability.ANSWER_AND_FORM);
    }

    private String id(String act, String what) {
        return "link:" + Fingerprint.of(token, act, what);
    }
}
