package io.baton.web;

import io.baton.chat.Card;
import io.baton.chat.LinkedOffer;
import io.baton.chat.Text;

/// What a link page shows if an answer can't be taken.
final class LinkTroubleCards {
    private LinkTroubleCards() {}

    static final Card NO_DATABASE =
            Card.titled("I can’t reach my database")
                    .paragraph(
                            Text.of(
                                    "An answer you just gave may not have been stored. Open the"
                                            + " link again in a minute to check."));
    static final Card NO_COOKIES =
            Card.titled("This browser keeps no cookies")
                    .paragraph(
                            Text.of(
                                    "Nothing is answered yet, because you couldn’t open the referral"
                                            + " here again. Allow cookies for this page, or use"
                                            + " another browser, then press the button again."));

    /// @param incident code that the log shows next to the cause
    static Card failed(String incident) {
        return Card.titled("Something went wrong")
                .paragraph(Text.of("Open the link again to see where the offer stands."))
                .paragraph(
                        Text.of(
                                "If it happens again, tell the firm that sent you the link: code %s."
                                        .formatted(incident)));
    }

    /// The page as it is now, for a button that it doesn't have any more.
    static String changed(LinkedOffer now) {
        return LinkPageHtml.of(
                Card.saying(
                        "This page has changed since you opened it. Check it and answer again."),
                now);
    }
}
